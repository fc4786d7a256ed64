import { covers, holdingStatus, type Role } from '@mandat/domain';
import type { Authorization, Person, PrivilegedCapacity } from '@mandat/domain';
import { practiceGroups } from '../practice.ts';
import type { SampleLogin } from '../sample.ts';
import { dayOf } from '../dates.ts';
import { hash32, hexOf } from '../hash.ts';
import type { World } from '../world.ts';
import type { Desk } from './desk.ts';

const isPrivileged = (capacity: string): capacity is PrivilegedCapacity => capacity !== 'none';

const note = (roles: Map<string, Set<Role>>, personId: string, role: Role): void => {
  roles.set(personId, (roles.get(personId) ?? new Set()).add(role));
};

const noteHoldings = (world: World, roles: Map<string, Set<Role>>): void => {
  const authorizations = new Map<string, Authorization>(world.records.authorizations.map((each) => [each.id, each]));
  for (const holding of world.records.holdings) {
    const authorization = authorizations.get(holding.authorizationId ?? '') ?? null;
    if (!isPrivileged(holding.capacity)) continue;
    if (holdingStatus(holding, authorization, world.today) !== 'authorized') continue;
    note(roles, holding.personId, holding.capacity);
  }
};

/** What the facts of the register give each person today. */
const rolesFromFacts = (world: World): Map<string, Set<Role>> => {
  const roles = new Map<string, Set<Role>>();
  const today = dayOf(world.today);
  for (const each of world.records.headships) if (covers(each, today)) note(roles, each.personId, 'head-of-entity');
  for (const each of world.records.focalPoints) note(roles, each.personId, 'focal-point');
  noteHoldings(world, roles);
  return roles;
};

const groupRoles = (desk: Desk): readonly Role[] =>
  Object.entries(practiceGroups)
    .filter(([group]) => desk.groups.includes(group))
    .map(([, role]) => role);

const loginFor = (person: Person, desk: Desk): Omit<SampleLogin, 'roles'> => ({
  personId: person.id,
  login: desk.login,
  password: `practice-${desk.staffNumber.slice(-4)}`,
  code: String(100_000 + (hash32(`code:${person.id}`) % 900_000)),
  subject: hexOf(`subject:${person.id}`).slice(0, 24),
  name: person.name,
  email: person.email ?? '',
  staffNumber: desk.staffNumber,
  staffType: person.staffType,
  unit: desk.unit,
  entityCode: desk.entityCode,
  functionTitle: person.functionTitle ?? '',
  groups: desk.groups,
  language: person.language,
});

/** Everybody who has not left can sign in. */
export const loginsOf = (world: World): readonly SampleLogin[] => {
  const facts = rolesFromFacts(world);
  return world.records.people.flatMap((person) => {
    const desk = world.desks.get(person.id);
    if (desk === undefined || desk.gone) return [];
    const staff: readonly Role[] = person.staffType === 'staff-member' ? ['staff'] : [];
    const roles = [...groupRoles(desk), ...(facts.get(person.id) ?? []), ...staff];
    return [{ ...loginFor(person, desk), roles }];
  });
};
