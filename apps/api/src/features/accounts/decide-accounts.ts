import { isFresh, refuse, settings, type Decision, type DecisionKind, type Refusal } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import { inputFault, write } from '../audit/write.repository.ts';
import { decisions } from './decide-account.ts';
import { findAccounts } from './account.repository.ts';
import { uuidsOf } from '../read-conditions.ts';
import { refusedOnAccount } from './account-subject.ts';
import { withdrawalsFault } from './withdrawals.repository.ts';

/** Questions are asked of one request: it is sent back by itself. */
export type BulkKind = Exclude<DecisionKind, 'send-back'>;
export type ChosenAccount = { readonly id: string; readonly version: number };
export type DecideAccountsInput = {
  readonly kind: BulkKind;
  readonly accounts: readonly ChosenAccount[];
  /** Accounts of the same choice that are decided in other requests, before this one or after it. */
  readonly alsoChosen?: readonly string[] | null;
  readonly reason?: string | null;
  readonly confirmed?: boolean | null;
};
export type DecidedAccount = { readonly id: string; readonly refusal: Refusal | null };

const choiceFault = ({ accounts, alsoChosen }: DecideAccountsInput): Refusal | null => {
  if (accounts.length === 0) return refuse('nothing-chosen', { field: 'accounts' });
  if (accounts.length > settings.bulkDecisions) {
    return refuse('too-many-accounts', { field: 'accounts', details: { most: settings.bulkDecisions } });
  }
  if ((alsoChosen ?? []).length > settings.bulkChoice) {
    return refuse('choice-too-large', { field: 'alsoChosen' });
  }
  const ids = new Set(accounts.map(({ id }) => id));
  return ids.size < accounts.length ? refuse('account-twice', { field: 'accounts' }) : null;
};

export const bulkFault = (input: DecideAccountsInput): Refusal | null => inputFault(input) ?? choiceFault(input);

/** Of the whole choice, before any of it is withdrawn: a limit that stops it in the middle would come too late. */
export const sharesFault = async (context: Context, input: DecideAccountsInput): Promise<Refusal | null> => {
  if (input.kind !== 'withdraw' || input.confirmed) return null;
  return context.database.transaction(async (tx) => {
    const ids = [...new Set([...input.accounts.map(({ id }) => id), ...uuidsOf(input.alsoChosen ?? null)])];
    const chosen = (await findAccounts(tx, ids)).filter(
      (each) => !each.withdrawnAt && !refusedOnAccount(context.actor, 'account:withdraw', each),
    );
    for (const [entityId, some] of Map.groupBy(chosen, (each) => each.entityId)) {
      const fault = await withdrawalsFault(tx, context, { entityId, more: some.length, confirmed: false });
      if (fault) return fault;
    }
    return null;
  });
};

const reasonFault = ({ kind, reason }: DecideAccountsInput): Refusal | null =>
  kind !== 'establish' && !reason?.trim() ? refuse('reason-missing', { field: 'reason' }) : null;

/** The key of the whole request stands for each account of it: who asks again finds what was decided. */
const contextFor = (context: Context, id: string): Context => ({
  ...context,
  idempotencyKey: context.idempotencyKey === null ? null : `${context.idempotencyKey}/${id}`,
});

/** One by one, each in its own transaction: what one account lacks keeps nothing from the others. */
export const decideAccounts = async (
  context: Context,
  input: DecideAccountsInput,
): Promise<Decision<readonly DecidedAccount[]>> => {
  const fault = bulkFault(input) ?? reasonFault(input);
  if (fault) return fault;
  if (!isFresh(context.actor.secondFactorAt, context.now)) return refuse('step-up-required');
  const share = await sharesFault(context, input);
  if (share) return share;
  const { name, decide } = decisions[input.kind];
  const decided: DecidedAccount[] = [];
  for (const { id, version } of input.accounts) {
    // That it is much was confirmed for the whole choice, or it is not.
    const one = { id, version, reason: input.reason ?? null, confirmed: true };
    const own = contextFor(context, id);
    const decision = await write(own, { name, input: one }, (tx) => decide(tx, own, one));
    decided.push({ id, refusal: decision.ok ? null : decision });
  }
  return { ok: true, next: decided, events: [] };
};
