import type { Account, Nomination, PrivilegedCapacity } from '@mandat/domain';
import type { PlannedAccount } from '../accounts/accounts.ts';
import { focalPointOf, hireOfficer } from '../people/teams.ts';
import type { World } from '../world.ts';
import { scopesOf } from './authorize.ts';

export type Named = { readonly account: Account; readonly personId: string; readonly capacity: PrivilegedCapacity };

export const nominate = (world: World, named: Named, nominatedById: string): void => {
  const nomination: Nomination = {
    id: world.nextId('nomination'),
    accountId: named.account.id,
    personId: named.personId,
    capacity: named.capacity,
    scopes: scopesOf[named.capacity],
    nominatedById,
    nominatedAt: named.account.submittedAt ?? named.account.requestedAt,
  };
  world.records.nominations.push(nomination);
};

const officersOf = (world: World): ReadonlyMap<string, readonly string[]> => {
  const accounts = new Map(world.records.accounts.map(({ id, entityId }) => [id, entityId]));
  const officers = new Map<string, string[]>();
  for (const { accountId, personId, capacity, endedAt, removalAwaitedAt } of world.records.holdings) {
    const entityId = accounts.get(accountId);
    if (entityId === undefined || capacity === 'none' || endedAt !== null || removalAwaitedAt !== null) continue;
    officers.set(entityId, [...(officers.get(entityId) ?? []), personId]);
  }
  return officers;
};

const needed = ({ plan }: PlannedAccount, random: { readonly chance: (share: number) => boolean }) => {
  if (plan.state === 'requested' && random.chance(0.5)) return [];
  const alternate = random.chance(0.4) ? (['alternate'] as const) : [];
  return ['authorized-official', ...alternate] as const;
};

/** Requests name who shall be official and alternate, mostly people who run other accounts of the entity already. */
export const writeNominations = (world: World, planned: readonly PlannedAccount[]): void => {
  const random = world.random('nominations');
  const officers = officersOf(world);
  for (const each of planned) {
    const { plan, account } = each;
    if (plan.state !== 'requested' && plan.state !== 'under-review') continue;
    const known = new Set(officers.get(plan.entity.id) ?? []);
    for (const capacity of needed(each, random)) {
      const pick = known.size > 0 ? random.pick([...known]) : hireOfficer(world, plan.entity).id;
      known.delete(pick);
      nominate(world, { account, personId: pick, capacity }, focalPointOf(world, plan.entity));
    }
  }
};
