import type { Entity, EntityKind } from '@mandat/domain';
import { apportion } from '../shares.ts';
import type { World } from '../world.ts';
import { hire } from './hire.ts';

/** Where the many work who have no account: a mission is larger than an office. */
const weights: Readonly<Record<EntityKind, number>> = {
  department: 12,
  office: 4,
  'office-away-from-headquarters': 14,
  'special-political-mission': 6,
  'peacekeeping-mission': 30,
  'regional-commission': 10,
  'resident-coordinator': 1,
  'regional-coordinator': 1,
  'programmed-unit': 1,
};

const titles = [
  'Administrative Assistant',
  'Budget and Finance Officer',
  'Civil Affairs Officer',
  'Economic Affairs Officer',
  'Human Resources Officer',
  'Humanitarian Affairs Officer',
  'Information Systems Officer',
  'Legal Officer',
  'Logistics Officer',
  'Political Affairs Officer',
  'Procurement Officer',
  'Programme Management Officer',
  'Reviser',
  'Security Officer',
  'Statistician',
  'Translator',
  'Transport Assistant',
] as const;

const weightOf = ({ kind }: Entity): number => weights[kind];

/** Staff without accounts, until so many people are in the directory. They come last, so that nobody else changes. */
export const hireCrowd = (world: World, people: number): void => {
  const { entities } = world.records;
  const present = [...world.desks.values()].filter(({ gone }) => !gone).length;
  const missing = people - present;
  if (missing <= 0) return;
  const random = world.random('crowd');
  const counts = apportion(missing, entities.map(weightOf));
  for (const [index, entity] of entities.entries()) {
    for (let hired = 0; hired < (counts[index] ?? 0); hired += 1) {
      hire(world, { entity, functionTitle: random.pick(titles) });
    }
  }
};
