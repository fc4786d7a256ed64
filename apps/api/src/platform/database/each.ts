import type { Sql } from './sql.ts';

/**
 * A statement about any number of items: the last of its values is a JSON array of them, and each row says by an id whose
 * it is. So what several transactions' worth of people need can be asked at once.
 */
export type Each = { readonly text: string; readonly name: string };

const mark = 'each:';

export const isEach = (name: string | undefined): boolean => name?.startsWith(mark) ?? false;

/** Rows of others may be among the answers: of several who asked in one breath. */
export const each = <Row>(sql: Sql, { text, name }: Each, item: unknown): Promise<readonly Row[]> =>
  sql<Row>(text, [JSON.stringify([item])], `${mark}${name}`);

/** The items of several such values, as one. */
export const joined = (values: readonly unknown[]): string =>
  `[${values.map((one) => String(one).slice(1, -1)).join(',')}]`;
