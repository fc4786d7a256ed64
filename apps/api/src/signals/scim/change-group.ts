import type { Sql } from '../../platform/database/sql.ts';
import { groupKind, type Attributes } from './attributes.ts';
import { isObject, sameContent, type Bare } from './bare.ts';
import { after, tell, type Call } from './call.ts';
import { requireVersion } from './change-user.ts';
import { bad, notFound } from './fault.ts';
import {
  addMembers,
  groupsOf,
  insertGroup,
  lockGroup,
  markGroupDeleted,
  removeMembers,
  saveGroup,
  type GroupsOfUser,
} from './group.repository.ts';
import { applyPatch, readOperations } from './patch.ts';
import { readResource, type Read } from './read-resource.ts';
import type { GroupResource } from './resource.ts';
import { memberIds, roleOf, rolesLost, type GroupState } from './roles-lost.ts';
import { hotly } from './transactions.ts';
import { noteUnknownOfGroup } from './user.repository.ts';

export const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

/** Only the ids: what else a client says of a member is not its to say. */
const normalised = ({ attributes, unknown }: Read): Read => {
  const ids = [...new Set(memberIds({ attributes }))].sort();
  const { members: _, ...own } = attributes;
  const made: Attributes = ids.length === 0 ? own : { ...own, members: ids.map((value) => ({ value })) };
  return { attributes: made, unknown };
};

const refuseOtherKinds = (attributes: Attributes): void => {
  const { members } = attributes;
  const isGroup = (each: unknown): boolean => isObject(each) && String(each['type'] ?? 'User').toLowerCase() !== 'user';
  if (Array.isArray(members) && members.some(isGroup)) throw bad('invalidValue', 'Only users are members of a group');
};

const readGroup = (read: Read): Read => {
  refuseOtherKinds(read.attributes);
  return normalised(read);
};

type Changed = { readonly before: GroupState; readonly after: GroupState; readonly group: GroupResource };

const writeMembers = async (call: Call, sql: Sql, changed: Changed): Promise<void> => {
  const [was, is] = [new Set(memberIds(changed.before)), new Set(memberIds(changed.after))];
  const added = [...is].filter((id) => !was.has(id));
  const removed = [...was].filter((id) => !is.has(id));
  if (removed.length > 0) await removeMembers(sql, changed.group.id, removed);
  if (added.length === 0) return;
  const known = added.every((id) => uuid.test(id))
    ? await addMembers(sql, { groupId: changed.group.id, sourceId: call.source.id, userIds: added })
    : 0;
  if (known !== added.length) throw bad('invalidValue', 'A member is no user of this source');
};

const remainingRoles = ({ groups }: GroupsOfUser, call: Call): readonly string[] => {
  const roles = groups.map((group) => roleOf(group, call.roles)).filter((role) => role !== null);
  return [...new Set(roles)].sort();
};

/** A new member gains nothing by it; whoever leaves a group that means a role is told to have only the others. */
const tellLost = async (call: Call, sql: Sql, changed: Changed): Promise<void> => {
  const lost = rolesLost(changed.before, changed.after, call.roles);
  if (!lost) return;
  const { id, version, changedAt } = changed.group;
  for (const user of await groupsOf(sql, lost.userIds)) {
    const roles = remainingRoles(user, call);
    if (roles.includes(lost.role)) continue;
    const key = `${id}:${version}:groups-changed:${user.userId}`;
    await tell(call, sql, { key, about: user, at: changedAt, fact: { type: 'groups-changed', roles } });
  }
};

export const createGroup = (call: Call, body: Bare): Promise<GroupResource> => {
  const { attributes, unknown } = readGroup(readResource(groupKind, body));
  return hotly(call, async (sql) => {
    const now = call.world.now();
    const group = { id: call.world.newId(), attributes, version: 1, createdAt: now, changedAt: now };
    await insertGroup(sql, { group, sourceId: call.source.id, unknown });
    await writeMembers(call, sql, { before: null, after: group, group });
    return group;
  });
};

const changeGroup = (call: Call, id: string, change: (before: Attributes) => Read): Promise<GroupResource> =>
  hotly(call, async (sql) => {
    const before = await lockGroup(sql, { sourceId: call.source.id, id });
    if (!before) throw notFound();
    requireVersion(call, before.version);
    const { attributes, unknown } = readGroup(change(before.attributes));
    await noteUnknownOfGroup(sql, id, unknown);
    if (sameContent(normalised({ attributes: before.attributes, unknown }).attributes, attributes)) return before;
    const group = {
      ...before,
      attributes,
      version: before.version + 1,
      changedAt: after(before.changedAt, call.world.now()),
    };
    await saveGroup(sql, group);
    await writeMembers(call, sql, { before, after: group, group });
    await tellLost(call, sql, { before, after: group, group });
    return group;
  });

export const replaceGroup = (call: Call, id: string, body: Bare): Promise<GroupResource> => {
  const read = readResource(groupKind, body);
  return changeGroup(call, id, () => read);
};

export const patchGroup = (call: Call, id: string, body: Bare): Promise<GroupResource> => {
  const operations = readOperations(body);
  return changeGroup(call, id, (before) => applyPatch(groupKind, before, operations));
};

export const deleteGroup = (call: Call, id: string): Promise<void> =>
  hotly(call, async (sql) => {
    const before = await lockGroup(sql, { sourceId: call.source.id, id });
    if (!before) throw notFound();
    requireVersion(call, before.version);
    const group = { ...before, version: before.version + 1, changedAt: after(before.changedAt, call.world.now()) };
    await markGroupDeleted(sql, group);
    await tellLost(call, sql, { before, after: null, group });
  });
