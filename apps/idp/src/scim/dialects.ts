import type { DeskPerson, Dialect, ScimChange } from '../desk/acts.ts';

export const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const groupSchema = 'urn:ietf:params:scim:schemas:core:2.0:Group';
export const enterpriseSchema = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const departureSchema = 'urn:mandat:params:scim:schemas:extension:departure:2.0:User';
const patchSchema = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

export type ScimRequest = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
};

type UserChange = Exclude<ScimChange, { type: 'provision' | 'left-groups' }>;

/** A whole user, as it is created, and as Okta replaces it. */
export const userResource = (person: DeskPerson, more: { readonly id?: string } = {}) => ({
  schemas: [userSchema, enterpriseSchema, ...(person.lastDay === null ? [] : [departureSchema])],
  ...more,
  externalId: person.subject,
  userName: person.login,
  displayName: person.name,
  name: { formatted: person.name },
  preferredLanguage: person.language,
  emails: [{ primary: true, type: 'work', value: person.email }],
  active: person.active,
  [enterpriseSchema]: { employeeNumber: person.staffNumber, department: person.unit },
  ...(person.lastDay !== null && { [departureSchema]: { lastDay: person.lastDay } }),
});

export const patch = (path: string, ...operations: readonly object[]): ScimRequest => ({
  method: 'PATCH',
  path,
  body: { schemas: [patchSchema], Operations: operations },
});

const afterChange = (person: DeskPerson, change: UserChange): DeskPerson => {
  if (change.type === 'unit') return { ...person, unit: change.unit };
  if (change.type === 'last-day') return { ...person, lastDay: change.lastDay };
  return person;
};

/** Entra names a path, capitalizes its verbs, and writes a truth value as text. */
const askAsEntra = (path: string, change: UserChange): ScimRequest => {
  if (change.type === 'deleted') return { method: 'DELETE', path };
  if (change.type === 'active') {
    return patch(path, { op: 'Replace', path: 'active', value: change.active ? 'True' : 'False' });
  }
  if (change.type === 'unit') {
    return patch(path, { op: 'Replace', path: `${enterpriseSchema}:department`, value: change.unit });
  }
  const lastDay = `${departureSchema}:lastDay`;
  return change.lastDay === null
    ? patch(path, { op: 'Remove', path: lastDay })
    : patch(path, { op: 'Replace', path: lastDay, value: change.lastDay });
};

/** Okta patches `active` without a path, never deletes anybody, and replaces the whole user for the rest. */
const askAsOkta = (path: string, change: UserChange, person: DeskPerson): ScimRequest => {
  if (change.type === 'active' || change.type === 'deleted') {
    return patch(path, { op: 'replace', value: { active: change.type === 'active' && change.active } });
  }
  const id = path.slice(path.lastIndexOf('/') + 1);
  const whole = userResource(afterChange(person, change), { id });
  const calledOff = change.type === 'last-day' && change.lastDay === null;
  return { method: 'PUT', path, body: calledOff ? { ...whole, [departureSchema]: { lastDay: null } } : whole };
};

export const askInDialect = (
  dialect: Dialect,
  id: string,
  told: { before: DeskPerson; change: UserChange },
): ScimRequest => {
  const path = `/Users/${encodeURIComponent(id)}`;
  return dialect === 'entra' ? askAsEntra(path, told.change) : askAsOkta(path, told.change, told.before);
};

export const memberRemoval = (dialect: Dialect, groupId: string, userId: string): ScimRequest => {
  const path = `/Groups/${encodeURIComponent(groupId)}`;
  return dialect === 'entra'
    ? patch(path, { op: 'Remove', path: 'members', value: [{ $ref: null, value: userId }] })
    : patch(path, { op: 'remove', path: `members[value eq ${JSON.stringify(userId)}]` });
};

export const memberAddition = (dialect: Dialect, groupId: string, userId: string): ScimRequest =>
  patch(`/Groups/${encodeURIComponent(groupId)}`, {
    op: dialect === 'entra' ? 'Add' : 'add',
    path: 'members',
    value: [{ value: userId }],
  });

/** RFC 7644, 3.4.2.2: a value is a JSON string. */
export const lookUp = (kind: 'Users' | 'Groups', attribute: string, value: string): ScimRequest => ({
  method: 'GET',
  path: `/${kind}?${new URLSearchParams({ filter: `${attribute} eq ${JSON.stringify(value)}` })}`,
});
