import type { ReviewScope } from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';

/** An account that a campaign would ask about: whose it is, and who would prepare it. */
export type InScope = {
  readonly id: string;
  readonly entityId: string;
  readonly headedId: string | null;
  readonly timeZone: string;
  readonly pending: boolean;
  readonly officialId: string | null;
  /** Whose focal points are asked where nobody holds it: of its entity, else of the one that heads it. */
  readonly focalEntityId: string;
  /** Another campaign waits for an answer about it already. */
  readonly alreadyAsked: boolean;
};

/** `isOfficial` of the domain, and what is registered and waits for its decision (3.3). */
export const isOfficialRow = (row: string): string => `(${row}.authorized_at is not null and ${row}.withdrawn_at is null
  and ${row}.parked_at is null and ${row}.closed_at is null and ${row}.refused_at is null and ${row}.out_of_scope_at is null
  and not (${row}.request_kind = 'new' and ${row}.created_on is null))`;

export const isPendingRow = (row: string): string => `(${row}.request_kind = 'existing' and ${row}.authorized_at is null
  and ${row}.refused_at is null and ${row}.out_of_scope_at is null and ${row}.closed_at is null
  and ${row}.undone_at is null)`;

const statement = `
with recursive below as (
  select $1::uuid as id union select e.id from entity e join below b on e.parent_id = b.id
)
select a.id, a.entity_id as "entityId", nearest_headed(a.entity_id) as "headedId", e.time_zone as "timeZone",
  a.authorized_at is null as pending,
  (select h.person_id from holding h join written_authorization w on w.id = h.authorization_id
    where h.account_id = a.id and h.capacity = 'authorized-official' and h.ended_at is null and h.removal_awaited_at is null
      and w.withdrawn_at is null and w.valid_until > $7
    order by h.from_at, h.id limit 1) as "officialId",
  case when nearest_headed(a.entity_id) is null or exists (select from focal_point f where f.entity_id = a.entity_id
      and f.from_on <= ($7::timestamptz at time zone e.time_zone)::date
      and coalesce(f.until_on >= ($7::timestamptz at time zone e.time_zone)::date, true))
    then a.entity_id else nearest_headed(a.entity_id) end as "focalEntityId",
  exists (select from review r where r.account_id = a.id and r.ended_at is null) as "alreadyAsked"
from account a join entity e on e.id = a.entity_id
left join lateral (select max(d.decided_at) as at from account_decision d
  where d.account_id = a.id and d.kind in ('establish', 'maintain')) last on true
left join lateral (select s.id from assessment s where s.account_id = a.id order by s.number desc limit 1) assessed on true
where (${isOfficialRow('a')} or ($6 and ${isPendingRow('a')}))
  and ($1::uuid is null or a.entity_id in (select id from below))
  and (cardinality($2::text[]) = 0 or a.platform = any($2))
  and (cardinality($3::text[]) = 0 or a.languages && $3)
  and ($4::date is null or (coalesce(last.at, a.authorized_at, a.requested_at) at time zone e.time_zone)::date <= $4)
  and (cardinality($5::text[]) = 0 or exists (select from unnest($5::text[]) asked(criterion)
    where not coalesce((select c.met from criterion_answer c
      where c.assessment_id = assessed.id and c.criterion = asked.criterion), false)))
order by a.entity_id, a.title, a.id`;

export const accountsInScope = (sql: Sql, scope: ReviewScope, now: Date): Promise<readonly InScope[]> =>
  sql<InScope>(statement, [
    scope.entityId,
    scope.platforms,
    scope.languages,
    scope.decidedBefore,
    scope.criteria,
    scope.includesPending,
    now,
  ]);

/** Days of a campaign are counted where DGC is: it opens it. */
export const todayAt = async (sql: Sql, code: string, now: Date): Promise<string> => {
  const [row] = await sql<{ today: string }>(
    `select ($2::timestamptz at time zone coalesce((select time_zone from entity where code = $1), 'UTC'))::date::text as today`,
    [code, now],
  );
  return row?.today ?? now.toISOString().slice(0, 10);
};
