import { isFresh, refuse, type AuthorizationScope, type Decision, type PrivilegedCapacity } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { saveAccount } from '../accounts/account.repository.ts';
import { openAccount } from '../accounts/open-account.repository.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { deciderFor } from '../headships/decider.repository.ts';
import { lockLiveHoldings } from '../holdings/holding.repository.ts';
import { findPerson } from '../people/person.repository.ts';
import { lockPeople } from '../people/standing.repository.ts';
import { authorizeOne, inEntity } from './grant.repository.ts';

export type AuthorizePersonInput = {
  readonly accountId: string;
  readonly version: number;
  readonly personId: string;
  readonly capacity: PrivilegedCapacity;
  readonly scopes: readonly AuthorizationScope[];
  readonly validUntil?: Date | null;
};

const secondOfficial = async (tx: Transaction, input: AuthorizePersonInput): Promise<boolean> =>
  input.capacity === 'authorized-official' &&
  (await lockLiveHoldings(tx, input.accountId)).some(
    (held) => held.capacity === 'authorized-official' && held.personId !== input.personId && !held.removalAwaitedAt,
  );

const authorizeIn = async (
  tx: Transaction,
  context: Context,
  input: AuthorizePersonInput,
): Promise<Decision<Written>> => {
  await lockPeople(tx, [input.personId]);
  const wanted = { id: input.accountId, version: input.version, action: 'authorization:grant' as const };
  const opened = await openAccount(tx, context, wanted);
  if (!opened.ok) return opened;
  const { account } = opened;
  if (!account.authorizedAt || account.withdrawnAt) return refuse('account-not-authorized');
  const decider = await deciderFor(tx, context, account);
  if (!decider.ok) return decider;
  if (!isFresh(context.actor.secondFactorAt, context.now)) return refuse('step-up-required');
  const person = await findPerson(tx, input.personId);
  if (!person) return refuse('person-unknown', { field: 'personId' });
  if (await secondOfficial(tx, input)) return refuse('official-already-named', { field: 'capacity' });
  const named = { ...input, scopes: [...new Set(input.scopes)], staffType: person.staffType };
  const by = { decider: decider.decider, validUntil: input.validUntil ?? null };
  const decision = await authorizeOne(tx, context, { person: named, by });
  if (!decision.ok) return decision;
  await saveAccount(tx, { ...account, version: account.version + 1 }, context.now);
  return { ok: true, next: { id: account.id }, events: inEntity(decision.events, account.entityId) };
};

export const authorizePerson = (context: Context, input: AuthorizePersonInput): Promise<Decision<Written>> =>
  write(context, { name: 'authorizePerson', input }, (tx) => authorizeIn(tx, context, input));
