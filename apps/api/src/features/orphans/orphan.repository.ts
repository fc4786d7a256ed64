import type { Orphan } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { lockRow } from '../../platform/database/rows.ts';
import { orphanTable } from './orphan.table.ts';

export const lockOrphan = (tx: Transaction, id: string): Promise<Orphan | null> => lockRow(tx, orphanTable, id);
