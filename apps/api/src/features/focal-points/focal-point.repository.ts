import type { FocalPoint } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { findRows, insertRow, lockRow, updateRow } from '../../platform/database/rows.ts';
import { focalPointTable } from './focal-point.table.ts';

export const focalPointsOf = (tx: Transaction, entityId: string): Promise<FocalPoint[]> =>
  findRows(tx, focalPointTable, { entityId });

export const lockFocalPoint = (tx: Transaction, id: string): Promise<FocalPoint | null> =>
  lockRow(tx, focalPointTable, id);

export const insertFocalPoint = (tx: Transaction, named: FocalPoint): Promise<void> =>
  insertRow(tx, focalPointTable, named);

export const saveFocalPoint = (tx: Transaction, named: FocalPoint): Promise<void> =>
  updateRow(tx, focalPointTable, named);
