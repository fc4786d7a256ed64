import { settings } from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';

/** Whom DGC's business is told: its head, and the administrators whom the register knows by an open session. */
export const administrators = async (sql: Sql): Promise<readonly string[]> => {
  const rows = await sql<{ id: string }>(
    `select distinct person_id as id from session where 'dgc-administrator' = any(group_roles) and expires_at > now()
     union
     select i.person_id from entity e cross join lateral in_office(e.id, (now() at time zone e.time_zone)::date) i
     where e.code = $1`,
    [settings.dgcEntityCode],
  );
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
