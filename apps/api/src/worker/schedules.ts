import type { World } from '../platform/context.ts';
import type { Database } from '../platform/database/database.ts';
import type { Sql } from '../platform/database/sql.ts';
import type { Logger } from '../platform/log/logger.ts';

/** What the calendar decides. It must find for itself what is due: a round that was missed is made good by the next. */
export type Schedule = { readonly name: string; readonly run: (now: Date) => Promise<void> };

export type ScheduleParts = { readonly database: Database; readonly world: World; readonly logger: Logger };

export const scheduleSeconds = 5;

const claim = `
with lock as (select pg_try_advisory_xact_lock(hashtextextended('schedule:' || $1, 7317)) as taken),
ran as (
  insert into register_setting (name, value)
  select 'schedule:' || $1, to_jsonb($2::timestamptz) from lock where taken
  on conflict (name) do update set value = excluded.value
    where (register_setting.value #>> '{}')::timestamptz <= $2::timestamptz - make_interval(secs => $3)
  returning name
)
select count(*)::int as claimed from ran`;

/** True in one process, and there once in each interval. The lock lasts as long as the transaction. */
const claimRun = async (sql: Sql, name: string, now: Date): Promise<boolean> => {
  // A timer that comes a moment early is still this round's.
  const [row] = await sql<{ claimed: number }>(claim, [name, now, scheduleSeconds - 0.5]);
  return row?.claimed === 1;
};

const runOnce = (schedule: Schedule, { database, world }: ScheduleParts): Promise<void> =>
  database.hot(async (sql) => {
    const now = world.now();
    if (await claimRun(sql, schedule.name, now)) await schedule.run(now);
  });

/** One round over all schedules; one that fails is told and does not stop the others. */
export const runSchedules = async (schedules: readonly Schedule[], parts: ScheduleParts): Promise<void> => {
  for (const schedule of schedules) {
    await runOnce(schedule, parts).catch((error: unknown) => {
      parts.logger.error({ error, schedule: schedule.name }, 'a schedule failed');
    });
  }
};
