import { expect, test } from '@jest/globals';
import type { AdminEvent } from './answers.ts';
import { hintsOf } from './hints.ts';

const user = '30a32344-25de-43e5-9c4f-62823f5adde5';
const group = '142bc637-8341-4abd-a8a5-84152dfbf313';

const event = (resourceType: string, resourcePath: string, representation: string | null = null): AdminEvent => ({
  id: `${resourceType} ${resourcePath}`,
  time: 1,
  resourceType,
  resourcePath,
  representation,
});

const peopleIn = (...events: AdminEvent[]) => [...hintsOf(events, []).people.keys()];
const groupsIn = (...events: AdminEvent[]) => [...hintsOf(events, []).groups.keys()];

test.each([
  ['an update', 'USER', `users/${user}`],
  ['a group joined or left', 'GROUP_MEMBERSHIP', `users/${user}/groups/${group}`],
  ['a role', 'REALM_ROLE_MAPPING', `users/${user}/role-mappings/realm`],
  ['an import, which is told of the realm', 'REALM', `users/${user}`],
  ['Keycloak’s own SCIM server', 'USER', `scim/v2/Users/${user}`],
  ['a lock that an administrator clears', 'USER_LOGIN_FAILURE', `attack-detection/brute-force/users/${user}`],
])('%s names the person', (_what, type, path) => {
  expect(peopleIn(event(type, path))).toEqual([user]);
});

test('a membership names no group: its person has an event', () => {
  expect(groupsIn(event('GROUP_MEMBERSHIP', `users/${user}/groups/${group}`))).toEqual([]);
});

test.each([
  ['a group renamed or deleted', `groups/${group}`, '{"name":"new"}', [group]],
  ['a group moved, which only the body names', 'groups/parent/children', `{"id":"${group}"}`, ['parent', group]],
  ['a group moved to the top', 'groups', `{"id":"${group}"}`, [group]],
])('%s names the groups whose members are read again', (_what, path, representation, named) => {
  expect(groupsIn(event('GROUP', path, representation))).toEqual(named);
});

test.each(['', '/', 'users', 'users/', 'users/%E0%A4%A', 'clients/x', 'x/y/z'])(
  'a path like %j names nobody',
  (path) => {
    expect(peopleIn(event('USER', path, '{"enabled":false}'))).toEqual([]);
  },
);

test.each(['', 'null', '[]', '{"id":1}', '{', '"x"'])('a body like %j names no group', (representation) => {
  expect(groupsIn(event('GROUP', 'groups', representation))).toEqual([]);
});

test('of several events about one person the newest stays', () => {
  const events = [
    { ...event('USER', `users/${user}`), id: 'old', time: 1 },
    { ...event('USER', `users/${user}`), id: 'new', time: 2 },
  ];
  expect(hintsOf(events, []).people.get(user)).toEqual({ eventId: 'new', at: 2 });
});

test('a lock, of which no administrator’s event tells, comes by the person’s own', () => {
  expect(hintsOf([], [{ id: 'lock', time: 5, userId: user }]).people.get(user)).toEqual({ eventId: 'lock', at: 5 });
});
