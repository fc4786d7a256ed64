import { expect, test } from '@jest/globals';
import type { SignalSource } from '@mandat/domain';
import type { DirectorySource } from '../directory-source.ts';
import { userAnswer, type KeycloakGroup, type KeycloakUser } from './answers.ts';
import { factsOfDeleted, factsOfUser, namesOf, namesOfId, type SeenUser } from './facts-of-user.ts';

const record: SignalSource = {
  id: 's',
  name: 'keycloak',
  provider: 'practice',
  issuer: 'https://id.example.org',
  channel: 'keycloak',
  trust: 'revoke',
  scope: null,
  match: { id: 'subject', employeeNumber: 'staff-number' },
  silentAfterSeconds: null,
  configuredAt: new Date(0),
  lastHeardAt: null,
  lastSignalAt: null,
  alarmedAt: null,
  alarmReason: null,
  cursor: null,
};
const source: DirectorySource = {
  source: record,
  directory: { url: '', clientId: '', clientSecret: '', pollSeconds: 2, timeoutSeconds: 5 },
  unitAttribute: 'entity',
  groupRoles: { '/mandat/auditors': 'auditor', analysts: 'dgc-analyst' },
  provider: { name: 'practice', issuer: 'https://id.example.org' },
};

const user = (more: Partial<KeycloakUser> = {}): KeycloakUser => ({
  id: 'u',
  username: 'huda',
  enabled: true,
  ...more,
});
const group = (path: string, entity?: string): KeycloakGroup => ({
  id: path,
  path,
  attributes: entity === undefined ? {} : { entity: [entity] },
});
const facts = (seen: Partial<SeenUser>) =>
  factsOfUser({ user: user(), branches: [], isHeld: false, ...seen }, source)(null);

test('a permanent lock disables the account and is a lock-out, not a departure', () => {
  const seen = facts({ user: user({ enabled: false, attributes: { disabledReason: ['permanentLockout'] } }) });
  expect(seen).toMatchObject({ presence: 'enabled', locked: true });
});

test.each([[{}], [{ disabledReason: ['other'] }], [{ disabledReason: [] }]])(
  'disabled for the reason %j is a departure',
  (attributes) => {
    expect(facts({ user: user({ enabled: false, attributes }) })).toMatchObject({
      presence: 'disabled',
      locked: false,
    });
  },
);

test('a reason that stayed behind after the account was enabled again is no lock', () => {
  expect(facts({ user: user({ attributes: { disabledReason: ['permanentLockout'] } }) })).toMatchObject({
    locked: false,
  });
});

test('the person’s own attribute comes before what groups give, as the mapper of the claim reads it', () => {
  const branches = [[group('/o/x', 'ECE')]];
  expect(facts({ user: user({ attributes: { entity: ['DGC'] } }), branches }).units).toEqual(['DGC']);
});

test('of each group the nearest attribute upwards counts, and every group counts', () => {
  const branches = [
    [group('/o/h/c'), group('/o/h', 'UN-Habitat'), group('/o', 'EOSG')],
    [group('/o/e', 'ECE'), group('/o', 'EOSG')],
    [group('/mandat/auditors'), group('/mandat')],
  ];
  expect(facts({ branches }).units).toEqual(['ECE', 'UN-Habitat']);
});

test.each([
  ['/mandat/auditors', ['auditor']],
  ['/elsewhere/auditors', []],
  ['/elsewhere/analysts', ['dgc-analyst']],
  ['/mandat/auditors/below', []],
])('the group %s gives the roles %j', (path, roles) => {
  expect(facts({ branches: [[group(path), group('/mandat/auditors')]] }).roles).toEqual(roles);
});

test('a last day that is no day calls nothing off', () => {
  const read = factsOfUser(
    { user: user({ attributes: { lastDay: ['2027-02-30'] } }), branches: [], isHeld: false },
    source,
  );
  expect(read({ ...facts({}), lastDay: '2027-01-31' }).lastDay).toBe('2027-01-31');
});

test('a listing, which shows no temporary lock, lifts none', () => {
  const read = factsOfUser({ user: user(), branches: [], isHeld: null }, source);
  expect(read({ ...facts({}), locked: true }).locked).toBe(true);
});

test('a deleted person keeps what was last seen', () => {
  const before = facts({ user: user({ attributes: { entity: ['DGC'] } }) });
  expect(factsOfDeleted(before)).toEqual({ ...before, presence: 'deleted', locked: false });
});

test('people are named by what the source matches, and a blank attribute names nobody', () => {
  expect(namesOf(user({ attributes: { employeeNumber: ['200'] } }), source)).toEqual([
    { kind: 'subject', value: 'u' },
    { kind: 'staff-number', value: '200' },
  ]);
  expect(namesOf(user({ attributes: { employeeNumber: ['  '] } }), source)).toEqual([{ kind: 'subject', value: 'u' }]);
});

test('the id alone names whoever was deleted before they were seen', () => {
  expect(namesOfId('u', source)).toEqual([{ kind: 'subject', value: 'u' }]);
});

test('attributes with the names of an object’s own machinery are attributes like others', () => {
  const parsed = userAnswer.parse(
    JSON.parse('{"id":"u","username":"x","enabled":true,"attributes":{"constructor":["a"],"__proto__":["b"]}}'),
  );
  expect(facts({ user: parsed }).units).toEqual([]);
});
