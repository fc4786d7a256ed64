import {
  isFresh,
  refuse,
  withdrawAuthorization as decide,
  type Authorization,
  type Decision,
  type Holding,
  type Refusal,
} from '@mandat/domain';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { openAccount, type Opened } from '../accounts/open-account.repository.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { lockPeople } from '../people/standing.repository.ts';
import { familyOf } from './own-authorizations.repository.ts';
import { sayWithdrawn } from './say-withdrawn.ts';
import { deciderFor } from '../headships/decider.repository.ts';
import { lockLiveHolding } from '../holdings/holding.repository.ts';
import { endAsking } from '../letters/ask-to-acknowledge.repository.ts';
import { inEntity } from '../authorizations/grant.repository.ts';
import { findAuthorization, lockAuthorization, saveAuthorization } from '../authorizations/authorization.repository.ts';

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

/** What rests on it has to change on the platform too: the case of the person, with steps and two clocks, as for a departure. */
const openCase = async (
  tx: Transaction,
  context: Context,
  { authorization, reason }: { readonly authorization: Authorization; readonly reason: string },
): Promise<void> => {
  const { id, accountId, personId } = authorization;
  const entityIds = [await familyOf(sqlOf(tx), accountId)];
  await sayWithdrawn(tx, context, { personId, reason, entityIds, authorizationIds: [id] });
};

const restingOn = async (tx: Transaction, { id, accountId, personId }: Authorization): Promise<Holding | null> => {
  const held = await lockLiveHolding(tx, accountId, personId);
  return held?.authorizationId === id ? held : null;
};

const withdrawIn = async (
  tx: Transaction,
  context: Context,
  input: WithdrawAuthorizationInput,
): Promise<Decision<Written>> => {
  const found = await findAuthorization(tx, input.id);
  if (!found) return refuse('not-found', { field: 'id' });
  // The person first and then the account, as everywhere: two who lock in different orders would wait for each other.
  await lockPeople(tx, [found.personId]);
  const opened = await openToWithdraw(tx, context, found.accountId);
  if (!opened.ok) return opened;
  const authorization = (await lockAuthorization(tx, input.id)) ?? found;
  if (authorization.version !== input.version) return refuse('version-conflict');
  if (!isFresh(context.actor.secondFactorAt, context.now)) return refuse('step-up-required');
  const resting = await restingOn(tx, authorization);
  const decision = decide(authorization, resting, { reason: input.reason, now: context.now });
  if (!decision.ok) return decision;
  await endAsking(tx, context, { id: authorization.id, outcome: 'withdrawn' });
  const next = { id: authorization.accountId };
  if (resting?.removalAwaitedAt === null) {
    await openCase(tx, context, { authorization, reason: input.reason.trim() });
    return { ok: true, next, events: [] };
  }
  await saveAuthorization(tx, decision.next.authorization);
  return { ok: true, next, events: inEntity(decision.events, opened.account.entityId) };
};

export const withdrawAuthorization = (
  context: Context,
  input: WithdrawAuthorizationInput,
): Promise<Decision<Written>> =>
  write(context, { name: 'withdrawAuthorization', input }, (tx) => withdrawIn(tx, context, input));
