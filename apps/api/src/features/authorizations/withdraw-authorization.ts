import { isFresh, refuse, withdrawAuthorization as decide, type Decision, type Refusal } from '@mandat/domain';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { openAccount, type Opened } from '../accounts/open-account.repository.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { deciderFor } from '../headships/decider.repository.ts';
import { lockLiveHolding, saveHolding } from '../holdings/holding.repository.ts';
import { endAsking } from '../letters/ask-to-acknowledge.repository.ts';
import { inEntity } from './grant.repository.ts';
import { findAuthorization, lockAuthorization, saveAuthorization } from './authorization.repository.ts';

export type WithdrawAuthorizationInput = { readonly id: string; readonly version: number; readonly reason: string };

/** Who reaches the account since something of it waits for them withdraws only where they decide on it. */
const openToWithdraw = async (tx: Transaction, context: Context, id: string): Promise<Opened | Refusal> => {
  const opened = await openAccount(tx, context, { id, action: 'authorization:withdraw' });
  if (!opened.ok) return opened;
  const subject = { ...anySubject, entityIds: [opened.account.entityId] };
  if (can(context.actor, 'authorization:withdraw-all', subject)) return opened;
  const found = await deciderFor(tx, context, opened.account);
  return found.ok ? opened : found;
};

const withdrawIn = async (
  tx: Transaction,
  context: Context,
  input: WithdrawAuthorizationInput,
): Promise<Decision<Written>> => {
  // The account is locked first, as everywhere: two who lock in different orders would wait for each other.
  const found = await findAuthorization(tx, input.id);
  if (!found) return refuse('not-found');
  const opened = await openToWithdraw(tx, context, found.accountId);
  if (!opened.ok) return opened;
  const authorization = (await lockAuthorization(tx, input.id)) ?? found;
  if (authorization.version !== input.version) return refuse('version-conflict');
  if (!isFresh(context.actor.secondFactorAt, context.now)) return refuse('step-up-required');
  const held = await lockLiveHolding(tx, authorization.accountId, authorization.personId);
  const resting = held?.authorizationId === authorization.id ? held : null;
  const decision = decide(authorization, resting, { reason: input.reason, now: context.now });
  if (!decision.ok) return decision;
  await saveAuthorization(tx, decision.next.authorization);
  await endAsking(tx, context, { id: authorization.id, outcome: 'withdrawn' });
  if (decision.next.holding) await saveHolding(tx, decision.next.holding);
  return {
    ok: true,
    next: { id: authorization.accountId },
    events: inEntity(decision.events, opened.account.entityId),
  };
};

export const withdrawAuthorization = (
  context: Context,
  input: WithdrawAuthorizationInput,
): Promise<Decision<Written>> =>
  write(context, { name: 'withdrawAuthorization', input }, (tx) => withdrawIn(tx, context, input));
