import pg from 'pg';
import type { Sql } from '../platform/database/sql.ts';
import type { Logger } from '../platform/log/logger.ts';

const keySeed = 7_317;
const keyOf = (name: string): string => `hashtextextended(${name}, ${keySeed})`;

export type Presence = { readonly stop: () => Promise<void> };

const retryMs = 1_000;

/**
 * A lock on a connection of its own says that a pool of workers is alive; it is gone the moment the process or its connection is.
 * The queue itself waits four hours before it believes that a worker died.
 */
export const announcePresence = (url: string, poolId: string, logger: Logger): Presence => {
  let stopped = false;
  let current: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;
  const again = (): void => {
    current = null;
    if (!stopped) retry = setTimeout(open, retryMs);
  };
  const open = (): void => {
    const client = new pg.Client({ connectionString: url, application_name: 'mandat-presence', keepAlive: true });
    current = client;
    client.once('error', () => void client.end().catch(() => undefined));
    client.once('end', again);
    client
      .connect()
      .then(() => client.query(`select pg_advisory_lock(${keyOf('$1')})`, [poolId]))
      .catch((error: unknown) => {
        logger.warn({ error }, 'the presence of this worker is not known');
        return client.end();
      })
      .catch(() => undefined);
  };
  open();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(retry);
      await current?.end().catch(() => undefined);
    },
  };
};

/** A pool may have taken a job before its lock was there. */
const graceSeconds = 2;

const unlockStatement = `
with holder as (
  select locked_by, max(locked_at) as locked_at from (
    select locked_by, locked_at from graphile_worker._private_jobs where locked_by is not null
    union all
    select locked_by, locked_at from graphile_worker._private_job_queues where locked_by is not null
  ) held group by locked_by
), dead as (
  select array_agg(locked_by) as ids from holder
  where locked_at < now() - interval '${graceSeconds} seconds' and not exists (
    select from pg_locks l
    where l.locktype = 'advisory' and l.granted and l.objsubid = 1
      and l.database = (select oid from pg_database where datname = current_database())
      and (l.classid::bigint << 32) | l.objid::bigint = ${keyOf('holder.locked_by')}
  )
)
select graphile_worker.force_unlock_workers(ids) from dead where ids is not null`;

/** Gives back what dead workers had taken. Were one alive after all, the row's lock keeps a mail from going out twice. */
export const releaseDeadWorkers = (sql: Sql): Promise<unknown> => sql(unlockStatement);
