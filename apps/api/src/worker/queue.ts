import { run, runMigrations, type Runner } from 'graphile-worker';
import type { Database } from '../platform/database/database.ts';

/** The queue keeps its tables in a schema of its own, owned by the role that runs the jobs. */
export const migrateQueue = (url: string): Promise<void> => runMigrations({ connectionString: url });

const purge = async (database: Database): Promise<void> => {
  await database.source.query(`delete from session where expires_at < now()`);
  await database.source.query(`delete from sign_in_attempt where expires_at < now()`);
  await database.source.query(`delete from seen_token where expires_at < now()`);
  await database.source.query(`delete from rate_limit where expire < extract(epoch from now()) * 1000`);
  await database.source.query(`delete from idempotency_key where created_at < now() - interval '24 hours'`);
};

/** Work that nobody waits for. What lapsed is refused when it is read; here it is only cleared away. */
export const startWorker = (url: string, database: Database): Promise<Runner> =>
  run({
    connectionString: url,
    concurrency: 2,
    noHandleSignals: true,
    taskList: { 'purge-lapsed': () => purge(database) },
    crontab: '*/5 * * * * purge-lapsed',
  });
