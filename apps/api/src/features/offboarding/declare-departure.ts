import {
  dayIn,
  isCalendarDay,
  isFresh,
  refuse,
  type Decision,
  type Refusal,
  type RegisterEvent,
  type SignalFact,
} from '@mandat/domain';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { findPerson } from '../people/person.repository.ts';
import { lockPeople } from '../people/standing.repository.ts';
import { currentPosts, declare, type PostOf } from './declared.repository.ts';

export type DeclareDepartureInput = {
  readonly personId: string;
  /** Null: today. */
  readonly lastDay?: string | null;
  readonly reason: string;
};

const isAdministrator = ({ actor }: Context): boolean => actor.roles.includes('dgc-administrator');

/** Who may declare for this person: DGC for everybody, a head for people who have no post elsewhere. */
export const mayDeclareFor = (context: Context, personId: string, posts: readonly PostOf[]): Refusal | null => {
  const entityIds = posts.map(({ entityId }) => entityId);
  if (!can(context.actor, 'departure:declare', { ...anySubject, personId, entityIds })) return refuse('FORBIDDEN');
  if (personId === context.actor.personId) return refuse('own-case', { field: 'personId' });
  return isFresh(context.actor.secondFactorAt, context.now) ? null : refuse('step-up-required');
};

const isElsewhereToo = (context: Context, posts: readonly PostOf[]): boolean =>
  !isAdministrator(context) && posts.some(({ entityId }) => !context.actor.headReads.includes(entityId));

const faultOf = ({ lastDay, reason }: DeclareDepartureInput): Refusal | null => {
  if (reason.trim() === '') return refuse('reason-missing', { field: 'reason' });
  return lastDay && !isCalendarDay(lastDay) ? refuse('date-form', { field: 'lastDay' }) : null;
};

/** A day that has passed is said now; today and later the day is waited for. */
const factOf = ({ lastDay }: DeclareDepartureInput, today: string): SignalFact =>
  lastDay && lastDay >= today ? { type: 'departure-scheduled', lastDay } : { type: 'person-departed', how: 'declared' };

const eventOf = (input: DeclareDepartureInput, posts: readonly PostOf[], today: string): RegisterEvent => ({
  type: 'departure-declared',
  subject: { kind: 'person', id: input.personId },
  personId: input.personId,
  entityId: posts[0]?.entityId ?? null,
  reason: input.reason.trim(),
  changes: [{ field: 'lastDay', before: null, after: input.lastDay ?? today }],
});

const declareIn = async (
  tx: Transaction,
  context: Context,
  input: DeclareDepartureInput,
): Promise<Decision<Written>> => {
  await lockPeople(tx, [input.personId]);
  if (!(await findPerson(tx, input.personId))) return refuse('not-found');
  const posts = await currentPosts(tx, input.personId, context.now);
  const refusal = mayDeclareFor(context, input.personId, posts) ?? faultOf(input);
  if (refusal) return refusal;
  if (isElsewhereToo(context, posts)) return refuse('person-also-elsewhere', { field: 'personId' });
  const today = dayIn(posts[0]?.timeZone ?? 'UTC', context.now);
  await declare(tx, context, {
    key: context.world.newId(),
    personId: input.personId,
    occurredAt: context.now,
    effectiveAt: context.now,
    reason: input.reason.trim(),
    fact: factOf(input, today),
  });
  return { ok: true, next: { id: input.personId }, events: [eventOf(input, posts, today)] };
};

/** Now, or at the end of a day to come: then the hand-over begins with it. */
export const declareDeparture = (context: Context, input: DeclareDepartureInput): Promise<Decision<Written>> =>
  write(context, { name: 'declareDeparture', input }, (tx) => declareIn(tx, context, input));
