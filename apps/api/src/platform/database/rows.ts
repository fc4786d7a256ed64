import { Any, type DeepPartial } from 'typeorm';
import type { Transaction } from './database.ts';
import type { Table } from './define-table.ts';

type Where = Readonly<Record<string, unknown>>;

export const insertRow = async <T extends object>(tx: Transaction, table: Table<T>, row: T): Promise<void> => {
  await tx.insert(table.schema, row as never);
};

export const insertRows = async <T extends object>(
  tx: Transaction,
  table: Table<T>,
  rows: readonly T[],
): Promise<void> => {
  for (let at = 0; at < rows.length; at += 1000) await tx.insert(table.schema, rows.slice(at, at + 1000) as never);
};

/** Writes every column of a record that exists already. */
export const updateRow = async <T extends object>(tx: Transaction, table: Table<T>, row: T): Promise<void> => {
  const key = { [table.key]: row[table.key] };
  await tx.update(table.schema, key as never, row as DeepPartial<T> as never);
};

export const findRow = <T extends object>(tx: Transaction, table: Table<T>, where: Where): Promise<T | null> =>
  tx.findOne(table.schema, { where: where as never });

export const findRows = <T extends object>(tx: Transaction, table: Table<T>, where: Where): Promise<T[]> =>
  tx.find(table.schema, { where: where as never });

/** The row, locked until the transaction ends: whoever comes second sees what the first one wrote. */
export const lockRow = <T extends object>(tx: Transaction, table: Table<T>, id: string): Promise<T | null> =>
  tx.findOne(table.schema, { where: { [table.key]: id } as never, lock: { mode: 'pessimistic_write' } });

/** Many rows, locked one after the other in an order that everybody keeps: nobody waits for somebody who waits for them. */
export const lockRows = <T extends object>(tx: Transaction, table: Table<T>, ids: readonly string[]): Promise<T[]> =>
  tx.find(table.schema, {
    where: { [table.key]: Any([...ids]) } as never,
    order: { [table.key]: 'ASC' } as never,
    lock: { mode: 'pessimistic_write' },
  });
