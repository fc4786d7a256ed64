import { dayIn, recordCustody as record, refuse, type CustodyFacts, type Decision, type Refusal } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { openAccount } from '../accounts/open-account.repository.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { findEntity } from '../entities/entity.repository.ts';
import { findPerson } from '../people/person.repository.ts';
import { insertCustody, latestCustody } from './custody.repository.ts';

export type RecordCustodyInput = CustodyFacts & {
  readonly accountId: string;
  /** The number of the version that the caller saw; 0 where there was none. */
  readonly seen: number;
};

const peopleFault = async (tx: Transaction, input: RecordCustodyInput): Promise<Refusal | null> => {
  for (const field of ['secondFactorHolderId', 'phoneOwnerId'] as const) {
    const id = input[field];
    if (id !== null && !(await findPerson(tx, id))) return refuse('person-unknown', { field });
  }
  return null;
};

const recordIn = async (tx: Transaction, context: Context, input: RecordCustodyInput): Promise<Decision<Written>> => {
  const { accountId, seen, ...facts } = input;
  const opened = await openAccount(tx, context, { id: accountId, action: 'custody:record' });
  if (!opened.ok) return opened;
  const { account } = opened;
  const before = await latestCustody(tx, account.id);
  if (before !== seen) return refuse('version-conflict');
  const fault = await peopleFault(tx, input);
  if (fault) return fault;
  const entity = await findEntity(tx, account.entityId);
  const { now, world, actor } = context;
  const today = dayIn(entity?.timeZone ?? 'UTC', now);
  const decision = record(account, { facts, before, newId: world.newId(), byId: actor.personId, today, now });
  if (!decision.ok) return decision;
  await insertCustody(tx, decision.next);
  return { ...decision, next: { id: account.id } };
};

/** How the credentials of an account are kept is a fact: a new version of it, with its three times (3.6, 4.2). */
export const recordCustody = (context: Context, input: RecordCustodyInput): Promise<Decision<Written>> =>
  write(context, { name: 'recordCustody', input }, (tx) => recordIn(tx, context, input));
