import type { Account } from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';

/** Holds a privilege on the account, is a focal point of its entity today, or is in office there. */
const statement = `
select exists (select from holding h join written_authorization w on w.id = h.authorization_id
    where h.account_id = $1 and h.person_id = $3 and h.capacity in ('authorized-official', 'alternate')
      and h.ended_at is null and h.removal_awaited_at is null and w.withdrawn_at is null and w.suspended_at is null
      and w.valid_from <= $4 and w.valid_until > $4)
  or exists (select from focal_point f join entity e on e.id = f.entity_id
    where f.entity_id in ($2, nearest_headed($2)) and f.person_id = $3
      and f.from_on <= ($4::timestamptz at time zone e.time_zone)::date
      and (f.until_on is null or f.until_on >= ($4::timestamptz at time zone e.time_zone)::date))
  or exists (select from entity e cross join lateral in_office(e.id, ($4::timestamptz at time zone e.time_zone)::date) i
    where e.id = nearest_headed($2) and i.person_id = $3) as fits`;

export const mayPrepare = async (
  sql: Sql,
  { id, entityId }: Pick<Account, 'id' | 'entityId'>,
  { personId, now }: { readonly personId: string; readonly now: Date },
): Promise<boolean> => {
  const [row] = await sql<{ fits: boolean }>(statement, [id, entityId, personId, now]);
  return row?.fits ?? false;
};

const focalStatement = `
select f.entity_id as "entityId", array_agg(distinct f.person_id) as people
from focal_point f join entity e on e.id = f.entity_id
where f.from_on <= ($1::timestamptz at time zone e.time_zone)::date
  and coalesce(f.until_on >= ($1::timestamptz at time zone e.time_zone)::date, true)
  and not exists (select from person_standing g where g.person_id = f.person_id and g.departed_at is not null)
group by f.entity_id`;

/** Who is a focal point of which entity at a moment. */
export const focalPointsIn = async (sql: Sql, now: Date): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows = await sql<{ entityId: string; people: readonly string[] }>(focalStatement, [now]);
  return new Map(rows.map(({ entityId, people }) => [entityId, people]));
};

export const nameOf = async (sql: Sql, personId: string): Promise<string | null> => {
  const [row] = await sql<{ name: string }>('select name from person where id = $1', [personId]);
  return row?.name ?? null;
};
