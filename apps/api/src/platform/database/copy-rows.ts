import type { Transaction } from './database.ts';
import { snakeCase, type Table } from './define-table.ts';

/** Many rows in one statement: PostgreSQL spreads a JSON array over the table's columns. */
export const copyRows = async <T extends object>(
  tx: Transaction,
  table: Table<T>,
  rows: readonly T[],
): Promise<void> => {
  const properties = Object.keys(table.columns) as (keyof T & string)[];
  const columns = properties.map((property) => `"${snakeCase(property)}"`);
  const json = JSON.stringify(
    rows.map((row) => Object.fromEntries(properties.map((property) => [snakeCase(property), row[property]]))),
  );
  await tx.query(
    `insert into "${table.name}" (${columns.join(', ')})
     select ${columns.map((name) => `made.${name}`).join(', ')} from json_populate_recordset(null::"${table.name}", $1::json) made`,
    [json],
  );
};
