import { isFresh, refuse, type Decision, type Refusal } from '@mandat/domain';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { lockPeople } from '../people/standing.repository.ts';
import { declare } from './declared.repository.ts';
import { answerDueItem, findDueItem, type AskedItem } from './due-item.repository.ts';
import { storedSignals } from './signal.repository.ts';

export type ConfirmSignalInput = {
  readonly id: string;
  readonly version: number;
  /** True: it is so, and it is done; false: it is not, and nothing happens. */
  readonly confirm: boolean;
  readonly reason: string;
};

const faultOf = ({ actor, now }: Context, item: AskedItem, input: ConfirmSignalInput): Refusal | null => {
  if (item.kind !== 'confirm-signal') return refuse('not-to-confirm');
  if (item.doneAt) return refuse('due-item-already-done');
  if (item.version !== input.version) return refuse('version-conflict');
  if (item.personId === actor.personId) return refuse('own-case');
  if (input.reason.trim() === '') return refuse('reason-missing', { field: 'reason' });
  return isFresh(actor.secondFactorAt, now) ? null : refuse('step-up-required');
};

type Confirmed = { readonly signalId: string | null; readonly reason: string };

/** Whoever confirms it says it themselves: it takes the same way as everything that is declared. */
const sayAgain = async (tx: Transaction, context: Context, { signalId, reason }: Confirmed): Promise<void> => {
  const [signal] = await storedSignals(sqlOf(tx), 's.id = $1', [signalId]);
  if (!signal) return;
  const { id, personId, fact, effectiveAt, source } = signal;
  const { provider } = source;
  const key = `confirmed ${id}`;
  await declare(tx, context, { key, personId, fact, occurredAt: context.now, effectiveAt, reason, provider });
};

const confirmIn = async (tx: Transaction, context: Context, input: ConfirmSignalInput): Promise<Decision<Written>> => {
  if (!can(context.actor, 'signal:confirm', anySubject)) return refuse('FORBIDDEN');
  const sql = sqlOf(tx);
  const seen = await findDueItem(sql, input.id);
  if (!seen) return refuse('not-found');
  // The person first, as everywhere; then what was seen is read again.
  if (seen.personId) await lockPeople(tx, [seen.personId]);
  const item = (await findDueItem(sql, input.id)) ?? seen;
  const fault = faultOf(context, item, input);
  if (fault) return fault;
  const reason = input.reason.trim();
  if (input.confirm) await sayAgain(tx, context, { signalId: item.signalId, reason });
  const outcome = input.confirm ? 'confirmed' : 'declined';
  const event = await answerDueItem(sql, item, { now: context.now, byId: context.actor.personId, outcome, reason });
  return { ok: true, next: { id: item.id }, events: [event] };
};

/** DGC's answer to what a source may only propose and no head is asked about. */
export const confirmSignal = (context: Context, input: ConfirmSignalInput): Promise<Decision<Written>> =>
  write(context, { name: 'confirmSignal', input }, (tx) => confirmIn(tx, context, input));
