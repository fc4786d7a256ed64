import type { Role } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import { fixtureIds } from './fixture.ts';
import { fixtureNow } from './fixture-values.ts';

const { account, entity, person: people } = fixtureIds;

const person = (n: number, roles: readonly Role[], more: Partial<Actor> = {}): Actor => ({
  ...nobody,
  kind: 'person',
  personId: people[n] ?? null,
  label: `Person ${n}`,
  roles,
  ...more,
});

const client = (...clientScopes: readonly string[]): Actor => ({
  ...nobody,
  kind: 'client',
  label: 'a reporting tool',
  roles: ['reporting-client'],
  clientScopes,
});

/** Every role, several at once, and those who are nobody in particular. */
export const actors: readonly Actor[] = [
  person(0, ['dgc-administrator', 'staff'], { secondFactorAt: fixtureNow }),
  person(1, ['dgc-analyst', 'staff']),
  person(2, ['auditor', 'staff']),
  person(3, ['security-officer', 'staff']),
  person(4, ['staff']),
  person(5, ['head-of-entity', 'staff'], {
    headOf: entity.slice(0, 2),
    headReads: entity.slice(0, 7),
    replacing: account.slice(3, 6),
  }),
  person(6, ['focal-point', 'staff'], { focalPointOf: entity.slice(1, 4) }),
  person(7, ['authorized-official', 'staff'], { officialOf: account.slice(0, 12) }),
  person(8, ['alternate', 'publisher', 'staff'], {
    alternateOf: account.slice(5, 15),
    publisherOf: account.slice(10, 20),
  }),
  person(9, ['head-of-entity', 'focal-point', 'authorized-official', 'staff'], {
    headOf: entity.slice(4, 6),
    headReads: entity.slice(4, 9),
    focalPointOf: entity.slice(0, 1),
    officialOf: account.slice(20, 25),
  }),
  person(10, ['public']),
  client(),
  client('register:read'),
  client('register:read', 'people:read'),
  nobody,
];
