import { roles, type Role } from '@mandat/domain';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from './actor.ts';
import { can } from './can.ts';
import { actions, permissions } from './permissions.ts';
import { reaches } from './reach.ts';
import { scopeOf, type Scope } from './scope.ts';
import type { Subject } from './subject.ts';

const ids = ['e1', 'e2', 'e3', 'a1', 'a2', 'p1', 'p2'];
const someIds = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 });
const maybeId = fc.option(fc.constantFrom(...ids), { nil: null });

const anActor = (role: Role): fc.Arbitrary<Actor> =>
  fc.record({
    kind: fc.constantFrom('person' as const, 'client' as const),
    personId: maybeId,
    label: fc.constant('somebody'),
    roles: fc.uniqueArray(fc.constantFrom(...roles), { maxLength: 2 }).map((more) => [...new Set([role, ...more])]),
    headOf: someIds,
    headReads: someIds,
    replacing: someIds,
    focalPointOf: someIds,
    officialOf: someIds,
    alternateOf: someIds,
    publisherOf: someIds,
    clientScopes: fc.uniqueArray(fc.constantFrom('register:read', 'people:read')),
    secondFactorAt: fc.constant(null),
  });

const aSubject: fc.Arbitrary<Subject> = fc.record({
  accountId: maybeId,
  entityIds: someIds,
  personId: maybeId,
  requestedById: maybeId,
  published: fc.boolean(),
  decided: fc.boolean(),
});

const isSame = (one: string | null, other: string | null): boolean => one !== null && one === other;

/** What a row's place in a scope means, read from the scope's data alone. */
const inScope = (scope: Scope, row: Subject): boolean =>
  [
    scope.any,
    scope.published && row.published,
    row.entityIds.some((id) => scope.entityIds.includes(id)),
    row.accountId !== null && scope.accountIds.includes(row.accountId),
    isSame(row.requestedById, scope.requestedById),
    !row.decided && isSame(row.requestedById, scope.openRequestById),
    isSame(row.personId, scope.personId),
  ].includes(true);

test.each(roles)('can and scopeOf agree on every action for %s', (role) => {
  for (const action of actions) {
    fc.assert(
      fc.property(anActor(role), aSubject, (actor, subject) => {
        expect(inScope(scopeOf(actor, action), subject)).toBe(can(actor, action, subject));
      }),
      { numRuns: 40 },
    );
  }
});

test('every role has a reach for every action, and every reach is used', () => {
  const used = new Set(actions.flatMap((action) => roles.map((role) => permissions[action][role])));
  for (const action of actions) expect(Object.keys(permissions[action]).sort()).toEqual([...roles].sort());
  expect([...used].sort()).toEqual([...reaches].sort());
});

test('DGC administers the register and never authorizes', () => {
  const deciding = actions.filter((action) =>
    /^(account:(authorize|refuse|send-back|maintain|withdraw)|authorization:|revision:(approve|refuse))/.test(action),
  );
  expect(deciding).toHaveLength(11);
  for (const action of deciding) {
    for (const role of roles) {
      expect([action, role, permissions[action][role] !== 'none']).toEqual([action, role, role === 'head-of-entity']);
    }
  }
});

test('an auditor changes nothing', () => {
  const changing = actions.filter((action) => permissions[action].auditor !== 'none' && !/:read/.test(action));
  expect(changing).toEqual(['profile:edit']);
});

test('nobody without a sign-in reads more than themselves and the platforms', () => {
  const open = actions.filter((action) => permissions[action].public !== 'none');
  expect(open).toEqual(['session:read', 'platform:read']);
});

test('whoever may change anything of an account may read it', () => {
  const onAccounts = actions.filter(
    (action) => /^(account|authorization|holding|revision):(?!read)/.test(action) && action !== 'account:request',
  );
  fc.assert(
    fc.property(fc.constantFrom(...roles).chain(anActor), aSubject, (actor, subject) => {
      // Whoever heads an entity reads it, as the session says.
      const person = { ...actor, headReads: [...actor.headReads, ...actor.headOf] };
      for (const action of onAccounts) {
        if (can(person, action, subject))
          expect([action, can(person, 'account:read', subject)]).toEqual([action, true]);
      }
    }),
    { numRuns: 2_000 },
  );
});
