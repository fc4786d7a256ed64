import type { OfficialLanguage, Person, StaffType } from '@mandat/domain';
import { entityOf } from '../entities/entities.ts';
import type { World } from '../world.ts';
import { hire } from './hire.ts';

export const scenarioEntityCode = 'UN-Habitat';

type Part = {
  readonly name: string;
  readonly code: string;
  readonly functionTitle: string;
  readonly language?: OfficialLanguage;
  readonly staffType?: StaffType;
  readonly groups?: readonly string[];
  readonly unit?: string;
};

/** People by name, so that whoever tries the product meets the same ones with every seed. Heads are cast in heads.ts. */
const parts = {
  administrator: {
    name: 'Mira Castellanos-Fua',
    code: 'DGC',
    functionTitle: 'Chief, Digital Standards Unit',
    groups: ['mandat-dgc-administrators'],
  },
  'second-administrator': {
    name: 'Tomasz Wierzbicki-Hale',
    code: 'DGC',
    functionTitle: 'Programme Management Officer',
    groups: ['mandat-dgc-administrators'],
  },
  analyst: {
    name: 'Ravi Delacroix-Menon',
    code: 'DGC',
    functionTitle: 'Data Analyst',
    language: 'fr',
    groups: ['mandat-dgc-analysts'],
  },
  auditor: {
    name: 'Patrick Osei-Lindgren',
    code: 'OIOS',
    functionTitle: 'Auditor',
    groups: ['mandat-auditors'],
  },
  'security-officer': {
    name: 'Oluwaseun Marek-Obi',
    code: 'DSS',
    functionTitle: 'Information Security Officer',
    groups: ['mandat-security-officers'],
  },
  'focal-point': {
    name: 'Salma Qasim-Berg',
    code: scenarioEntityCode,
    functionTitle: 'Digital Communications Officer',
  },
  official: { name: 'Huda Marchetti-Saleh', code: scenarioEntityCode, functionTitle: 'Public Information Officer' },
  alternate: {
    name: 'Jun Watanabe-Costa',
    code: scenarioEntityCode,
    functionTitle: 'Programme Management Officer',
    language: 'fr',
  },
  publisher: { name: 'Akech Solberg-Deng', code: scenarioEntityCode, functionTitle: 'Communications Assistant' },
  'staff-member': { name: 'Jonas Adeyemi-Roth', code: scenarioEntityCode, functionTitle: 'Human Settlements Officer' },
  consultant: {
    name: 'Ines Tanaka-Duarte',
    code: scenarioEntityCode,
    functionTitle: 'Communications Consultant',
    language: 'es',
    staffType: 'consultant',
  },
  'unmapped-unit': {
    name: 'Pavel Moreau-Tran',
    code: 'DOS',
    functionTitle: 'Administrative Assistant',
    unit: 'HUB-OPS-7',
  },
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof parts;
export type Cast = Readonly<Record<PartName, Person>>;

export const hireCast = (world: World): Cast => {
  const entries = Object.entries(parts).map(([key, part]) => {
    const { code, ...post } = part;
    return [key, hire(world, { language: 'en', ...post, entity: entityOf(world, code) })] as const;
  });
  return Object.fromEntries(entries) as unknown as Cast;
};
