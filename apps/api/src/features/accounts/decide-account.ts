import {
  authorizeAccount as authorize,
  isFresh,
  refuse,
  refuseAccount as refuseIt,
  sendBackAccount as sendBack,
  settings,
  withdrawAccount as withdraw,
  type Account,
  type Decided,
  type Decision,
  type DecisionClock,
  type Deciding,
  type Decider,
} from '@mandat/domain';
import type { Action } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { authorizeNominated, inEntity } from '../authorizations/grant.repository.ts';
import { deciderFor } from '../headships/decider.repository.ts';
import { lockPeople } from '../people/standing.repository.ts';
import { caseOf, insertDecision, nominationsOf, saveAccount } from './account.repository.ts';
import { openAccount } from './open-account.repository.ts';

export type DecideInput = { readonly id: string; readonly version: number; readonly reason?: string | null };

type Ready = {
  readonly ok: true;
  readonly account: Account;
  readonly decider: Decider;
  readonly deciding: Deciding;
  readonly clock: DecisionClock;
};

const decidingOf = (context: Context, decider: Decider, reason: string | null): Deciding => ({
  id: context.world.newId(),
  decidedById: decider.personId,
  capacity: decider.capacity,
  headshipId: decider.headshipId,
  assessmentId: null,
  reason,
  secondFactorAt: context.actor.secondFactorAt ?? context.now,
});

const makeReady = async (tx: Transaction, context: Context, asked: DecideInput & { action: Action }) => {
  const opened = await openAccount(tx, context, asked);
  if (!opened.ok) return opened;
  const decider = await deciderFor(tx, context, opened.account);
  if (!decider.ok) return decider;
  if (!isFresh(context.actor.secondFactorAt, context.now)) return refuse('step-up-required');
  const ready: Ready = {
    ok: true,
    account: opened.account,
    decider: decider.decider,
    deciding: decidingOf(context, decider.decider, asked.reason?.trim() || null),
    clock: {
      now: context.now,
      today: decider.today,
      creationDays: settings.creationDays,
      reviewMonths: settings.reviewMonths,
    },
  };
  return ready;
};

const keep = async (tx: Transaction, context: Context, decided: Decided): Promise<void> => {
  await saveAccount(tx, decided.account, context.now);
  await insertDecision(tx, decided.decision);
};

const authorizeIn = async (tx: Transaction, context: Context, input: DecideInput): Promise<Decision<Written>> => {
  // Who is named becomes an official by this: they are locked first, as everywhere.
  const named = await nominationsOf(tx, input.id);
  await lockPeople(
    tx,
    named.map(({ personId }) => personId),
  );
  const ready = await makeReady(tx, context, { ...input, action: 'account:authorize' });
  if (!ready.ok) return ready;
  const study = await caseOf(tx, input.id);
  const deciding = { ...ready.deciding, assessmentId: study.assessmentId };
  const decision = authorize(ready.account, { study, deciding }, ready.clock);
  if (!decision.ok) return decision;
  await keep(tx, context, decision.next);
  const people = await authorizeNominated(tx, context, { nominations: study.nominations, decider: ready.decider });
  if (!people.ok) return people;
  return {
    ok: true,
    next: { id: input.id },
    events: [...decision.events, ...inEntity(people.events, ready.account.entityId)],
  };
};

type PlainDecision = (account: Account, deciding: Deciding, clock: DecisionClock) => Decision<Decided>;

const decideIn =
  (action: Action, decide: PlainDecision) =>
  async (tx: Transaction, context: Context, input: DecideInput): Promise<Decision<Written>> => {
    const ready = await makeReady(tx, context, { ...input, action });
    if (!ready.ok) return ready;
    const decision = decide(ready.account, ready.deciding, ready.clock);
    if (!decision.ok) return decision;
    await keep(tx, context, decision.next);
    return { ok: true, next: { id: input.id }, events: decision.events };
  };

const refuseIn = decideIn('account:refuse', refuseIt);
const sendBackIn = decideIn('account:send-back', sendBack);
const withdrawIn = decideIn('account:withdraw', withdraw);

export const authorizeAccount = (context: Context, input: DecideInput): Promise<Decision<Written>> =>
  write(context, { name: 'authorizeAccount', input }, (tx) => authorizeIn(tx, context, input));
export const refuseAccount = (context: Context, input: DecideInput): Promise<Decision<Written>> =>
  write(context, { name: 'refuseAccount', input }, (tx) => refuseIn(tx, context, input));
export const sendBackAccount = (context: Context, input: DecideInput): Promise<Decision<Written>> =>
  write(context, { name: 'sendBackAccount', input }, (tx) => sendBackIn(tx, context, input));
export const withdrawAccount = (context: Context, input: DecideInput): Promise<Decision<Written>> =>
  write(context, { name: 'withdrawAccount', input }, (tx) => withdrawIn(tx, context, input));
