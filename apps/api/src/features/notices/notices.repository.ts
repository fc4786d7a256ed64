import { usualNotices, type NoticeSetting } from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';

export type MyNotices = NoticeSetting & { readonly timeZone: string; readonly feedMadeAt: Date | null };

/** Where somebody serves today; without a duty station it is UTC. */
export const zoneOf = (person: string): string => `coalesce((select e.time_zone from appointment a
  join entity e on e.id = a.entity_id
  where a.person_id = ${person} and a.ended_at is null order by a.source nulls last, a.id limit 1), 'UTC')`;

type Row = { readonly [field in keyof NoticeSetting]: NoticeSetting[field] | null } & Pick<
  MyNotices,
  'timeZone' | 'feedMadeAt'
>;

const statement = `
select s.digest_at as "digestAt", s.quiet_from as "quietFrom", s.quiet_until as "quietUntil", ${zoneOf('p.id')} as "timeZone",
  (select f.made_at from calendar_feed f where f.person_id = p.id and f.revoked_at is null) as "feedMadeAt"
from person p left join notice_setting s on s.person_id = p.id where p.id = $1`;

/** What a person chose, or what is usual. */
export const noticesOf = async (sql: Sql, personId: string): Promise<MyNotices | null> => {
  const [row] = await sql<Row>(statement, [personId]);
  if (!row) return null;
  const { digestAt, quietFrom, quietUntil, timeZone, feedMadeAt } = row;
  const setting = digestAt === null ? usualNotices : { digestAt, quietFrom, quietUntil };
  return { ...setting, timeZone, feedMadeAt };
};

export const saveNotices = async (
  sql: Sql,
  personId: string,
  { digestAt, quietFrom, quietUntil }: NoticeSetting,
): Promise<void> => {
  await sql(
    `insert into notice_setting (person_id, digest_at, quiet_from, quiet_until) values ($1, $2, $3, $4)
     on conflict (person_id) do update set digest_at = excluded.digest_at, quiet_from = excluded.quiet_from,
       quiet_until = excluded.quiet_until`,
    [personId, digestAt, quietFrom, quietUntil],
  );
};
