/**
 * Session, person and every fact from which roles follow, in one statement. Whoever has departed has no session, even
 * if one was left over. Whoever is to decide in place of a head does so on requests that wait, and on authorized accounts that
 * the head has: these are no request any more, yet as much the head's own case (3.1 (a)).
 * $1 hash of the token, $2 now, $3 the moment before which an idle session has ended.
 */
export const sessionStatement = `
with recursive live as (
  select s.*, p.name, p.language from session s join person p on p.id = s.person_id
  where s.token_hash = $1 and s.expires_at > $2 and s.last_active_at > $3
    and not exists (select from person_standing g where g.person_id = s.person_id and g.departed_at is not null)
),
headed as (
  select h.entity_id from live
  join headship h on h.person_id = live.person_id
  join entity e on e.id = h.entity_id
  where e.headed and h.confirmed_at is not null and h.rejected_at is null
    and h.from_on <= ($2::timestamptz at time zone e.time_zone)::date
    and (h.until_on is null or h.until_on >= ($2::timestamptz at time zone e.time_zone)::date)
),
reached (id, own) as (
  select entity_id, true from headed
  union
  select e.id, r.own and not e.headed from reached r join entity e on e.parent_id = r.id
),
held as (
  select h.account_id, h.capacity from live
  join holding h on h.person_id = live.person_id
  join written_authorization a on a.id = h.authorization_id
  where h.ended_at is null and h.removal_awaited_at is null
    and a.withdrawn_at is null and a.suspended_at is null and a.valid_from <= $2 and a.valid_until > $2
),
own_case (account_id) as (
  select distinct h.account_id from holding h
  join headship o on o.person_id = h.person_id and o.confirmed_at is not null and o.rejected_at is null
  join account a on a.id = h.account_id
  where exists (select from headed) and h.ended_at is null and h.capacity <> 'none'
    and a.authorized_at is not null and a.closed_at is null
    and o.entity_id = nearest_headed(a.entity_id)
),
replaced (account_id) as (
  select unnest(replaced_decisions(live.person_id, $2)) from live where exists (select from headed)
  union
  select c.account_id from live, own_case c where exists (
    select from account_deciders(c.account_id, $2) d
    where d.person_id = live.person_id and d.capacity in ('head-above', 'head-of-dgc')
  )
)
select live.id, live.person_id, live.name, live.language, live.is_staff, live.group_roles, live.provider, live.entity_id,
  live.last_active_at, live.expires_at, live.second_factor_at,
  live.refresh_due_at <= $2 and coalesce(live.refreshing_until <= $2, true) as refresh_due,
  array(select distinct id::text from reached where own) as head_of,
  array(select distinct id::text from reached) as head_reads,
  array(
    select distinct f.entity_id::text from focal_point f join entity e on e.id = f.entity_id
    where f.person_id = live.person_id
      and f.from_on <= ($2::timestamptz at time zone e.time_zone)::date
      and (f.until_on is null or f.until_on >= ($2::timestamptz at time zone e.time_zone)::date)
  ) as focal_point_of,
  array(select account_id::text from replaced) as replacing,
  array(select account_id::text from held where capacity = 'authorized-official') as official_of,
  array(select account_id::text from held where capacity = 'alternate') as alternate_of,
  array(select account_id::text from held where capacity = 'publisher') as publisher_of
from live`;

export type SessionRow = {
  readonly id: string;
  readonly person_id: string;
  readonly name: string;
  readonly language: string;
  readonly is_staff: boolean;
  readonly group_roles: readonly string[];
  readonly provider: string;
  readonly entity_id: string | null;
  readonly last_active_at: Date;
  readonly expires_at: Date;
  readonly second_factor_at: Date | null;
  readonly refresh_due: boolean | null;
  readonly head_of: readonly string[];
  readonly head_reads: readonly string[];
  readonly replacing: readonly string[];
  readonly focal_point_of: readonly string[];
  readonly official_of: readonly string[];
  readonly alternate_of: readonly string[];
  readonly publisher_of: readonly string[];
};
