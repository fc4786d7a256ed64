import type { Authorization } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { findRow, insertRow, lockRow, updateRow } from '../../platform/database/rows.ts';
import { authorizationTable } from './authorization.table.ts';

export const insertAuthorization = (tx: Transaction, authorization: Authorization): Promise<void> =>
  insertRow(tx, authorizationTable, authorization);

export const findAuthorization = (tx: Transaction, id: string): Promise<Authorization | null> =>
  findRow(tx, authorizationTable, { id });

export const lockAuthorization = (tx: Transaction, id: string): Promise<Authorization | null> =>
  lockRow(tx, authorizationTable, id);

export const saveAuthorization = (tx: Transaction, authorization: Authorization): Promise<void> =>
  updateRow(tx, authorizationTable, authorization);

/** What was given the person for the account and neither withdrawn nor replaced, locked: there is one at most. */
export const lockStanding = (tx: Transaction, accountId: string, personId: string): Promise<Authorization | null> =>
  tx
    .createQueryBuilder(authorizationTable.schema, 'given')
    .setLock('pessimistic_write')
    .where('given.accountId = :accountId and given.personId = :personId', { accountId, personId })
    .andWhere('given.withdrawnAt is null and given.replacedAt is null')
    .getOne();
