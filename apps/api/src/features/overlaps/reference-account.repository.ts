import type { ReferenceAccount } from '@mandat/domain';
import { IsNull } from 'typeorm';
import type { Transaction } from '../../platform/database/database.ts';
import { findRow, insertRow, lockRow, updateRow } from '../../platform/database/rows.ts';
import { referenceAccountTable } from './reference-account.table.ts';

export const insertReference = (tx: Transaction, reference: ReferenceAccount): Promise<void> =>
  insertRow(tx, referenceAccountTable, reference);

export const saveReference = (tx: Transaction, reference: ReferenceAccount): Promise<void> =>
  updateRow(tx, referenceAccountTable, reference);

export const lockReference = (tx: Transaction, id: string): Promise<ReferenceAccount | null> =>
  lockRow(tx, referenceAccountTable, id);

export const liveReferenceKnownAs = (tx: Transaction, canonicalKey: string): Promise<ReferenceAccount | null> =>
  findRow(tx, referenceAccountTable, { canonicalKey, endedAt: IsNull() });
