import { covers, type Entity, type Headship } from '@mandat/domain';
import { dayOf, daysBefore, startOf } from '../dates.ts';
import { nearestHeaded } from '../entities/entities.ts';
import type { World } from '../world.ts';

export type Authority = { readonly headship: Headship; readonly at: Date };

const spansOf = (world: World, entity: Entity): readonly Headship[] =>
  world.records.headships.filter(({ entityId }) => entityId === entity.id);

/** Who decides for an entity on a day, or on the last day before it on which somebody could. */
export const authorityBy = (world: World, entity: Entity, at: Date): Authority => {
  const headed = nearestHeaded(world, entity);
  const spans = spansOf(world, headed);
  const holding = spans.filter((span) => covers(span, dayOf(at)));
  const headship = holding.find(({ capacity }) => capacity === 'head') ?? holding[0];
  if (headship !== undefined) return { headship, at };
  const last = spans.filter(({ untilOn }) => untilOn !== null && untilOn < dayOf(at)).at(-1);
  if (last?.untilOn === undefined || last.untilOn === null) throw new Error(`${entity.code} never had a head`);
  return { headship: last, at: daysBefore(startOf(last.untilOn), 1) };
};

export const isVacant = (world: World, entity: Entity): boolean =>
  !spansOf(world, nearestHeaded(world, entity)).some((span) => covers(span, dayOf(world.today)));
