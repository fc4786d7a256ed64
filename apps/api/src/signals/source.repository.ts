import type { SignalSource } from '@mandat/domain';
import type { World } from '../platform/context.ts';
import type { Sql } from '../platform/database/sql.ts';

type Described = Pick<
  SignalSource,
  'name' | 'provider' | 'issuer' | 'channel' | 'trust' | 'scope' | 'match' | 'silentAfterSeconds'
>;

const sourceColumns = `id, name, provider, issuer, channel, trust, scope, match,
  silent_after_seconds as "silentAfterSeconds", configured_at as "configuredAt", last_heard_at as "lastHeardAt",
  last_signal_at as "lastSignalAt", alarmed_at as "alarmedAt", alarm_reason as "alarmReason", cursor`;

/** The row of a source as the configuration describes it now. */
export const keepSource = async (sql: Sql, source: Described, world: World): Promise<SignalSource> => {
  const [kept] = await sql<SignalSource>(
    `insert into signal_source (id, name, provider, issuer, channel, trust, scope, match, silent_after_seconds, configured_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (name) do update set provider = excluded.provider, issuer = excluded.issuer, channel = excluded.channel,
       trust = excluded.trust, scope = excluded.scope, match = excluded.match,
       silent_after_seconds = excluded.silent_after_seconds
     returning ${sourceColumns}`,
    [
      world.newId(),
      source.name,
      source.provider,
      source.issuer,
      source.channel,
      source.trust,
      source.scope,
      JSON.stringify(source.match),
      source.silentAfterSeconds,
      world.now(),
    ],
  );
  if (!kept) throw new Error(`the source ${source.name} was not kept`);
  return kept;
};

/** A sign of life; at most once a second, so that a stream of requests does not wait for one row. */
export const noteHeard = async (sql: Sql, sourceId: string, now: Date): Promise<void> => {
  await sql(
    `update signal_source set last_heard_at = $2, alarmed_at = null, alarm_reason = null
     where id = (select id from signal_source where id = $1 and (alarmed_at is not null or last_heard_at is null
       or last_heard_at < $2::timestamptz - interval '1 second') for update skip locked)`,
    [sourceId, now],
  );
};

export const noteAlarm = async (sql: Sql, sourceId: string, alarm: { reason: string; now: Date }): Promise<void> => {
  await sql(`update signal_source set alarmed_at = coalesce(alarmed_at, $2), alarm_reason = $3 where id = $1`, [
    sourceId,
    alarm.now,
    alarm.reason,
  ]);
};

/** Where a puller stands, kept in the transaction of the facts that it read. */
export const keepCursor = async (sql: Sql, sourceId: string, cursor: object): Promise<void> => {
  await sql(`update signal_source set cursor = $2 where id = $1`, [sourceId, JSON.stringify(cursor)]);
};

export const readCursor = async <Cursor>(sql: Sql, sourceId: string): Promise<Cursor | null> => {
  const [row] = await sql<{ cursor: Cursor | null }>(`select cursor from signal_source where id = $1`, [sourceId]);
  return row?.cursor ?? null;
};
