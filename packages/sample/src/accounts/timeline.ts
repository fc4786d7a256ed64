import { platforms, type Entity, type RequestKind } from '@mandat/domain';
import { authorityBy, isVacant, type Authority } from '../people/authority.ts';
import { daysAfter, daysBefore, daysFrom, earliest, startOf } from '../dates.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';
import type { Plan } from './plan.ts';

/** When an account's facts came to be. What did not happen is null. */
export type Timeline = {
  readonly requestKind: RequestKind;
  readonly createdAt: Date | null;
  readonly requestedAt: Date;
  readonly submittedAt: Date | null;
  readonly decision: Authority | null;
  readonly maintained: Authority | null;
  readonly withdrawal: Authority | null;
  readonly settledAt: Date | null;
};

type Start = Pick<Timeline, 'requestKind' | 'createdAt' | 'requestedAt'>;

/** The bulletin's publication, from which the 60 days of 3.4 count. */
const published = startOf('2019-06-24');

/** Existed before the bulletin: 82 % were recorded within 60 days, the others with a long tail. */
const captured = (random: Random): Start => ({
  requestKind: 'existing',
  createdAt: daysBefore(published, random.between(30, 3_300)),
  requestedAt: daysAfter(published, random.chance(0.82) ? random.between(3, 58) : random.between(61, 620)),
});

const later = (world: World, entity: Entity, state: Plan['state']): Start => {
  const random = world.random('timeline');
  const ended = state === 'parked' || state === 'closed';
  const latest = ended ? 420 : isVacant(world, entity) ? 160 : 45;
  const span = Math.max(latest + 200, daysFrom(published, world.today) - 90);
  const requestedAt = daysBefore(world.today, random.between(latest, span));
  const isNew = random.chance(0.75);
  const createdAt = isNew ? null : daysBefore(requestedAt, random.between(20, 900));
  return { requestKind: isNew ? 'new' : 'existing', createdAt, requestedAt };
};

const startOfDecided = (world: World, plan: Plan): Start => {
  const old = world.random('timeline').chance(0.6);
  const start = old ? captured(world.random('timeline')) : later(world, plan.entity, plan.state);
  return platforms[plan.platform].handle === null && start.createdAt === null
    ? { ...start, requestKind: 'existing', createdAt: daysBefore(start.requestedAt, 40) }
    : start;
};

type Age = { readonly newest: number; readonly oldest: number };

const waiting = (world: World, plan: Plan, age: Age): Start => {
  const random = world.random('timeline');
  const requestedAt = daysBefore(world.today, random.between(age.newest, age.oldest));
  const isNew = plan.platform !== 'other' && random.chance(0.4);
  const createdAt = isNew ? null : daysBefore(requestedAt, random.between(5, 1_500));
  return { requestKind: isNew ? 'new' : 'existing', createdAt, requestedAt };
};

const nothing = { submittedAt: null, decision: null, maintained: null, withdrawal: null, settledAt: null };

const yesterday = (world: World): Date => daysBefore(world.today, 1);

const decided = (world: World, plan: Plan, start: Start): Timeline => {
  const random = world.random('timeline');
  const submittedAt = daysAfter(start.requestedAt, random.between(1, 12));
  const wanted = earliest(daysAfter(submittedAt, random.between(2, 30)), yesterday(world));
  const decision = authorityBy(world, plan.entity, wanted);
  return { ...nothing, ...start, submittedAt: earliest(submittedAt, decision.at), decision };
};

/** New accounts were created some weeks after their authorization. */
const created = (world: World, timeline: Timeline): Timeline => {
  if (timeline.createdAt !== null || timeline.decision === null) return timeline;
  const after = daysAfter(timeline.decision.at, world.random('timeline').between(1, 50));
  return { ...timeline, createdAt: earliest(after, yesterday(world)) };
};

/** Reviewed within the last year, unless the review is overdue (3.2, continuous analysis). */
const reviewed = (world: World, plan: Plan, timeline: Timeline): Timeline => {
  const random = world.random('timeline');
  const age = timeline.decision === null ? 0 : daysFrom(timeline.decision.at, world.today);
  const days = plan.reviewOverdue
    ? random.between(370, 560)
    : random.between(isVacant(world, plan.entity) ? 85 : 6, 350);
  if (plan.reviewOverdue ? age < 600 : age < 364) return timeline;
  return { ...timeline, maintained: authorityBy(world, plan.entity, daysBefore(world.today, days)) };
};

const ended = (world: World, plan: Plan, timeline: Timeline): Timeline => {
  const random = world.random('timeline');
  const since = timeline.decision === null ? 400 : daysFrom(timeline.decision.at, world.today);
  const days = random.between(20, Math.max(30, since - 120));
  const withdrawal = authorityBy(world, plan.entity, daysBefore(world.today, days));
  const settledAt = daysAfter(withdrawal.at, random.chance(0.85) ? random.between(1, 10) : random.between(11, 18));
  // A few were withdrawn and wait to be closed or parked (3.8).
  return { ...timeline, withdrawal, settledAt: random.chance(0.03) ? null : earliest(settledAt, yesterday(world)) };
};

const settled = (world: World, start: Start): Timeline => ({
  ...nothing,
  ...start,
  settledAt: earliest(daysAfter(start.requestedAt, 6), yesterday(world)),
});

const rules = {
  authorized: (world, plan) => reviewed(world, plan, created(world, decided(world, plan, startOfDecided(world, plan)))),
  'to-be-created': (world, plan) => {
    const start = { requestKind: 'new' as const, createdAt: null };
    const requestedAt = daysBefore(world.today, world.random('timeline').between(45, 58));
    return decided(world, plan, { ...start, requestedAt });
  },
  'under-review': (world, plan) => {
    const start = waiting(world, plan, { newest: 2, oldest: 60 });
    const submittedAt = daysAfter(start.requestedAt, world.random('timeline').between(0, 6));
    return { ...nothing, ...start, submittedAt: earliest(submittedAt, yesterday(world)) };
  },
  requested: (world, plan) => ({ ...nothing, ...waiting(world, plan, { newest: 2, oldest: 40 }) }),
  parked: (world, plan) => ended(world, plan, created(world, decided(world, plan, startOfDecided(world, plan)))),
  closed: (world, plan) => ended(world, plan, created(world, decided(world, plan, startOfDecided(world, plan)))),
  'out-of-scope': (world, plan) => settled(world, waiting(world, plan, { newest: 12, oldest: 900 })),
  refused: (world, plan) =>
    decided(world, plan, waiting(world, { ...plan, platform: 'other' }, { newest: 130, oldest: 700 })),
} as const satisfies Record<Plan['state'], (world: World, plan: Plan) => Timeline>;

export const timelineOf = (world: World, plan: Plan): Timeline => rules[plan.state](world, plan);
