import {
  accept,
  isLive,
  refuse,
  type Account,
  type AuthorizationScope,
  type Decision,
  type Nomination,
  type PrivilegedCapacity,
} from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { findPerson } from '../people/person.repository.ts';
import { insertNomination, nominationsOf, removeNominationOf, saveAccount } from './account.repository.ts';
import { openAccount } from './open-account.repository.ts';

export type NominateInput = {
  readonly accountId: string;
  readonly version: number;
  readonly personId: string;
  readonly capacity: PrivilegedCapacity;
  readonly scopes: readonly AuthorizationScope[];
};
export type RemoveNominationInput = Pick<NominateInput, 'accountId' | 'version' | 'personId'>;

const nextVersion = (account: Account): Account => ({ ...account, version: account.version + 1 });

const eventOf = (account: Account, type: string, input: RemoveNominationInput & { readonly capacity?: string }) => ({
  type,
  subject: { kind: 'account' as const, id: account.id },
  accountId: account.id,
  entityId: account.entityId,
  personId: input.personId,
  changes: input.capacity ? [{ field: 'capacity', before: null, after: input.capacity }] : [],
});

const nominateIn = async (tx: Transaction, context: Context, input: NominateInput): Promise<Decision<Written>> => {
  const wanted = { id: input.accountId, version: input.version, action: 'account:nominate' as const };
  const opened = await openAccount(tx, context, wanted);
  if (!opened.ok) return opened;
  const { account } = opened;
  if (account.authorizedAt || !isLive(account)) return refuse('request-already-decided');
  if (input.scopes.length === 0) return refuse('scope-missing', { field: 'scopes' });
  const person = await findPerson(tx, input.personId);
  if (!person) return refuse('person-unknown', { field: 'personId' });
  if (person.staffType !== 'staff-member') {
    return refuse('not-a-staff-member', { field: 'personId', details: { staffType: person.staffType } });
  }
  const named = await nominationsOf(tx, account.id);
  if (named.some(({ personId }) => personId === person.id)) return refuse('already-nominated', { field: 'personId' });
  if (input.capacity === 'authorized-official' && named.some(({ capacity }) => capacity === 'authorized-official')) {
    return refuse('official-already-named', { field: 'capacity' });
  }
  await insertNomination(tx, nominationOf(context, input));
  await saveAccount(tx, nextVersion(account), context.now);
  return accept({ id: account.id }, eventOf(account, 'person-nominated', input));
};

const nominationOf = (context: Context, input: NominateInput): Nomination => ({
  id: context.world.newId(),
  accountId: input.accountId,
  personId: input.personId,
  capacity: input.capacity,
  scopes: [...new Set(input.scopes)],
  nominatedById: context.actor.personId,
  nominatedAt: context.now,
});

const removeIn = async (
  tx: Transaction,
  context: Context,
  input: RemoveNominationInput,
): Promise<Decision<Written>> => {
  const wanted = { id: input.accountId, version: input.version, action: 'account:nominate' as const };
  const opened = await openAccount(tx, context, wanted);
  if (!opened.ok) return opened;
  if (opened.account.authorizedAt || !isLive(opened.account)) return refuse('request-already-decided');
  if (!(await removeNominationOf(tx, input.accountId, input.personId))) return refuse('not-found');
  await saveAccount(tx, nextVersion(opened.account), context.now);
  return accept({ id: input.accountId }, eventOf(opened.account, 'nomination-removed', input));
};

export const nominatePerson = (context: Context, input: NominateInput): Promise<Decision<Written>> =>
  write(context, { name: 'nominatePerson', input }, (tx) => nominateIn(tx, context, input));

export const removeNomination = (context: Context, input: RemoveNominationInput): Promise<Decision<Written>> =>
  write(context, { name: 'removeNomination', input }, (tx) => removeIn(tx, context, input));
