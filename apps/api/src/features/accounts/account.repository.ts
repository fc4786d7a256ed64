import type { Account, AccountAlias, AccountCase, AccountDecision, Nomination, StaffType } from '@mandat/domain';
import { isLive } from '@mandat/domain';
import { In } from 'typeorm';
import type { Transaction } from '../../platform/database/database.ts';
import { findRow, findRows, insertRow, insertRows, lockRow, updateRow } from '../../platform/database/rows.ts';
import { latestAnswersOf, overlapsOf } from '../criteria/criteria.repository.ts';
import { questionsOf } from './question.repository.ts';
import { accountAliasTable, accountDecisionTable, accountTable, nominationTable } from './account.table.ts';

export const lockAccount = (tx: Transaction, id: string): Promise<Account | null> => lockRow(tx, accountTable, id);

export const findAccount = (tx: Transaction, id: string): Promise<Account | null> => findRow(tx, accountTable, { id });

export const findAccounts = (tx: Transaction, ids: readonly string[]): Promise<Account[]> =>
  findRows(tx, accountTable, { id: In([...ids]) });

export const insertAccount = (tx: Transaction, account: Account): Promise<void> => insertRow(tx, accountTable, account);

/** A record that no longer claims its handle gives its aliases free. */
export const saveAccount = async (tx: Transaction, account: Account, now: Date): Promise<void> => {
  await updateRow(tx, accountTable, account);
  if (!isLive(account)) await endAliases(tx, account.id, now);
};

export const endAliases = async (tx: Transaction, accountId: string, now: Date): Promise<void> => {
  await tx.query(`update account_alias set valid_until = $2 where account_id = $1 and valid_until is null`, [
    accountId,
    now,
  ]);
};

export const insertAliases = (tx: Transaction, aliases: readonly AccountAlias[]): Promise<void> =>
  insertRows(tx, accountAliasTable, aliases);

export const liveAliasesOf = (tx: Transaction, accountId: string): Promise<AccountAlias[]> =>
  tx
    .createQueryBuilder(accountAliasTable.schema, 'alias')
    .where('alias.accountId = :accountId and alias.validUntil is null', { accountId })
    .getMany();

export type SameAlias = { readonly accountId: string; readonly live: boolean; readonly isKey: boolean };

/** Other accounts that were ever known under one of these forms. */
export const accountsKnownAs = async (
  tx: Transaction,
  values: readonly string[],
  exceptId: string,
): Promise<readonly SameAlias[]> =>
  tx.query(
    `select account_id as "accountId", bool_or(valid_until is null) as live, bool_or(kind = 'key') as "isKey"
     from account_alias where value = any($1) and account_id <> $2 group by account_id order by account_id`,
    [values, exceptId],
  );

export const insertDecision = (tx: Transaction, decision: AccountDecision): Promise<void> =>
  insertRow(tx, accountDecisionTable, decision);

export const nextReference = async (tx: Transaction, now: Date): Promise<string> => {
  const [row]: { number: string }[] = await tx.query(`select nextval('account_reference_number') as number`);
  return `R-${now.getUTCFullYear()}-${(row?.number ?? '').padStart(4, '0')}`;
};

export type NominationWithStaffType = Nomination & { readonly staffType: StaffType };

export const nominationsOf = async (tx: Transaction, accountId: string): Promise<NominationWithStaffType[]> =>
  tx.query(
    `select n.id, n.account_id as "accountId", n.person_id as "personId", n.capacity, n.scopes,
       n.nominated_by_id as "nominatedById", n.nominated_at as "nominatedAt", p.staff_type as "staffType"
     from nomination n join person p on p.id = n.person_id where n.account_id = $1 order by n.nominated_at, n.id`,
    [accountId],
  );

export const insertNomination = (tx: Transaction, nomination: Nomination): Promise<void> =>
  insertRow(tx, nominationTable, nomination);

export const removeNominationOf = async (tx: Transaction, accountId: string, personId: string): Promise<boolean> => {
  const found = await findRows(tx, nominationTable, { accountId, personId });
  await tx.delete(nominationTable.schema, { accountId, personId } as never);
  return found.length > 0;
};

/** The case that a decision rests on, and the version of the assessment that it keeps. */
export const caseOf = async (
  tx: Transaction,
  accountId: string,
): Promise<AccountCase & { readonly assessmentId: string | null; readonly nominations: NominationWithStaffType[] }> => {
  const { assessmentId, answers } = await latestAnswersOf(tx, accountId);
  return {
    assessmentId,
    answers,
    overlaps: await overlapsOf(tx, accountId),
    questions: await questionsOf(tx, accountId),
    nominations: await nominationsOf(tx, accountId),
  };
};
