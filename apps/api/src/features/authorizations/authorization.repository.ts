import type { Authorization } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { insertRow, lockRow, updateRow } from '../../platform/database/rows.ts';
import { authorizationTable } from './authorization.table.ts';

export const insertAuthorization = (tx: Transaction, authorization: Authorization): Promise<void> =>
  insertRow(tx, authorizationTable, authorization);

export const lockAuthorization = (tx: Transaction, id: string): Promise<Authorization | null> =>
  lockRow(tx, authorizationTable, id);

export const saveAuthorization = (tx: Transaction, authorization: Authorization): Promise<void> =>
  updateRow(tx, authorizationTable, authorization);

/** Authorizations on an account that have not been withdrawn, locked. */
export const lockStandingAuthorizations = (tx: Transaction, accountId: string): Promise<Authorization[]> =>
  tx
    .createQueryBuilder(authorizationTable.schema, 'given')
    .setLock('pessimistic_write')
    .where('given.accountId = :accountId and given.withdrawnAt is null', { accountId })
    .getMany();
