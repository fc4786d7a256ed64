import type { Pool, PoolClient } from 'pg';

export type Database = Pool;
export type Transaction = PoolClient;

export const inTransaction = async <Result>(
  database: Database,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> => {
  const transaction = await database.connect();
  try {
    await transaction.query('begin');
    const result = await work(transaction);
    await transaction.query('commit');
    return result;
  } catch (fault) {
    await transaction.query('rollback');
    throw fault;
  } finally {
    transaction.release();
  }
};
