/** Attributes of a resource under their canonical names: no key but one of a schema below is ever written. */
export type Attributes = Readonly<Record<string, unknown>>;

export type Attribute = {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'reference' | 'complex';
  readonly many?: boolean;
  readonly required?: boolean;
  readonly caseExact?: boolean;
  readonly readOnly?: boolean;
  readonly unique?: boolean;
  readonly longest?: number;
  readonly parts?: readonly Attribute[];
};

export type Extension = { readonly urn: string; readonly name: string; readonly attributes: readonly Attribute[] };

/** A kind of resource: its core schema and the extensions that may come with it. */
export type Kind = {
  readonly name: 'User' | 'Group';
  readonly endpoint: 'Users' | 'Groups';
  readonly urn: string;
  readonly attributes: readonly Attribute[];
  readonly extensions: readonly Extension[];
};

const text = (name: string, more: Partial<Attribute> = {}): Attribute => ({ name, type: 'string', ...more });
const truth = (name: string): Attribute => ({ name, type: 'boolean' });

const listed = (name: string): Attribute => ({
  name,
  type: 'complex',
  many: true,
  parts: [text('value'), text('display'), text('type'), truth('primary')],
});

/** Short enough for an index entry in any script. */
const key = { longest: 500 } as const;

const externalId = text('externalId', { caseExact: true, ...key });

const name: Attribute = {
  name: 'name',
  type: 'complex',
  parts: ['formatted', 'familyName', 'givenName', 'middleName', 'honorificPrefix', 'honorificSuffix'].map((part) =>
    text(part),
  ),
};

const addresses: Attribute = {
  name: 'addresses',
  type: 'complex',
  many: true,
  parts: [
    ...['formatted', 'streetAddress', 'locality', 'region', 'postalCode', 'country', 'type'].map((part) => text(part)),
    truth('primary'),
  ],
};

const reference = (attribute: string, more: Partial<Attribute> = {}): Attribute => ({
  name: attribute,
  type: 'complex',
  many: true,
  parts: [
    text('value', { caseExact: true }),
    { name: '$ref', type: 'reference', caseExact: true },
    text('display'),
    text('type'),
  ],
  ...more,
});

export const enterpriseUrn = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const departureUrn = 'urn:mandat:params:scim:schemas:extension:departure:2.0:User';

const enterprise: Extension = {
  urn: enterpriseUrn,
  name: 'EnterpriseUser',
  attributes: [
    ...['employeeNumber', 'costCenter', 'organization', 'division', 'department'].map((each) => text(each)),
    {
      name: 'manager',
      type: 'complex',
      parts: [
        text('value', { caseExact: true }),
        { name: '$ref', type: 'reference', caseExact: true },
        text('displayName'),
      ],
    },
  ],
};

const departure: Extension = {
  urn: departureUrn,
  name: 'Departure',
  attributes: [text('lastDay', { longest: 10 })],
};

/** `password`, roles and entitlements are not here: they are neither kept nor mean anything. */
export const userKind: Kind = {
  name: 'User',
  endpoint: 'Users',
  urn: 'urn:ietf:params:scim:schemas:core:2.0:User',
  attributes: [
    text('userName', { required: true, unique: true, ...key }),
    externalId,
    name,
    ...['displayName', 'nickName', 'title', 'userType', 'preferredLanguage', 'locale', 'timezone'].map((each) =>
      text(each),
    ),
    { name: 'profileUrl', type: 'reference', caseExact: true },
    truth('active'),
    listed('emails'),
    listed('phoneNumbers'),
    addresses,
    reference('groups', { readOnly: true }),
  ],
  extensions: [enterprise, departure],
};

export const groupKind: Kind = {
  name: 'Group',
  endpoint: 'Groups',
  urn: 'urn:ietf:params:scim:schemas:core:2.0:Group',
  attributes: [text('displayName', { required: true, ...key }), externalId, reference('members')],
  extensions: [],
};

export const namedIn = <T extends { readonly name: string }>(all: readonly T[], wanted: string): T | undefined => {
  const lower = wanted.toLowerCase();
  return all.find((each) => each.name.toLowerCase() === lower);
};

export const partOf = (attribute: Attribute, wanted: string): Attribute | undefined =>
  namedIn(attribute.parts ?? [], wanted);
