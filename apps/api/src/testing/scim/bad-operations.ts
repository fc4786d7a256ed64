import { reservedNames, wrongValues } from './bad-values.ts';

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

export const badOperations: readonly unknown[] = [
  ...wrongValues.filter((value) => !('schemas' in value)).map((value) => ({ op: 'replace', value })),
  { op: 'delete', path: 'title' },
  { op: 1, path: 'title', value: 'a' },
  { path: 'title', value: 'a' },
  { op: 'replace', path: 1, value: 'a' },
  { op: 'replace', path: ['title'], value: 'a' },
  { op: 'replace', value: 'a' },
  { op: 'replace' },
  { op: 'remove' },
  { op: 'remove', path: 'userName' },
  { op: 'remove', path: 'active' },
  { op: 'replace', path: 'id', value: 'a' },
  { op: 'replace', path: 'meta', value: {} },
  { op: 'replace', path: 'groups', value: [{ value: 'a' }] },
  { op: 'replace', path: 'title[x eq "a"]', value: 'a' },
  { op: 'replace', path: 'emails[', value: 'a' },
  { op: 'replace', path: 'emails[type eq', value: 'a' },
  { op: 'replace', path: 'emails[type xx "a"].value', value: 'a' },
  { op: 'replace', path: `emails[${'('.repeat(900)}type pr].value`, value: 'a' },
  { op: 'replace', path: 'emails[type ne "x" and value co "nobody"].value', value: 'a' },
  { op: 'replace', path: '..', value: 'a' },
  { op: 'replace', path: '[type eq "a"]', value: 'a' },
  { op: 'replace', path: 'x'.repeat(5000), value: 'a' },
  ...reservedNames.flatMap((name) => [
    { op: 'add', path: name, value: { isAdmin: true } },
    { op: 'add', path: `name.${name}`, value: { isAdmin: true } },
    { op: 'add', path: `${enterprise}:${name}`, value: { isAdmin: true } },
    { op: 'add', path: `emails[${name} eq "a"].value`, value: 'a' },
  ]),
  null,
  1,
  [],
];
