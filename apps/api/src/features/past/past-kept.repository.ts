import type { Context } from '../../platform/context.ts';

/** From when on every change is kept; what was before is told by dated facts and the audit. */
export const pastKeptSince = async ({ database }: Context): Promise<Date> => {
  const { rows } = await database.reads.query<{ since: Date }>(
    `select (value #>> '{}')::timestamptz as since from register_setting where name = 'past-kept-since'`,
  );
  const [row] = rows;
  if (!row) throw new Error('the register does not say since when it keeps its past');
  return row.since;
};
