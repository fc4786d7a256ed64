import {
  isFresh,
  refuse,
  withdrawAuthorization,
  type Decision,
  type Refusal,
  type RegisterEvent,
} from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { findAuthorization, saveAuthorization } from '../authorizations/authorization.repository.ts';
import { findPerson } from '../people/person.repository.ts';
import { lockPeople } from '../people/standing.repository.ts';
import { ownAuthorizations } from './own-authorizations.repository.ts';
import { sayWithdrawn } from './say-withdrawn.ts';

export type WithdrawAuthorizationsOfInput = { readonly personId: string; readonly reason: string };

const formFault = (context: Context, { reason }: WithdrawAuthorizationsOfInput): Refusal | null => {
  if (reason.trim() === '') return refuse('reason-missing', { field: 'reason' });
  return isFresh(context.actor.secondFactorAt, context.now) ? null : refuse('step-up-required');
};

/** An authorization on which nothing is held any more is no loss of anything, and ends all the same. */
const endTheRest = async (
  tx: Transaction,
  context: Context,
  { personId, reason }: WithdrawAuthorizationsOfInput,
): Promise<readonly RegisterEvent[]> => {
  const events: RegisterEvent[] = [];
  for (const { id, familyId } of await ownAuthorizations(sqlOf(tx), context, personId)) {
    const authorization = await findAuthorization(tx, id);
    const decision = authorization && withdrawAuthorization(authorization, null, { reason, now: context.now });
    if (!decision?.ok) continue;
    await saveAuthorization(tx, decision.next.authorization);
    events.push(...decision.events.map((event) => ({ ...event, entityId: familyId })));
  }
  return events;
};

const withdrawIn = async (
  tx: Transaction,
  context: Context,
  input: WithdrawAuthorizationsOfInput,
): Promise<Decision<Written>> => {
  const { personId } = input;
  await lockPeople(tx, [personId]);
  if (!(await findPerson(tx, personId))) return refuse('not-found');
  const own = await ownAuthorizations(sqlOf(tx), context, personId);
  if (own.length === 0) return refuse('nothing-to-withdraw', { field: 'personId' });
  const fault = formFault(context, input);
  if (fault) return fault;
  const reason = input.reason.trim();
  await sayWithdrawn(tx, context, { personId, reason, entityIds: [...new Set(own.map(({ familyId }) => familyId))] });
  return { ok: true, next: { id: personId }, events: await endTheRest(tx, context, { personId, reason }) };
};

/** A head withdraws all written authorizations of a person on the accounts of their entities, in one transaction (3.7). */
export const withdrawAuthorizationsOf = (
  context: Context,
  input: WithdrawAuthorizationsOfInput,
): Promise<Decision<Written>> =>
  write(context, { name: 'withdrawAuthorizationsOf', input }, (tx) => withdrawIn(tx, context, input));
