import type { Entity, Person } from '@mandat/domain';
import { apportion } from '../shares.ts';
import { hireOfficer } from '../people/teams.ts';
import type { World } from '../world.ts';

export type Pool = { readonly next: () => string; readonly size: number };

/** So many different people, hired when first needed, then in turn. */
export const poolOf = (world: World, entity: Entity, options: { size: number; first: readonly Person[] }): Pool => {
  const people = options.first.map(({ id }) => id);
  let turn = -1;
  return {
    size: options.size,
    next: () => {
      turn = (turn + 1) % options.size;
      const personId = people[turn] ?? hireOfficer(world, entity).id;
      people[turn] = personId;
      return personId;
    },
  };
};

/** How many of the people each entity has, by what it needs; never none where something is needed. */
export const sizesOf = (total: number, needs: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const counts = apportion(total, [...needs.values()]);
  return new Map([...needs].map(([id, need], index) => [id, Math.min(need, Math.max(1, counts[index] ?? 1))]));
};

export const countBy = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
};
