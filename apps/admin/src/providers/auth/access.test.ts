import { expect, test } from '@jest/globals';
import { GraphqlFault } from '../data/graphql-fault.ts';
import { canAccessWith, endsSession } from './access.ts';
import { capacitiesOf } from './me.ts';

const actions = ['account:read', 'entity:read'];

test('what me may do at all opens a list; what nobody named stays shut', () => {
  expect(canAccessWith(actions, { resource: 'accounts', action: 'list' })).toBe(true);
  expect(canAccessWith(actions, { resource: 'audit', action: 'list' })).toBe(false);
  expect(canAccessWith(actions, { resource: 'elsewhere', action: 'list' })).toBe(false);
  expect(canAccessWith(actions, { resource: 'accounts', action: 'erase' })).toBe(false);
});

test('the record itself says what may be done with it, whatever the role may do elsewhere', () => {
  const record = { id: '1', can: { withdraw: false, edit: true } };
  expect(
    canAccessWith([...actions, 'account:edit-request'], { resource: 'accounts', action: 'withdraw', record }),
  ).toBe(false);
  expect(canAccessWith([], { resource: 'accounts', action: 'edit', record })).toBe(true);
});

test('only 401 ends a session', () => {
  expect(endsSession(new GraphqlFault({ code: 'UNAUTHENTICATED', message: '', status: 401 }))).toBe(true);
  expect(endsSession(new GraphqlFault({ code: 'FORBIDDEN', message: '', status: 403 }))).toBe(false);
  expect(endsSession(new Error('other'))).toBe(false);
});

const habitat = { id: 'e1', code: 'UN-Habitat', name: 'UN-Habitat' };

test('the most decisive capacity comes first, with its entity; a role that has an entity is not offered twice', () => {
  const capacities = capacitiesOf({
    roles: ['STAFF', 'FOCAL_POINT', 'HEAD_OF_ENTITY'],
    capacities: [
      { role: 'FOCAL_POINT', entity: habitat },
      { role: 'HEAD_OF_ENTITY', entity: habitat },
    ],
  });
  expect(capacities).toEqual([
    { role: 'head-of-entity', entity: 'UN-Habitat' },
    { role: 'focal-point', entity: 'UN-Habitat' },
    { role: 'staff', entity: null },
  ]);
});

test('who has no role that the console knows sees what staff see', () => {
  expect(capacitiesOf({ roles: ['PUBLIC'], capacities: [] })).toEqual([{ role: 'staff', entity: null }]);
});
