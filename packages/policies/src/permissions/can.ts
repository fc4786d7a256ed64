import type { Role } from '@mandat/domain';
import type { Actor } from './actor.ts';
import { permissions, type Action } from './permissions.ts';
import type { Reach } from './reach.ts';
import type { Subject } from './subject.ts';

type Test = (actor: Actor, subject: Subject, role: Role) => boolean;

const shares = (ids: readonly string[], subject: Subject): boolean => subject.entityIds.some((id) => ids.includes(id));

const replaces = (actor: Actor, subject: Subject): boolean =>
  subject.accountId !== null && actor.replacing.includes(subject.accountId);

const holds = (actor: Actor, accountId: string, role: Role): boolean => {
  const held: Partial<Record<Role, readonly string[]>> = {
    'authorized-official': actor.officialOf,
    alternate: actor.alternateOf,
    publisher: actor.publisherOf,
  };
  return (held[role] ?? []).includes(accountId);
};

const reachesSubject = {
  any: () => true,
  none: () => false,
  'published-or-own': (actor, subject) =>
    subject.published || (actor.personId !== null && subject.requestedById === actor.personId),
  'own-entity': (actor, subject, role) =>
    (role === 'head-of-entity' && shares(actor.headOf, subject)) ||
    (role === 'focal-point' && shares(actor.focalPointOf, subject)),
  'own-entity-and-below': (actor, subject, role) =>
    (role === 'head-of-entity' && (shares(actor.headReads, subject) || replaces(actor, subject))) ||
    (role === 'focal-point' && shares(actor.focalPointOf, subject)),
  'own-decisions': (actor, subject, role) =>
    (role === 'head-of-entity' && (shares(actor.headOf, subject) || replaces(actor, subject))) ||
    (role === 'focal-point' && shares(actor.focalPointOf, subject)),
  'own-accounts': (actor, subject, role) => subject.accountId !== null && holds(actor, subject.accountId, role),
  'own-requests': (actor, subject) => actor.personId !== null && subject.requestedById === actor.personId,
  'own-open-requests': (actor, subject) =>
    !subject.decided && actor.personId !== null && subject.requestedById === actor.personId,
  self: (actor, subject) => actor.personId !== null && subject.personId === actor.personId,
  'register-scope': (actor) => actor.clientScopes.includes('register:read'),
  'register-scope-published': (actor, subject) => subject.published && actor.clientScopes.includes('register:read'),
  'people-scope': (actor) => actor.clientScopes.includes('people:read'),
} as const satisfies Record<Reach, Test>;

/** The single-record form of a permission. */
export const can = (actor: Actor, action: Action, subject: Subject): boolean =>
  actor.roles.some((role) => {
    const test: Test = reachesSubject[permissions[action][role]];
    return test(actor, subject, role);
  });
