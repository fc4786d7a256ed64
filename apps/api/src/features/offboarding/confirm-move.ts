import { isFresh, refuse, type Decision, type Refusal } from '@mandat/domain';
import { anySubject, can, planWithdrawal } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf, type Sql } from '../../platform/database/sql.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { lockPeople } from '../people/standing.repository.ts';
import { applyPlan } from './apply-plan.ts';
import { personAuthor } from './declared.repository.ts';
import { answerDueItem, findDueItem, type AskedItem } from './due-item.repository.ts';
import { storedSignals } from './signal.repository.ts';
import { situationOf } from './situation.repository.ts';

export type ConfirmMoveInput = {
  readonly id: string;
  readonly version: number;
  /** True: the privileges stay; false: they are withdrawn. */
  readonly keep: boolean;
  readonly reason?: string | null;
};

const refusalOf = (context: Context, item: AskedItem, input: ConfirmMoveInput): Refusal | null => {
  const entityIds = item.entityId ? [item.entityId] : [];
  if (!can(context.actor, 'due-item:answer', { ...anySubject, entityIds })) return refuse('FORBIDDEN');
  if (item.kind !== 'confirm-move' && item.kind !== 'confirm-departure') return refuse('not-to-confirm');
  if (item.doneAt) return refuse('due-item-already-done');
  if (item.version !== input.version) return refuse('version-conflict');
  if (item.personId === context.actor.personId) return refuse('own-case');
  return formFault(context, input);
};

const formFault = (context: Context, input: ConfirmMoveInput): Refusal | null => {
  if (!input.keep && !input.reason?.trim()) return refuse('reason-missing', { field: 'reason' });
  return isFresh(context.actor.secondFactorAt, context.now) ? null : refuse('step-up-required');
};

const withdraw = async (sql: Sql, context: Context, asked: { item: AskedItem; reason: string }): Promise<void> => {
  const { item, reason } = asked;
  const [signal] = await storedSignals(sql, 's.id = $1', [item.signalId]);
  if (!signal || !item.entityId) return;
  const { personId, source, fact } = signal;
  const facts = await situationOf(sql, {
    personId,
    signalId: signal.id,
    now: context.now,
    scope: null,
    provider: source.provider,
  });
  const plan = planWithdrawal(facts, item.entityId);
  const author = personAuthor(context);
  await applyPlan(
    sql,
    { signalId: signal.id, source, fact, plan, facts, author, now: context.now, reason },
    context.world,
  );
};

const confirmIn = async (tx: Transaction, context: Context, input: ConfirmMoveInput): Promise<Decision<Written>> => {
  const sql = sqlOf(tx);
  const seen = await findDueItem(sql, input.id);
  if (!seen) return refuse('not-found');
  // The person first, as everywhere; then what was seen is read again.
  if (seen.personId) await lockPeople(tx, [seen.personId]);
  const item = (await findDueItem(sql, input.id)) ?? seen;
  const refusal = refusalOf(context, item, input);
  if (refusal) return refusal;
  const reason = input.reason?.trim() ?? '';
  if (!input.keep) await withdraw(sql, context, { item, reason });
  const outcome = input.keep ? 'kept' : 'withdrawn';
  const event = await answerDueItem(sql, item, { now: context.now, byId: context.actor.personId, outcome, reason });
  return { ok: true, next: { id: item.id }, events: [event] };
};

/** The head's answer to a move inside the entity, or to what a source may only propose. */
export const confirmMove = (context: Context, input: ConfirmMoveInput): Promise<Decision<Written>> =>
  write(context, { name: 'confirmMove', input }, (tx) => confirmIn(tx, context, input));
