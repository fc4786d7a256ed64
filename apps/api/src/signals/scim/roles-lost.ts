import type { Attributes } from './attributes.ts';
import { isObject } from './bare.ts';

/** Name of a group at the provider → role, as PROVIDERS_FILE says. */
export type GroupRoles = Readonly<Record<string, string>>;
export type GroupState = { readonly attributes: Attributes } | null;
export type GroupNames = { readonly displayName: string | null; readonly externalId: string | null };

export const roleOf = ({ displayName, externalId }: GroupNames, roles: GroupRoles): string | null => {
  const named = [displayName, externalId].find((each) => each !== null && Object.hasOwn(roles, each));
  return named === undefined || named === null ? null : (roles[named] ?? null);
};

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export const namesOf = (attributes: Attributes): GroupNames => ({
  displayName: text(attributes['displayName']),
  externalId: text(attributes['externalId']),
});

export const memberIds = (state: GroupState): readonly string[] => {
  const members = state?.attributes['members'];
  return Array.isArray(members) ? members.filter(isObject).map((each) => String(each['value'])) : [];
};

export type RolesLost = { readonly role: string; readonly userIds: readonly string[] };

/** Who loses a role by this change of a group: whoever left it, or everybody in it when it means the role no more. */
export const rolesLost = (before: GroupState, after: GroupState, roles: GroupRoles): RolesLost | null => {
  const role = before && roleOf(namesOf(before.attributes), roles);
  if (!role) return null;
  const keeps = after !== null && roleOf(namesOf(after.attributes), roles) === role;
  const staying = new Set(keeps ? memberIds(after) : []);
  // In one order, so that two changes wait for each other's people instead of locking each other out.
  const userIds = memberIds(before)
    .filter((id) => !staying.has(id))
    .sort();
  return userIds.length === 0 ? null : { role, userIds };
};
