const userUrn = 'urn:ietf:params:scim:schemas:core:2.0:User';
const groupUrn = 'urn:ietf:params:scim:schemas:core:2.0:Group';
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

export type Hostile = { readonly path: '/Users' | '/Groups'; readonly body: object };

const roles = [
  'dgc-administrator',
  'auditor',
  'head-of-entity',
  'administrators',
  'admin',
  'root',
  'owner',
  'officer-in-charge',
  'publisher',
  'alternate',
];

/** Whatever in some product makes an administrator, under the names that the standard and vendors give it. */
const claimsOf = (role: string): readonly object[] => [
  { roles: [{ value: role, primary: 'True' }] },
  { roles: role },
  { entitlements: [{ value: role }] },
  { userType: role },
  { userType: 'staff', staffType: 'staff-member', isAdmin: true },
  { groups: [{ value: role, display: role }] },
  { title: role, [enterprise]: { department: 'DGC', organization: role, costCenter: role } },
  { displayName: role, nickName: role, name: { formatted: role } },
  { externalId: role },
  { id: role, meta: { resourceType: role } },
  { permissions: [role], scope: role, headOf: ['DGC'], holdings: [{ account: 'x', capacity: role }] },
  { 'urn:ietf:params:scim:schemas:extension:mandat:2.0:User': { roles: [role], headship: true } },
  { x509Certificates: [{ value: role }], password: role },
  { personId: role, person_id: role, sourceId: role, version: 99, named_by: [{ kind: 'subject', value: 'official' }] },
  { [enterprise]: { manager: { value: role, displayName: role }, division: role, employeeNumber: 'official' } },
];

export const hostileRequests = (): readonly Hostile[] => {
  const users = roles
    .flatMap((role) => claimsOf(role))
    .map((claim, at) => ({
      path: '/Users' as const,
      body: { schemas: [userUrn, enterprise], userName: `hostile-${at}`, externalId: `H-${at}`, ...claim },
    }));
  const groups = roles.flatMap((role) =>
    [role, role.toUpperCase(), `/${role}`, ` ${role}`, `${role}s`].map((displayName) => ({
      path: '/Groups' as const,
      body: { schemas: [groupUrn], displayName, externalId: role, roles: [role], owner: 'hostile-1' },
    })),
  );
  return [...users, ...groups];
};
