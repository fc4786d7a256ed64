import type { EntityManager } from 'typeorm';
import type { PoolClient } from 'pg';
import { inOneBreath } from './one-breath.ts';

/** Statements in one transaction, whoever opened it: what runs often does not pay for an object mapper. */
export type Sql = <Row>(text: string, values?: readonly unknown[], name?: string) => Promise<readonly Row[]>;

export const sqlOfClient =
  (client: PoolClient): Sql =>
  async <Row>(text: string, values: readonly unknown[] = [], name?: string) => {
    inOneBreath(client);
    const { rows } = await client.query({ text, values: [...values], ...(name === undefined ? {} : { name }) });
    return rows as readonly Row[];
  };

/** TypeORM tells the rows of an update beside their number. */
const rowsOf = (answer: unknown): unknown => {
  const isCounted =
    Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
  return isCounted ? answer[0] : answer;
};

/**
 * The same over a transaction that a use case opened, whose connection takes one statement after the other; after one that
 * failed none is sent.
 */
export const sqlOf = (tx: EntityManager): Sql => {
  let last: Promise<unknown> = Promise.resolve();
  return async <Row>(text: string, values: readonly unknown[] = []) => {
    const answer = last.then((): Promise<unknown> => tx.query(text, [...values]));
    last = answer;
    return rowsOf(await answer) as readonly Row[];
  };
};
