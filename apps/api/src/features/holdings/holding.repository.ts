import type { Holding } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { copyRows } from '../../platform/database/copy-rows.ts';
import { insertRow, lockRow, updateRow } from '../../platform/database/rows.ts';
import { holdingTable } from './holding.table.ts';

export const insertHolding = (tx: Transaction, holding: Holding): Promise<void> => insertRow(tx, holdingTable, holding);

export const insertHoldings = (tx: Transaction, holdings: readonly Holding[]): Promise<void> =>
  copyRows(tx, holdingTable, holdings);

export const saveHolding = (tx: Transaction, holding: Holding): Promise<void> => updateRow(tx, holdingTable, holding);

/** What the person holds on the account now, locked. */
export const lockLiveHolding = (tx: Transaction, accountId: string, personId: string): Promise<Holding | null> =>
  tx
    .createQueryBuilder(holdingTable.schema, 'held')
    .setLock('pessimistic_write')
    .where('held.accountId = :accountId and held.personId = :personId and held.endedAt is null', {
      accountId,
      personId,
    })
    .getOne();

export const lockLiveHoldings = (tx: Transaction, accountId: string): Promise<Holding[]> =>
  tx
    .createQueryBuilder(holdingTable.schema, 'held')
    .setLock('pessimistic_write')
    .where('held.accountId = :accountId and held.endedAt is null', { accountId })
    .getMany();

export const lockHolding = (tx: Transaction, id: string): Promise<Holding | null> => lockRow(tx, holdingTable, id);
