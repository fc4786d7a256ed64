import { isFresh, nameServiceAccountOwner as name, refuse, type Decision, type RegisterEvent } from '@mandat/domain';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { endDueItems } from '../offboarding/due-item.repository.ts';
import { openServiceAccount } from './change-service-account.ts';
import { proposedOwner } from './proposed-owner.ts';
import { isOwnerAwaited, saveServiceAccount } from './service-account.repository.ts';
import { recordAndTellOwner } from './tell-owner.ts';

export type NameServiceAccountOwnerInput = {
  readonly id: string;
  readonly version: number;
  readonly ownerId: string;
  readonly reason: string;
};

const doneEvent = (id: string): RegisterEvent => ({
  type: 'due-item-done',
  subject: { kind: 'due-item', id },
  reason: 'owner-named',
  changes: [{ field: 'outcome', before: null, after: 'owner-named' }],
});

const nameIn = async (
  tx: Transaction,
  context: Context,
  input: NameServiceAccountOwnerInput,
): Promise<Decision<Written>> => {
  if (!can(context.actor, 'service-account:name-owner', anySubject)) return refuse('FORBIDDEN');
  const opened = await openServiceAccount(tx, input, [input.ownerId]);
  if (!opened.ok) return opened;
  const owner = await proposedOwner(tx, input.ownerId);
  if (!owner) return refuse('person-unknown', { field: 'ownerId' });
  const awaited = await isOwnerAwaited(tx, input.id);
  const decision = name(opened.next, { owner, reason: input.reason, awaited });
  if (!decision.ok) return decision;
  if (!isFresh(context.actor.secondFactorAt, context.now)) return refuse('step-up-required');
  await saveServiceAccount(tx, decision.next);
  const done = await endDueItems(
    sqlOf(tx),
    { kind: 'service-account-owner', key: input.id },
    { now: context.now, byId: context.actor.personId, outcome: 'owner-named' },
  );
  const events = [...decision.events, ...done.map(doneEvent)];
  return recordAndTellOwner(tx, context, { account: decision.next, events });
};

/** Somebody who is here answers for the client; what the departure of the former owner suspended goes on. */
export const nameServiceAccountOwner = (
  context: Context,
  input: NameServiceAccountOwnerInput,
): Promise<Decision<Written>> =>
  write(context, { name: 'nameServiceAccountOwner', input }, (tx) => nameIn(tx, context, input));
