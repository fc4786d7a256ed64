import type { EntityManager } from 'typeorm';
import type { PoolClient } from 'pg';

/** Statements in one transaction, whoever opened it: what runs often does not pay for an object mapper. */
export type Sql = <Row>(text: string, values?: readonly unknown[], name?: string) => Promise<readonly Row[]>;

export const sqlOfClient =
  (client: PoolClient): Sql =>
  async <Row>(text: string, values: readonly unknown[] = [], name?: string) => {
    const { rows } = await client.query({ text, values: [...values], ...(name === undefined ? {} : { name }) });
    return rows as readonly Row[];
  };

/** The same over a transaction that a use case opened. TypeORM tells the rows of an update beside their number. */
export const sqlOf =
  (tx: EntityManager): Sql =>
  async <Row>(text: string, values: readonly unknown[] = []) => {
    const answer: unknown = await tx.query(text, [...values]);
    const isCounted =
      Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
    return (isCounted ? answer[0] : answer) as readonly Row[];
  };
