import type { GroupRole, PersonReference } from '@mandat/domain';
import { nothingSeen, type DirectoryFacts } from '../directory-facts.ts';
import type { DirectorySource } from '../directory-source.ts';
import type { KeycloakGroup, KeycloakUser } from './answers.ts';

type Branch = readonly KeycloakGroup[];

const unique = <T extends string>(values: readonly T[]): readonly T[] => [...new Set(values)].toSorted();

const valuesOf = (held: { readonly attributes?: KeycloakUser['attributes'] }, name: string): readonly string[] =>
  (held.attributes?.[name] ?? []).map((value) => value.trim()).filter(Boolean);

/** As Keycloak's attribute mapper reads it: the person's own attribute, else of each group the nearest one upwards. */
const unitsOf = (user: KeycloakUser, branches: readonly Branch[], { unitAttribute }: DirectorySource) => {
  if (unitAttribute === null) return [];
  const own = valuesOf(user, unitAttribute);
  const inherited = branches.flatMap(
    (branch) => branch.map((group) => valuesOf(group, unitAttribute)).find((values) => values.length > 0) ?? [],
  );
  return unique(own.length > 0 ? own : inherited);
};

/** Groups are named by their full path or by their last part, as the mapper of the claim is set. */
const rolesOf = (branches: readonly Branch[], { groupRoles }: DirectorySource): readonly GroupRole[] => {
  const held = new Set(branches.flatMap(([group]) => (group ? [group.path, group.path.split('/').at(-1) ?? ''] : [])));
  return unique(Object.entries(groupRoles).flatMap(([name, role]) => (held.has(name) ? [role] : [])));
};

const isPermanentLock = (user: KeycloakUser): boolean =>
  !user.enabled && valuesOf(user, 'disabledReason').includes('permanentLockout');

const dayFormat = /^\d{4}-\d{2}-\d{2}$/u;

const isDay = (value: string): boolean => {
  const at = dayFormat.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
};

/** A day that cannot be read calls nothing off. */
const lastDayOf = (user: KeycloakUser, before: DirectoryFacts | null): string | null => {
  const [said] = valuesOf(user, 'lastDay');
  if (said === undefined) return null;
  return isDay(said) ? said : (before?.lastDay ?? null);
};

const wasLocked = (before: DirectoryFacts | null): boolean => before?.locked ?? false;

const nameOf = (user: KeycloakUser): string | null => [user.firstName, user.lastName].filter(Boolean).join(' ') || null;

export type SeenUser = {
  readonly user: KeycloakUser;
  readonly branches: readonly Branch[];
  /** Whether brute-force protection holds the person now; null: it was not asked. */
  readonly isHeld: boolean | null;
};

export const factsOfUser =
  ({ user, branches, isHeld }: SeenUser, source: DirectorySource) =>
  (before: DirectoryFacts | null): DirectoryFacts => {
    const isPermanent = isPermanentLock(user);
    const isPresent = user.enabled || isPermanent;
    const isLocked = isHeld ?? wasLocked(before);
    return {
      presence: isPresent ? 'enabled' : 'disabled',
      locked: isPermanent || (isPresent && isLocked),
      units: unitsOf(user, branches, source),
      roles: rolesOf(branches, source),
      name: nameOf(user),
      email: user.email ?? null,
      functionTitle: valuesOf(user, 'title')[0] ?? null,
      lastDay: lastDayOf(user, before),
    };
  };

export const factsOfDeleted = (before: DirectoryFacts | null): DirectoryFacts => ({
  ...(before ?? nothingSeen),
  presence: 'deleted',
  locked: false,
});

/** `id` and `username` are Keycloak's own; every other attribute is the person's. */
export const namesOf = (user: KeycloakUser, { source }: DirectorySource): readonly PersonReference[] =>
  Object.entries(source.match).flatMap(([attribute, kind]) => {
    const own: Readonly<Record<string, string>> = { id: user.id, username: user.username };
    const value = own[attribute] ?? valuesOf(user, attribute)[0];
    return value === undefined ? [] : [{ kind, value }];
  });

/** A deleted person whom nobody saw before has no name left but the id. */
export const namesOfId = (id: string, { source }: DirectorySource): readonly PersonReference[] => {
  const kind = source.match['id'];
  return kind === undefined ? [] : [{ kind, value: id }];
};
