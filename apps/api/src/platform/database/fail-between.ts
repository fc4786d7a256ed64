import { failAt, isArmed } from '../fail-point.ts';
import type { Transaction } from './database.ts';

/** Where a test wants it, the process dies before one of the statements of a transaction; the last of them is its commit. */
export const failBetween = (tx: Transaction, name: string): Transaction => {
  const runner = tx.queryRunner;
  if (!runner || !isArmed(name)) return tx;
  const query = runner.query.bind(runner);
  Object.assign(runner, {
    query: (...asked: Parameters<typeof query>) => {
      failAt(name);
      return query(...asked);
    },
  });
  return tx;
};
