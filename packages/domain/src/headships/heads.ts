import type { Entity } from '../records/entity.ts';
import type { DecidingCapacity } from '../records/account.ts';
import type { Headship } from '../records/headship.ts';
import { headshipStatus } from '../status/headship-status.ts';

/** A headed entity on the way up, with its headships of today. */
export type Office = {
  readonly entityId: string;
  readonly headships: readonly Pick<
    Headship,
    'id' | 'personId' | 'capacity' | 'fromOn' | 'untilOn' | 'confirmedAt' | 'rejectedAt'
  >[];
};

export type Decider = {
  readonly personId: string;
  readonly capacity: DecidingCapacity;
  readonly headshipId: string;
};

export const nearestHeaded = (
  entityId: string,
  entities: ReadonlyMap<string, Pick<Entity, 'id' | 'parentId' | 'headed'>>,
): string | null => {
  let at = entities.get(entityId);
  for (let steps = 0; at && steps <= entities.size; steps++) {
    if (at.headed) return at.id;
    at = at.parentId ? entities.get(at.parentId) : undefined;
  }
  return null;
};

const current = (office: Office, capacity: Headship['capacity'], today: string) =>
  office.headships.filter((each) => each.capacity === capacity && headshipStatus(each, today) === 'current');

const inOffice = (office: Office, today: string): readonly Decider[] =>
  (['head', 'officer-in-charge'] as const).flatMap((capacity) =>
    current(office, capacity, today).map((each) => ({ personId: each.personId, capacity, headshipId: each.id })),
  );

const replacing = (office: Office, capacity: DecidingCapacity, today: string): readonly Decider[] =>
  current(office, 'head', today).map((each) => ({ personId: each.personId, capacity, headshipId: each.id }));

export type Offices = {
  /** The office that heads the owning entity, then the headed entities above it, nearest first. */
  readonly line: readonly Office[];
  readonly dgc: Office | null;
};

/**
 * Who may decide (B3.1a): the head or the recorded officer-in-charge. Nobody decides on their own case: then the other of
 * the two, else the head of the nearest headed entity above, else the head of DGC as a recorded exception. A vacant office
 * decides nothing: its cases wait and do not pass upwards.
 */
export const decidersOf = (offices: Offices, concerned: ReadonlySet<string>, today: string): readonly Decider[] => {
  const [own, above] = offices.line;
  const inOwn = own ? inOffice(own, today) : [];
  if (inOwn.length === 0) return [];
  const notConcerned = (deciders: readonly Decider[]) => deciders.filter(({ personId }) => !concerned.has(personId));
  const free = notConcerned(inOwn);
  if (free.length > 0) return free;
  const upwards = notConcerned(above ? replacing(above, 'head-above', today) : []);
  if (upwards.length > 0) return upwards;
  return notConcerned(offices.dgc ? replacing(offices.dgc, 'head-of-dgc', today) : []);
};
