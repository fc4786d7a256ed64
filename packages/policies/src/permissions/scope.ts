import type { Role } from '@mandat/domain';
import type { Actor } from './actor.ts';
import { permissions, type Action } from './permissions.ts';
import type { Reach } from './reach.ts';

/** The rows an actor reaches with an action, as plain data that a statement can carry as parameters. */
export type Scope = {
  readonly any: boolean;
  readonly published: boolean;
  readonly entityIds: readonly string[];
  readonly accountIds: readonly string[];
  readonly requestedById: string | null;
  /** Requests of this person that nobody has decided yet. */
  readonly openRequestById: string | null;
  readonly personId: string | null;
};

export const emptyScope: Scope = {
  any: false,
  published: false,
  entityIds: [],
  accountIds: [],
  requestedById: null,
  openRequestById: null,
  personId: null,
};

const entitiesOf = (actor: Actor, role: Role): readonly string[] =>
  role === 'focal-point' ? actor.focalPointOf : role === 'head-of-entity' ? actor.headOf : [];

const accountsOf = (actor: Actor, role: Role): readonly string[] => {
  if (role === 'authorized-official') return actor.officialOf;
  if (role === 'alternate') return actor.alternateOf;
  return role === 'publisher' ? actor.publisherOf : [];
};

const scopeOfReach = {
  any: () => ({ any: true }),
  'published-or-own': (actor) => ({ published: true, requestedById: actor.personId }),
  'own-entity': (actor, role) => ({ entityIds: entitiesOf(actor, role) }),
  'own-entity-and-below': (actor, role) =>
    role === 'head-of-entity'
      ? { entityIds: actor.headReads, accountIds: actor.replacing }
      : { entityIds: entitiesOf(actor, role) },
  'own-decisions': (actor, role) => ({
    entityIds: entitiesOf(actor, role),
    accountIds: role === 'head-of-entity' ? actor.replacing : [],
  }),
  'own-accounts': (actor, role) => ({ accountIds: accountsOf(actor, role) }),
  'own-requests': (actor) => ({ requestedById: actor.personId }),
  'own-open-requests': (actor) => ({ openRequestById: actor.personId }),
  self: (actor) => ({ personId: actor.personId }),
  'register-scope': (actor) => ({ any: actor.clientScopes.includes('register:read') }),
  'register-scope-published': (actor) => ({ published: actor.clientScopes.includes('register:read') }),
  'people-scope': (actor) => ({ any: actor.clientScopes.includes('people:read') }),
  none: () => ({}),
} as const satisfies Record<Reach, (actor: Actor, role: Role) => Partial<Scope>>;

const union = (left: Scope, more: Partial<Scope>): Scope => {
  const right = { ...emptyScope, ...more };
  return {
    any: left.any || right.any,
    published: left.published || right.published,
    entityIds: [...left.entityIds, ...right.entityIds],
    accountIds: [...left.accountIds, ...right.accountIds],
    requestedById: left.requestedById ?? right.requestedById,
    openRequestById: left.openRequestById ?? right.openRequestById,
    personId: left.personId ?? right.personId,
  };
};

/** The query form of a permission: what a list may show. */
export const scopeOf = (actor: Actor, action: Action): Scope =>
  actor.roles.reduce((scope, role) => {
    const reach: Reach = permissions[action][role];
    return union(scope, scopeOfReach[reach](actor, role));
  }, emptyScope);

/** Whether there is any row at all that the scope could reach: if not, the operation is refused before it runs. */
export const isEmpty = (scope: Scope): boolean =>
  !scope.any &&
  !scope.published &&
  scope.entityIds.length === 0 &&
  scope.accountIds.length === 0 &&
  scope.requestedById === null &&
  scope.openRequestById === null &&
  scope.personId === null;
