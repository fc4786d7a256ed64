import { user } from './bad-request.ts';

const userUrn = 'urn:ietf:params:scim:schemas:core:2.0:User';
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const patchUrn = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

const strings = [
  'userName',
  'externalId',
  'displayName',
  'nickName',
  'title',
  'userType',
  'locale',
  'profileUrl',
  'preferredLanguage',
  'timezone',
];
const notText: readonly unknown[] = [
  1,
  0,
  true,
  false,
  {},
  [],
  ['a'],
  { value: 'a' },
  'a\u0000b',
  '\ud800',
  'x'.repeat(3000),
];
const notTruth: readonly unknown[] = [1, 0, 'yes', 'no', '0', 'fals', [false, true], { value: 'no' }, [[false]]];
const notList: readonly unknown[] = [
  1,
  true,
  [1],
  [[{ value: 'a' }]],
  { value: 1 },
  [{ value: {} }],
  [{ value: 'a', primary: 'maybe' }],
];

export const wrongValues: readonly object[] = [
  ...strings.flatMap((name) => notText.map((value) => ({ [name]: value }))),
  ...notTruth.map((active) => ({ active })),
  ...['emails', 'phoneNumbers'].flatMap((name) => notList.map((value) => ({ [name]: value }))),
  ...[1, 'text', true, ['a']].map((name) => ({ name })),
  ...[1, 'text', true, ['a']].map((value) => ({ [enterprise]: value })),
  ...['department', 'employeeNumber'].flatMap((name) => notText.map((value) => ({ [enterprise]: { [name]: value } }))),
  { userName: null },
  { userName: '  ' },
  { schemas: undefined },
  { schemas: 'x' },
  { schemas: [] },
  { schemas: [patchUrn] },
];

export const reservedNames = ['__proto__', 'constructor', 'prototype', '__PROTO__'];

export const wrongTexts: readonly string[] = [
  '',
  'null',
  '[]',
  '1',
  '"a"',
  '{',
  '{}',
  `${'['.repeat(100_000)}`,
  `{"schemas":["${userUrn}"],"userName":${'['.repeat(5000)}${']'.repeat(5000)}}`,
  `{"schemas":["${userUrn}"],"userName":"a","x":${'{"a":'.repeat(200)}1${'}'.repeat(200)}}`,
  ...reservedNames.flatMap((name) => [
    `{"schemas":["${userUrn}"],"userName":"attacker","${name}":{"active":true,"isAdmin":true}}`,
    `{"schemas":["${userUrn}"],"userName":"attacker","name":{"${name}":{"polluted":1}}}`,
    `{"schemas":["${userUrn}"],"userName":"attacker","emails":[{"value":"a","${name}":[]}]}`,
  ]),
  JSON.stringify([user(), user()]),
];
