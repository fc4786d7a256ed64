import type { Entity, Person } from '@mandat/domain';
import { daysBefore, dayOf } from '../dates.ts';
import type { World } from '../world.ts';
import { scenarioEntityCode, type Cast } from './cast.ts';
import { hire } from './hire.ts';

const titles = [
  'Public Information Officer',
  'Associate Public Information Officer',
  'Social Media Officer',
  'Digital Communications Officer',
  'Information Officer',
  'Communications Officer',
  'Editor',
  'Video Producer',
  'Press Officer',
  'Web Coordinator',
] as const;

const plainTitles = [
  'Economic Affairs Officer',
  'Programme Officer',
  'Political Affairs Officer',
  'Administrative Assistant',
  'Statistician',
  'Legal Officer',
] as const;

/** Most of the sample are staff; the others may be seen in the register and never authorized (3.7). */
const otherPersonnel = [
  ['consultant', 'Communications Consultant'],
  ['intern', 'Communications Intern'],
  ['volunteer', 'Information Volunteer'],
  ['agency', 'Social Media Contractor'],
] as const;

export const hireOfficer = (world: World, entity: Entity): Person =>
  hire(world, { entity, functionTitle: world.random('titles').pick(titles) });

export const hirePlainStaff = (world: World, entity: Entity): Person =>
  hire(world, { entity, functionTitle: world.random('titles').pick(plainTitles) });

export const hireOtherPersonnel = (world: World, entity: Entity): Person => {
  const [staffType, functionTitle] = world.random('titles').pick(otherPersonnel);
  return hire(world, { entity, functionTitle, staffType });
};

const writeFocalPoint = (world: World, entity: Entity, person: Person): void => {
  const days = world.random('focal-points').between(60, 1_500);
  world.records.focalPoints.push({
    id: world.nextId('focal-point'),
    personId: person.id,
    entityId: entity.id,
    fromOn: dayOf(daysBefore(world.today, days)),
    untilOn: null,
    version: 1,
  });
};

/** One focal point for each entity: whoever prepares what the head decides. */
export const writeFocalPoints = (world: World, cast: Cast): void => {
  for (const entity of world.records.entities) {
    const own = entity.code === scenarioEntityCode;
    writeFocalPoint(world, entity, own ? cast['focal-point'] : hireOfficer(world, entity));
  }
};

export const focalPointOf = (world: World, entity: Entity): string => {
  const focalPoint = world.records.focalPoints.find(({ entityId }) => entityId === entity.id);
  if (focalPoint === undefined) throw new Error(`${entity.code} has no focal point`);
  return focalPoint.personId;
};
