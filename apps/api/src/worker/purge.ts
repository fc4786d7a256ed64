import type { Database } from '../platform/database/database.ts';

/** What lapsed is refused when it is read; here it is only cleared away. */
export const purge = async (database: Database): Promise<void> => {
  await database.source.query(`delete from session where expires_at < now()`);
  await database.source.query(`delete from sign_in_attempt where expires_at < now()`);
  await database.source.query(`delete from seen_token where expires_at < now()`);
  await database.source.query(`delete from rate_limit where expire < extract(epoch from now()) * 1000`);
  await database.source.query(`delete from idempotency_key where created_at < now() - interval '24 hours'`);
};
