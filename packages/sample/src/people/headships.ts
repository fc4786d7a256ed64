import type { Entity, Headship, HeadshipCapacity, OfficialLanguage, Person } from '@mandat/domain';
import { addDays } from '@mandat/domain';
import { dayOf, daysAfter, daysBefore, earliest, startOf } from '../dates.ts';
import { entityOf } from '../entities/entities.ts';
import type { World } from '../world.ts';
import type { Cast } from './cast.ts';
import { hire } from './hire.ts';

/** Offices without a head for some weeks; in the first one somebody is in charge meanwhile. */
export const vacantCodes = ['UNOP', 'RCO-BW', 'RCO-FM', 'RCO-MU'] as const;

const namedHeads: Readonly<Record<string, { readonly name: string; readonly language: OfficialLanguage }>> = {
  'UN-Habitat': { name: 'Nadia Ferrand-Osei', language: 'en' },
  DGC: { name: 'Beatriz Oyelaran-Holm', language: 'en' },
  ESCWA: { name: 'Farid Ionescu-Rahmani', language: 'ar' },
};

/** Who stands in for the head, in days from today. */
const inCharge: readonly (readonly [code: string, from: number, until: number])[] = [
  ['ECE', -9, 21],
  ['UNOP', -60, 90],
  ['UNDRR', -3, 11],
  ['RCO-KE', -12, 9],
  ['RCO-CO', -1, 13],
  ['UNIFIL', -20, 4],
  ['RCO-NP', -6, 30],
  ['UNOV', 0, 10],
  ['ODA', -14, 1],
  ['RCO-GH', -70, -50],
  ['ECA', -40, -26],
  ['RCO-PE', -31, -2],
  ['UNCTAD', 6, 20],
  ['RCO-TH', 15, 45],
];

type Term = {
  readonly entity: Entity;
  readonly person: Person;
  readonly capacity: HeadshipCapacity;
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly recordedById: string;
  readonly confirmedById: string;
};

const write = (world: World, term: Term): void => {
  const { entity, person, ...facts } = term;
  const number = world.records.headships.length + 1;
  const recordedAt = earliest(daysAfter(startOf(term.fromOn), -4), daysBefore(world.today, 2));
  const headship: Headship = {
    ...facts,
    id: world.nextId('headship'),
    entityId: entity.id,
    personId: person.id,
    documentReference: `Memorandum ${term.fromOn.slice(0, 4)}/${String(number).padStart(3, '0')}`,
    recordedAt,
    confirmedAt: daysAfter(recordedAt, 1),
    rejectedAt: null,
    inheritedAt: daysAfter(recordedAt, 1),
    version: 1,
  };
  world.records.headships.push(headship);
};

const hireHead = (
  world: World,
  entity: Entity,
  span: { readonly fromOn: string; readonly untilOn?: string },
): Person => {
  const named = span.untilOn === undefined ? namedHeads[entity.code] : undefined;
  return hire(world, { entity, functionTitle: entity.headTitle, ...named, ...span });
};

const writeHeads = (world: World, entity: Entity, cast: Cast): void => {
  const random = world.random('headships');
  const recorded = { recordedById: cast.administrator.id, confirmedById: cast['second-administrator'].id };
  const vacant = vacantCodes.some((code) => code === entity.code);
  const fromOn = dayOf(daysBefore(world.today, vacant ? random.between(62, 78) : random.between(20, 1_800)));
  const before = { fromOn: `201${random.between(5, 8)}-0${random.between(1, 9)}-01`, untilOn: addDays(fromOn, -1) };
  const predecessor = hireHead(world, entity, before);
  write(world, { entity, person: predecessor, capacity: 'head', ...before, ...recorded });
  if (vacant) return;
  const person = hireHead(world, entity, { fromOn });
  write(world, { entity, person, capacity: 'head', fromOn, untilOn: null, ...recorded });
};

const currentHead = (world: World, entity: Entity): Headship | undefined =>
  world.records.headships.find((each) => each.entityId === entity.id && each.untilOn === null);

const writeOfficersInCharge = (world: World, cast: Cast): void => {
  for (const [code, from, until] of inCharge) {
    const entity = entityOf(world, code);
    const name = code === 'ECE' ? { name: 'Kofi Lindqvist-Amari' } : {};
    const person = hire(world, { entity, functionTitle: `Deputy ${entity.headTitle}`, language: 'en', ...name });
    write(world, {
      entity,
      person,
      capacity: 'officer-in-charge',
      fromOn: dayOf(daysAfter(world.today, from)),
      untilOn: dayOf(daysAfter(world.today, until)),
      recordedById: cast.administrator.id,
      confirmedById: currentHead(world, entity)?.personId ?? cast['second-administrator'].id,
    });
  }
};

/** A head and a predecessor for every headed entity, and those in charge. Each was confirmed by a second person (B1.1c). */
export const writeHeadships = (world: World, cast: Cast): void => {
  for (const entity of world.records.entities.filter(({ headed }) => headed)) writeHeads(world, entity, cast);
  writeOfficersInCharge(world, cast);
};
