import type { Sql } from './sql.ts';

/** The past is kept by the clock of the facts, not by the database's: said first in whatever transaction changes them. */
export const tellTime = (sql: Sql, at: Date): Promise<unknown> =>
  sql(`select set_config('mandat.at', $1, true)`, [at.toISOString()]);
