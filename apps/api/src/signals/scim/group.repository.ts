import type { Sql } from '../../platform/database/sql.ts';
import type { GroupResource } from './resource.ts';
import type { Listed, Page, Scoped } from './user.repository.ts';
import type { GroupNames } from './roles-lost.ts';

const withMembers = `case when exists (select from scim_member m where m.group_id = r.id)
  then r.attributes || jsonb_build_object('members', (
    select jsonb_agg(jsonb_build_object('value', m.user_id) order by m.user_id) from scim_member m where m.group_id = r.id))
  else r.attributes end`;

const columnsWith = (
  members: boolean,
): string => `r.id, ${members ? withMembers : 'r.attributes'} as attributes, r.version,
  r.created_at as "createdAt", r.changed_at as "changedAt"`;

const live = 'from scim_group r where r.id = $1 and r.source_id = $2 and r.deleted_at is null';

/** Locked first, then read: members that a change before this one wrote must be among what is seen. */
export const lockGroup = async (sql: Sql, { sourceId, id }: Scoped): Promise<GroupResource | null> => {
  await sql(`select r.id ${live} for update of r`, [id, sourceId]);
  const [row] = await sql<GroupResource>(`select ${columnsWith(true)} ${live}`, [id, sourceId]);
  return row ?? null;
};

export const findGroup = async (sql: Sql, { sourceId, id }: Scoped): Promise<GroupResource | null> => {
  const [row] = await sql<GroupResource>(`select ${columnsWith(true)} ${live}`, [id, sourceId]);
  return row ?? null;
};

type Kept = { readonly group: GroupResource; readonly sourceId: string; readonly unknown: readonly string[] };

const written = (group: GroupResource): string => {
  const { members: _, ...own } = group.attributes;
  return JSON.stringify(own);
};

export const insertGroup = async (sql: Sql, { group, sourceId, unknown }: Kept): Promise<void> => {
  await sql(
    `insert into scim_group (id, source_id, attributes, unknown, version, created_at, changed_at)
     values ($1, $2, $3, $4, $5, $6, $6)`,
    [group.id, sourceId, written(group), unknown, group.version, group.createdAt],
  );
};

export const saveGroup = async (sql: Sql, group: GroupResource): Promise<void> => {
  await sql(`update scim_group set attributes = $2, version = $3, changed_at = $4 where id = $1`, [
    group.id,
    written(group),
    group.version,
    group.changedAt,
  ]);
};

export const markGroupDeleted = async (sql: Sql, group: GroupResource): Promise<void> => {
  await sql(`delete from scim_member where group_id = $1`, [group.id]);
  await sql(
    `update scim_group set attributes = '{}', unknown = '{}', version = $2, changed_at = $3, deleted_at = $3 where id = $1`,
    [group.id, group.version, group.changedAt],
  );
};

type Membership = { readonly groupId: string; readonly sourceId: string; readonly userIds: readonly string[] };

/** How many of them are users of this source: whoever is not is not added. */
export const addMembers = async (sql: Sql, { groupId, sourceId, userIds }: Membership): Promise<number> => {
  const rows = await sql<unknown>(
    `with found as (
       select id from scim_user where id = any($2::uuid[]) and source_id = $3 and deleted_at is null order by id for share
     ), added as (
       insert into scim_member (group_id, user_id) select $1, id from found on conflict do nothing
     ) select id from found`,
    [groupId, userIds, sourceId],
  );
  return rows.length;
};

export const removeMembers = async (sql: Sql, groupId: string, userIds: readonly string[]): Promise<void> => {
  await sql(`delete from scim_member where group_id = $1 and user_id = any($2::uuid[])`, [groupId, userIds]);
};

export type GroupsOfUser = {
  readonly userId: string;
  readonly personId: string | null;
  readonly namedBy: readonly { readonly kind: string; readonly value: string }[];
  readonly groups: readonly GroupNames[];
};

/** In which groups these users are now. */
export const groupsOf = (sql: Sql, userIds: readonly string[]): Promise<readonly GroupsOfUser[]> =>
  sql<GroupsOfUser>(
    `select u.id as "userId", u.person_id as "personId", u.named_by as "namedBy", (
       select coalesce(jsonb_agg(jsonb_build_object('displayName', g.display_name, 'externalId', g.external_id)), '[]')
       from scim_member m join scim_group g on g.id = m.group_id where m.user_id = u.id
     ) as groups
     from scim_user u where u.id = any($1::uuid[]) and u.deleted_at is null order by u.person_id, u.id`,
    [userIds],
  );

type GroupPage = Page & { readonly members: boolean };

export const listGroups = async (sql: Sql, sourceId: string, page: GroupPage): Promise<Listed<GroupResource>> => {
  const { sql: where, values } = page.condition ?? { sql: 'true', values: [sourceId] };
  const scope = `from scim_group r where r.source_id = $1 and r.deleted_at is null and (${where})`;
  const [counted] = await sql<{ total: number }>(`select count(*)::integer as total ${scope}`, values);
  const total = counted?.total ?? 0;
  if (page.count === 0 || page.start > total) return { total, resources: [] };
  const resources = await sql<GroupResource>(
    `select ${columnsWith(page.members)} ${scope} order by r.created_at, r.id limit ${page.count} offset ${page.start - 1}`,
    values,
  );
  return { total, resources };
};
