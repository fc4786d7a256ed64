import { lookBefore } from '../../features/offboarding/situation-statement.ts';
import type { Look } from '../../features/offboarding/situation.repository.ts';
import { each, type Each } from '../../platform/database/each.ts';
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

/** By ids alone, whose source is compared afterwards: an index that begins with the source would be read through. */
const ids = `any(array(select value::uuid from json_array_elements_text($1::json)))`;

/** Whoever shares a transaction waits for no row: what somebody else has in hand is not found. */
const locking = (isShared: boolean): readonly [Each, Each] => {
  const [mode, suffix] = isShared ? [' skip locked', '-free'] : ['', ''];
  return [
    {
      text: `select ${columns}, r.source_id as "sourceId" from scim_user r where r.id = ${ids} and r.deleted_at is null for update of r${mode}`,
      name: `scim-lock-users${suffix}`,
    },
    {
      text: `select u.id, p.id as "personId" from scim_user u join person p on p.id = u.person_id where u.id = ${ids} for no key update of p${mode}`,
      name: `scim-lock-people${suffix}`,
    },
  ];
};

const locked = { shared: locking(true), alone: locking(false) };

const looking: Each = {
  text: `select u.id, ${lookBefore} from scim_user u join person p on p.id = u.person_id where u.id = ${ids}`,
  name: 'scim-look',
};

type Named = { readonly id: string };
export type InHand = { readonly user: UserResource; readonly look: Look | null; readonly isOnlyOne: boolean };

type Taking = Scoped & {
  readonly isShared: boolean;
  /** What was found a moment ago of somebody who holds something: all of it is read then anyway. */
  readonly look?: Look | null;
};

const lookOf = async (sql: Sql, { id, look }: Taking): Promise<Look | null> => {
  if (look) return look;
  const looks = await each<Named & Look>(sql, looking, id);
  return looks.find((row) => row.id === id) ?? null;
};

/** Locks a user and the person whom it means, and says how much there is of them. */
export const takeInHand = async (sql: Sql, taking: Taking): Promise<InHand | null> => {
  const { sourceId, id, isShared } = taking;
  const [lockUsers, lockPeople] = isShared ? locked.shared : locked.alone;
  const [users, people, look] = await Promise.all([
    each<UserResource & { readonly sourceId: string }>(sql, lockUsers, id),
    each<Named & { readonly personId: string }>(sql, lockPeople, id),
    lookOf(sql, taking),
  ]);
  const found = users.find((row) => row.id === id && row.sourceId === sourceId);
  if (!found) return null;
  const { sourceId: _, ...user } = found;
  return {
    user,
    look: people.some((row) => row.id === id) ? look : null,
    isOnlyOne: people.filter(({ personId }) => personId === user.personId).length === 1,
  };
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

const saving: Each = {
  text: `
with t as (select * from json_to_recordset($1::json) as t(id uuid, attributes jsonb, named_by jsonb, version integer, changed_at timestamptz))
update scim_user u set attributes = t.attributes, named_by = t.named_by, version = t.version, changed_at = t.changed_at
from t where u.id = any(array(select id from t)) and u.id = t.id`,
  name: 'scim-save-users',
};

export const saveUser = async (sql: Sql, user: UserResource): Promise<void> => {
  const { id, attributes, version } = user;
  await each(sql, saving, { id, attributes, named_by: user.namedBy, version, changed_at: user.changedAt });
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
