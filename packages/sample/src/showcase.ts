import { covers, type HeadshipCapacity, type Role } from '@mandat/domain';
import { dayOf } from './dates.ts';
import { entityOf } from './entities/entities.ts';
import type { Cast } from './people/cast.ts';
import { showcaseKeys, type SampleLogin, type ShowcaseEntry, type ShowcaseKey } from './sample.ts';
import type { World } from './world.ts';

const listedAs = {
  administrator: 'dgc-administrator',
  'second-administrator': 'dgc-administrator',
  analyst: 'dgc-analyst',
  auditor: 'auditor',
  'security-officer': 'security-officer',
  head: 'head-of-entity',
  'officer-in-charge': 'head-of-entity',
  'head-of-dgc': 'head-of-entity',
  'focal-point': 'focal-point',
  official: 'authorized-official',
  alternate: 'alternate',
  publisher: 'publisher',
  'staff-member': 'staff',
  'arabic-head': 'head-of-entity',
  consultant: 'public',
  'unmapped-unit': 'staff',
} as const satisfies Record<ShowcaseKey, Role>;

const inOffice = (world: World, code: string, capacity: HeadshipCapacity): string => {
  const { id } = entityOf(world, code);
  const today = dayOf(world.today);
  const found = world.records.headships.find(
    (each) => each.entityId === id && each.capacity === capacity && covers(each, today),
  );
  if (found === undefined) throw new Error(`nobody is ${capacity} of ${code}`);
  return found.personId;
};

/** One person for each way of using the register. */
export const showcaseOf = (world: World, cast: Cast, logins: readonly SampleLogin[]): readonly ShowcaseEntry[] => {
  const offices: Partial<Record<ShowcaseKey, string>> = {
    head: inOffice(world, 'UN-Habitat', 'head'),
    'officer-in-charge': inOffice(world, 'ECE', 'officer-in-charge'),
    'head-of-dgc': inOffice(world, 'DGC', 'head'),
    'arabic-head': inOffice(world, 'ESCWA', 'head'),
  };
  const people: Partial<Record<ShowcaseKey, { readonly id: string }>> = cast;
  return showcaseKeys.map((key) => {
    const personId = offices[key] ?? people[key]?.id;
    const login = logins.find((each) => each.personId === personId);
    if (login === undefined) throw new Error(`nobody stands for ${key}`);
    return { key, personId: login.personId, login: login.login, role: listedAs[key], entityCode: login.entityCode };
  });
};
