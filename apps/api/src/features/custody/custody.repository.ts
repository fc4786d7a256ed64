import type { AccountCustody, CustodyProcedure } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { insertRow, lockRow, updateRow } from '../../platform/database/rows.ts';
import { accountCustodyTable, custodyProcedureTable } from './custody.table.ts';

/** The number of the latest version; 0 while there is none. */
export const latestCustody = async (tx: Transaction, accountId: string): Promise<number> =>
  (await tx.maximum(accountCustodyTable.schema, 'number', { accountId })) ?? 0;

export const insertCustody = (tx: Transaction, custody: AccountCustody): Promise<void> =>
  insertRow(tx, accountCustodyTable, custody);

export const latestProcedure = async (tx: Transaction, entityId: string): Promise<number> =>
  (await tx.maximum(custodyProcedureTable.schema, 'number', { entityId })) ?? 0;

export const lockProcedure = (tx: Transaction, id: string): Promise<CustodyProcedure | null> =>
  lockRow(tx, custodyProcedureTable, id);

export const insertProcedure = (tx: Transaction, procedure: CustodyProcedure): Promise<void> =>
  insertRow(tx, custodyProcedureTable, procedure);

export const saveProcedure = (tx: Transaction, procedure: CustodyProcedure): Promise<void> =>
  updateRow(tx, custodyProcedureTable, procedure);
