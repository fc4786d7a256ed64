import type { Database } from '../../platform/database/database.ts';

const fallBack = 'coalesce(said, clock_timestamp())';
const asked = `set local mandat.must_tell = 'yes'`;

/**
 * In registers of tests, the function that keeps the past refuses where the product's falls back to the clock of the database:
 * whoever changes what has a past in a transaction says the time by which they act.
 */
export const refuseUntoldTimes = async (database: Database): Promise<void> => {
  const [found]: { text: string }[] = await database.source.query(
    `select pg_get_functiondef('past_is_kept'::regproc) as text`,
  );
  if (!found?.text.includes(fallBack)) throw new Error('the past falls back to another clock than was known here');
  await database.source.query(`
    create function time_untold(noun text) returns timestamptz language plpgsql as $$
    begin
      if current_setting('mandat.must_tell', true) = 'yes' then
        raise 'a transaction changes % and did not tell its time (platform/database/tell-time.ts)', noun;
      end if;
      return clock_timestamp();
    end $$;
    ${found.text.replace(fallBack, 'coalesce(said, time_untold(tg_table_name))')}`);
};

/** Transactions are those of the product; a scene may be set by a statement alone, which tells no time. */
export const mustTellTime = (database: Database): Database => ({
  ...database,
  hot: (run) =>
    database.hot(async (sql) => {
      await sql(asked);
      return run(sql);
    }),
  transaction: (run) =>
    database.transaction(async (tx) => {
      await tx.query(asked);
      return run(tx);
    }),
});
