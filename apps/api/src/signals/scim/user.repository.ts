import type { Sql } from '../../platform/database/sql.ts';
import type { Condition } from './filter-sql.ts';
import type { UserResource } from './resource.ts';

const groupsOfUser = `(select coalesce(jsonb_agg(jsonb_build_object('value', g.id, 'display', g.display_name) order by g.id), '[]')
  from scim_member m join scim_group g on g.id = m.group_id where m.user_id = r.id)`;

const columns = `r.id, r.person_id as "personId", r.attributes, r.named_by as "namedBy", r.version,
  r.created_at as "createdAt", r.changed_at as "changedAt", ${groupsOfUser} as groups`;

/** By its id alone: an index that begins with the source would be read through for one row. */
const one = `from scim_user r where r.id = $1 and r.source_id is not distinct from $2 and r.deleted_at is null`;

export type Scoped = { readonly sourceId: string; readonly id: string };

export const lockUser = async (sql: Sql, { sourceId, id }: Scoped): Promise<UserResource | null> => {
  const [row] = await sql<UserResource>(`select ${columns} ${one} for update of r`, [id, sourceId], 'scim-lock-user');
  return row ?? null;
};

export const findUser = async (sql: Sql, { sourceId, id }: Scoped): Promise<UserResource | null> => {
  const [row] = await sql<UserResource>(`select ${columns} ${one}`, [id, sourceId], 'scim-find-user');
  return row ?? null;
};

export type NewUser = Omit<UserResource, 'groups'> & { readonly sourceId: string; readonly unknown: readonly string[] };

/** False: somebody of this source has the name; a creation that runs at the same time is waited for. */
export const insertUser = async (sql: Sql, user: NewUser): Promise<boolean> => {
  const rows = await sql<unknown>(
    `insert into scim_user (id, source_id, person_id, attributes, unknown, named_by, version, created_at, changed_at)
     values ($1, $2, null, $3, $4, $5, $6, $7, $7)
     on conflict (source_id, lower(user_name)) where deleted_at is null do nothing returning id`,
    [
      user.id,
      user.sourceId,
      JSON.stringify(user.attributes),
      user.unknown,
      JSON.stringify(user.namedBy),
      user.version,
      user.createdAt,
    ],
  );
  return rows.length > 0;
};

export const linkUser = async (sql: Sql, id: string, personId: string): Promise<void> => {
  await sql(`update scim_user set person_id = $2 where id = $1`, [id, personId]);
};

export const saveUser = async (sql: Sql, user: UserResource): Promise<void> => {
  await sql(
    `update scim_user set attributes = $2, named_by = $3, version = $4, changed_at = $5 where id = $1`,
    [user.id, JSON.stringify(user.attributes), JSON.stringify(user.namedBy), user.version, user.changedAt],
    'scim-save-user',
  );
};

const noting = (table: 'scim_user' | 'scim_group') => async (sql: Sql, id: string, names: readonly string[]) => {
  if (names.length === 0) return;
  await sql(
    `update ${table} set unknown = (select array_agg(distinct name) from (
       select unnest(unknown || $2::text[]) as name limit 200) named)
     where id = $1 and not unknown @> $2::text[] and cardinality(unknown) < 200`,
    [id, names],
  );
};

/** Which attributes the source sends that mean nothing here. */
export const noteUnknownOfUser = noting('scim_user');
export const noteUnknownOfGroup = noting('scim_group');

/** What it said is forgotten; that there was one, and whom it meant, stays. */
export const markUserDeleted = async (sql: Sql, user: UserResource): Promise<void> => {
  await sql(`delete from scim_member where user_id = $1`, [user.id]);
  await sql(
    `update scim_user set attributes = '{}', unknown = '{}', version = $2, changed_at = $3, deleted_at = $3 where id = $1`,
    [user.id, user.version, user.changedAt],
  );
};

export type Page = { readonly condition: Condition | null; readonly start: number; readonly count: number };
export type Listed<Resource> = { readonly total: number; readonly resources: readonly Resource[] };

export const listUsers = async (sql: Sql, sourceId: string, page: Page): Promise<Listed<UserResource>> => {
  const { sql: where, values } = page.condition ?? { sql: 'true', values: [sourceId] };
  const scope = `from scim_user r where r.source_id = $1 and r.deleted_at is null and (${where})`;
  const [counted] = await sql<{ total: number }>(`select count(*)::integer as total ${scope}`, values);
  const total = counted?.total ?? 0;
  if (page.count === 0 || page.start > total) return { total, resources: [] };
  const resources = await sql<UserResource>(
    `select ${columns} ${scope} order by r.created_at, r.id limit ${page.count} offset ${page.start - 1}`,
    values,
  );
  return { total, resources };
};
