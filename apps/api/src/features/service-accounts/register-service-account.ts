import { dayIn, isFresh, refuse, registerServiceAccount as register, type Decision } from '@mandat/domain';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { lockPeople } from '../people/standing.repository.ts';
import { proposedOwner } from './proposed-owner.ts';
import { insertServiceAccount, isProviderKnown, isRegistered } from './service-account.repository.ts';
import { recordAndTellOwner } from './tell-owner.ts';

export type RegisterServiceAccountInput = {
  readonly provider: string;
  /** No name of an id of ours: what the provider calls it. */
  readonly client: string;
  readonly purpose: string;
  readonly ownerId: string;
  readonly expiresOn: string;
};

const registerIn = async (
  tx: Transaction,
  context: Context,
  input: RegisterServiceAccountInput,
): Promise<Decision<Written>> => {
  const { provider, client: clientId, purpose, ownerId, expiresOn } = input;
  if (!can(context.actor, 'service-account:register', anySubject)) return refuse('FORBIDDEN');
  if (!(await isProviderKnown(tx, provider))) return refuse('provider-unknown', { field: 'provider' });
  await lockPeople(tx, [ownerId]);
  const owner = await proposedOwner(tx, ownerId);
  if (!owner) return refuse('person-unknown', { field: 'ownerId' });
  const stated = { id: context.world.newId(), provider, clientId, purpose, expiresOn, owner };
  const decision = register(stated, dayIn('UTC', context.now));
  if (!decision.ok) return decision;
  if (await isRegistered(tx, decision.next)) return refuse('service-account-already-known', { field: 'client' });
  if (!isFresh(context.actor.secondFactorAt, context.now)) return refuse('step-up-required');
  await insertServiceAccount(tx, decision.next);
  return recordAndTellOwner(tx, context, { account: decision.next, events: decision.events });
};

export const registerServiceAccount = (
  context: Context,
  input: RegisterServiceAccountInput,
): Promise<Decision<Written>> =>
  write(context, { name: 'registerServiceAccount', input }, (tx) => registerIn(tx, context, input));
