import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Sql } from '../../../platform/database/sql.ts';

/** An account of which the record has to stay true: authorized, there, and not ended. */
export const isKept = `a.authorized_at is not null and a.withdrawn_at is null and a.closed_at is null and a.parked_at is null
  and a.out_of_scope_at is null and (a.request_kind = 'existing' or a.created_on is not null)`;

const isOfficial = `o.capacity = 'authorized-official' and o.ended_at is null and o.removal_awaited_at is null
    and (select w.withdrawn_at is null and w.replaced_at is null and w.valid_until > $1
      from written_authorization w where w.id = o.authorization_id)`;

/**
 * Somebody is its official; one who is suspended still is, until it is decided. Each authorization is looked up by its id:
 * without statistics a join would read all of them for every account.
 */
export const hasOfficial = `exists (select from holding o where o.account_id = a.id and ${isOfficial})`;

/** What a source says of an official's name and contact: the record follows it, or it waits for somebody's word. */
const signalled = `
select a.id as "accountId", s.person_id as "personId", s.id as "signalId", null::uuid as "revisionId", array['official'] as elements,
  least(s.occurred_at, s.received_at) as "changedAt", s.received_at as "detectedAt",
  case when s.state = 'applied' then greatest(s.decided_at, s.received_at) end as "recordedAt"
from signal s
join holding h on h.person_id = s.person_id and h.capacity in ('authorized-official', 'alternate')
  and h.from_at <= s.received_at and h.ended_at is null and h.removal_awaited_at is null
join account a on a.id = h.account_id
where s.type = 'contact-changed' and s.state in ('applied', 'proposed') and s.fact -> 'contact' <> '{}'::jsonb
  and s.received_at > $1::timestamptz - interval '30 days' and ${isKept}
  and not exists (select from record_change c where c.signal_id = s.id and c.account_id = a.id)
order by s.received_at, s.id, a.id limit 200`;

/**
 * What somebody proposes to change: it happened when they say, else when the head approved it. Approved it is recorded, and
 * before that only what has happened already is due.
 */
const happenedAt = `coalesce(r.changed_on::timestamp at time zone e.time_zone, r.approved_at)`;
const proposed = `
select a.id as "accountId", null::uuid as "personId", null::uuid as "signalId", r.id as "revisionId",
  (select array_agg(distinct c.change ->> 'field') from jsonb_array_elements(r.changes) c(change)) as elements,
  ${happenedAt} as "changedAt", null::timestamptz as "detectedAt",
  case when r.approved_at is not null then greatest(r.approved_at, ${happenedAt}) end as "recordedAt"
from account_revision r join account a on a.id = r.account_id join entity e on e.id = a.entity_id
where r.withdrawn_at is null and r.refused_at is null and jsonb_array_length(r.changes) > 0 and ${happenedAt} <= $1
  and not exists (select from record_change c where c.revision_id = r.id)
order by r.proposed_at, r.id limit 200`;

/**
 * Nobody is official any more: it changed when the last one stopped being it, and what nobody knows was noticed now. The sets
 * are subtracted, each read once: thousands of accounts that are new at once have no statistics, and would be compared with
 * every change that is open.
 */
const without = `
with lacking (id) as materialized (
  (select a.id from account a where ${isKept}
  except select o.account_id from holding o where ${isOfficial}
  except select c.account_id from record_change c
    where c.signal_id is null and c.revision_id is null and c.recorded_at is null and c.dropped_at is null)
  order by 1 limit 200)
select a.id as "accountId", null::uuid as "personId", null::uuid as "signalId", null::uuid as "revisionId",
  array['official'] as elements, least(coalesce(l.at, $1), $1) as "changedAt", $1::timestamptz as "detectedAt",
  null::timestamptz as "recordedAt"
from lacking a left join lateral (
  select least(h.removal_awaited_at, h.ended_at, w.withdrawn_at, w.valid_until) as at
  from holding h left join written_authorization w on w.id = h.authorization_id
  where h.account_id = a.id and h.capacity = 'authorized-official'
  order by 1 desc nulls last limit 1) l on true
order by a.id`;

type Noted = Readonly<Record<string, unknown>>;

const keep = async (sql: Sql, noted: Noted, world: World): Promise<void> => {
  const { accountId, personId, signalId, revisionId, elements, changedAt, detectedAt, recordedAt } = noted;
  await sql(
    `insert into record_change (id, account_id, person_id, signal_id, revision_id, elements, changed_at, detected_at, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
    [world.newId(), accountId, personId, signalId, revisionId, elements, changedAt, detectedAt, recordedAt],
    'note-change',
  );
};

/** What the register notices by itself of the elements of 3.4, whatever brought it about (3.6). */
export const noteChanges = async (database: Database, world: World): Promise<void> => {
  for (const statement of [signalled, proposed, without]) {
    const { rows } = await database.reads.query<Noted>(statement, [world.now()]);
    if (rows.length === 0) continue;
    await database.hot(async (sql) => {
      for (const noted of rows) await keep(sql, noted, world);
    });
  }
};
