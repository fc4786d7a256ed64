import type { Hold, HoldDimension, SignalSource, SignalType } from '@mandat/domain';
import { defaultGuardLimits, readGuardLimits, type Breach, type GuardCount, type GuardLimits } from '@mandat/policies';
import type { Sql } from '../../platform/database/sql.ts';

export type Losing = {
  readonly personId: string;
  readonly source: Pick<SignalSource, 'id' | 'scope'>;
  readonly cause: SignalType;
  readonly familyIds: readonly string[];
  readonly now: Date;
};

export const guardLimits = async (sql: Sql): Promise<GuardLimits> => {
  const [row] = await sql<{ value: unknown }>(
    `select value from register_setting where name = 'guard'`,
    [],
    'guard-limits',
  );
  return (row ? readGuardLimits(row.value) : null) ?? defaultGuardLimits;
};

/** Whoever counts waits for whoever counted: two at once would both be the last one below the limit. */
export const lockGuard = async (sql: Sql): Promise<void> => {
  await sql(`select pg_advisory_xact_lock(hashtextextended('guard', 0))`, [], 'guard-lock');
};

/** The open hold whose stream this is: of its source, of an entity concerned, or of its cause. */
export const openHoldFor = async (sql: Sql, losing: Losing): Promise<Pick<Hold, 'id'> | null> => {
  const [row] = await sql<{ id: string }>(
    `select id from hold where answered_at is null and (
       (dimension = 'source' and source_id = $1) or (dimension = 'entity' and entity_id = any($2::uuid[]))
       or (dimension = 'cause' and cause = $3)) order by opened_at limit 1`,
    [losing.source.id, losing.familyIds, losing.cause],
    'guard-open-hold',
  );
  return row ?? null;
};

const countStatement = `
with w as (select unnest($6::int[]) as hours),
one as (
  select 'source' as dimension, $2::text as key, w.hours, l.person_id from w left join signal_loss l
    on l.source_id = $2::uuid and l.at > $5::timestamptz - make_interval(hours => w.hours)
  union all
  select 'entity', e.id::text, w.hours, l.person_id from w cross join unnest($3::uuid[]) e(id) left join signal_loss l
    on l.entity_id = e.id and l.at > $5::timestamptz - make_interval(hours => w.hours)
  union all
  select 'cause', $4::text, w.hours, l.person_id from w left join signal_loss l
    on l.cause = $4 and l.at > $5::timestamptz - make_interval(hours => w.hours)
)
select dimension, key, hours, (count(distinct person_id) filter (where person_id <> $1))::int + 1 as people
from one group by 1, 2, 3`;

const holdersStatement = `
with recursive reach (id) as (
  select e.id from entity e where e.code = any($2::text[])
  union
  select e.id from reach r join entity e on e.parent_id = r.id
)
select count(distinct h.person_id)::int as holders
from holding h join account a on a.id = h.account_id
where h.ended_at is null and (h.removal_awaited_at is null or h.removal_awaited_at > $3::timestamptz - interval '24 hours')
  and ($1::uuid is null or nearest_headed(a.entity_id) = $1)
  and ($2::text[] is null or nearest_headed(a.entity_id) in (select id from reach))`;

type Counted = {
  readonly dimension: HoldDimension;
  readonly key: string;
  readonly hours: number;
  readonly people: number;
};

/** Of how many: the holders a source may speak for, those of an entity, or all. Who lost theirs today still counts. */
const holdersOf = async (sql: Sql, counted: Counted, losing: Losing): Promise<number> => {
  const entityId = counted.dimension === 'entity' ? counted.key : null;
  const scope = counted.dimension === 'source' ? losing.source.scope : null;
  const [row] = await sql<{ holders: number }>(holdersStatement, [entityId, scope, losing.now], 'guard-holders');
  return row?.holders ?? 0;
};

/** The counts that could be over a limit; whoever is below the number of people needs no share. */
export const guardCounts = async (sql: Sql, losing: Losing, limits: GuardLimits): Promise<readonly GuardCount[]> => {
  const rows = await sql<Counted>(
    countStatement,
    [
      losing.personId,
      losing.source.id,
      losing.familyIds,
      losing.cause,
      losing.now,
      limits.windows.map(({ hours }) => hours),
    ],
    'guard-counts',
  );
  const close = rows.filter((row) =>
    limits.windows.some((window) => window.hours === row.hours && row.people > window.people),
  );
  const counts: GuardCount[] = [];
  for (const each of close) counts.push({ ...each, holders: await holdersOf(sql, each, losing) });
  return counts;
};

/** What was applied before the limit stands in the same hold, so that it can be undone with it. */
const gather = `
update signal s set hold_id = $1 from signal_loss l
where l.signal_id = s.id and s.state = 'applied' and s.hold_id is null and l.at > $2::timestamptz - make_interval(hours => $3)
  and case $4 when 'source' then l.source_id = $5::uuid when 'entity' then l.entity_id = $5::uuid else l.cause = $6 end`;

export const openHold = async (
  sql: Sql,
  id: string,
  { breach, now }: { readonly breach: Breach; readonly now: Date },
): Promise<Pick<Hold, 'id' | 'reference'>> => {
  const key = breach.dimension === 'cause' ? null : breach.key;
  const cause = breach.dimension === 'cause' ? breach.key : null;
  const [row] = await sql<{ id: string; reference: string }>(
    `insert into hold (id, reference, dimension, source_id, entity_id, cause, opened_at, window_hours, counted, denominator,
       limit_count, limit_percent, version)
     values ($1, 'B-' || extract(year from $2::timestamptz)::int || '-' || lpad(nextval('hold_number')::text, 3, '0'), $3,
       case $3 when 'source' then $4::uuid end, case $3 when 'entity' then $4::uuid end, $5, $2, $6, $7, $8, $9, $10, 1)
     returning id, reference`,
    [
      id,
      now,
      breach.dimension,
      key,
      cause,
      breach.hours,
      breach.people,
      breach.holders,
      breach.limitPeople,
      breach.limitPercent,
    ],
  );
  if (!row) throw new Error('the hold was not opened');
  await sql(gather, [id, now, breach.hours, breach.dimension, key, cause]);
  return row;
};
