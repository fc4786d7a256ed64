import { settings } from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';

/** Longer than any leave; who has not signed in for so long is no administrator who could act. */
const rememberedDays = 90;

/**
 * Whom DGC's business is told: its head, and the administrators as of their last sign-in, whether they are signed in or
 * not, but for those whom a signal has taken the role or the post since.
 */
const administratorsStatement = `
select r.person_id as id from role_at_sign_in r
where 'dgc-administrator' = any(r.roles) and r.signed_in_at > now() - make_interval(days => ${rememberedDays})
  and not exists (select from person_standing g where g.person_id = r.person_id and g.departed_at is not null)
  and not exists (select from signal s join signal_source src on src.id = s.source_id
    where s.person_id = r.person_id and src.provider = r.provider and s.type = 'groups-changed'
      and s.effective_at > r.signed_in_at and s.state not in ('rejected', 'undone', 'proposed')
      and not s.fact -> 'roles' ? 'dgc-administrator')
union
select person_id from session where 'dgc-administrator' = any(group_roles) and expires_at > now()
union
select i.person_id from entity e cross join lateral in_office(e.id, (now() at time zone e.time_zone)::date) i
where e.code = $1`;

export const administrators = async (sql: Sql): Promise<readonly string[]> => {
  const rows = await sql<{ id: string }>(administratorsStatement, [settings.dgcEntityCode], 'administrators');
  return rows.map(({ id }) => id);
};

export const headsOf = async (sql: Sql, entityId: string, now: Date): Promise<readonly string[]> => {
  const rows = await sql<{ id: string }>(
    `select i.person_id as id from entity e cross join lateral in_office(e.id, ($2::timestamptz at time zone e.time_zone)::date) i
     where e.id = nearest_headed($1)`,
    [entityId, now],
  );
  return rows.map(({ id }) => id);
};
