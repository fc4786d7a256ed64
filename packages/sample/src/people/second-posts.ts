import type { Account, Person } from '@mandat/domain';
import { dayOf, daysBefore } from '../dates.ts';
import { entityOf } from '../entities/entities.ts';
import { authorize } from '../holdings/authorize.ts';
import type { World } from '../world.ts';

/** From the post that the directory knows to one that only the register has on record. */
const secondPosts = [
  ['ECA', 'UNON'],
  ['ECLAC', 'UNDRR'],
  ['ESCAP', 'UNEP'],
  ['OCHA', 'OHCHR'],
  ['UNODC', 'UNOV'],
] as const;

const entityOfAccount = (world: World, code: string) => {
  const { id } = entityOf(world, code);
  return (account: Account): boolean =>
    account.entityId === id && account.authorizedAt !== null && account.withdrawnAt === null;
};

/** Somebody with a lasting privilege in that entity, as its directory knows them. */
const officialAt = (world: World, code: string): Person | undefined => {
  const here = entityOfAccount(world, code);
  const accounts = new Set(world.records.accounts.filter(here).map(({ id }) => id));
  const until = daysBefore(world.today, -60);
  const lasting = new Set(
    world.records.authorizations
      .filter((each) => each.withdrawnAt === null && each.validUntil > until)
      .map(({ id }) => id),
  );
  const holding = world.records.holdings.find(
    (each) =>
      accounts.has(each.accountId) &&
      each.capacity === 'authorized-official' &&
      each.endedAt === null &&
      each.removalAwaitedAt === null &&
      lasting.has(each.authorizationId ?? ''),
  );
  return world.records.people.find(({ id }) => id === holding?.personId);
};

/** A second appointment in another headed entity, with a privilege there: a move ends only what no longer holds. */
export const writeSecondPosts = (world: World): readonly string[] =>
  secondPosts.flatMap(([from, to]) => {
    const person = officialAt(world, from);
    const account = world.records.accounts.find(entityOfAccount(world, to));
    if (person === undefined || account === undefined) return [];
    const entity = entityOf(world, to);
    const at = daysBefore(world.today, 40);
    world.records.appointments.push({
      id: world.nextId('appointment'),
      personId: person.id,
      entityId: entity.id,
      functionTitle: 'Liaison Officer',
      fromOn: dayOf(at),
      untilOn: null,
      source: null,
      endedAt: null,
    });
    const since = account.authorizedAt !== null && account.authorizedAt > at ? account.authorizedAt : at;
    authorize(world, { account, entity, personId: person.id, capacity: 'publisher', at: since });
    return [person.id];
  });
