import type { Database, Transaction } from '../database/transaction.ts';
import { dialects, type Dialect } from './acts.ts';

export const isDialect = (text: string | null): text is Dialect => dialects.some((dialect) => dialect === text);

/** How the provider speaks SCIM, until somebody chooses otherwise at the desk. */
export const currentDialect = async (database: Database | Transaction): Promise<Dialect> => {
  const { rows } = await database.query<{ value: string }>(`select value from setting where name = 'dialect'`);
  const value = rows[0]?.value ?? null;
  return isDialect(value) ? value : 'entra';
};

export const chooseDialect = async (database: Database, dialect: Dialect): Promise<void> => {
  await database.query(
    `insert into setting (name, value) values ('dialect', $1) on conflict (name) do update set value = excluded.value`,
    [dialect],
  );
};
