import type { Entity } from '@mandat/domain';
import type { PlannedAccount } from '../accounts/accounts.ts';
import { daysAfter, daysBefore, daysFrom, earliest, latest } from '../dates.ts';
import { isVacant } from '../people/authority.ts';
import type { Cast } from '../people/cast.ts';
import { hireOfficer, hireOtherPersonnel } from '../people/teams.ts';
import { scenarioEntityCode } from '../people/cast.ts';
import { phrasesOf } from '../texts/write.ts';
import type { World } from '../world.ts';
import { authorize, endGrant, writeHolding, type Grant } from './authorize.ts';
import { countBy, poolOf, sizesOf, type Pool } from './pools.ts';

const officials = 1_150;
/** With those who hold orphaned accounts: 520. */
const alternates = 500;
const publishers = 150;
const unauthorized = 40;
const lapsed = 12;

type Teams = ReadonlyMap<string, Pool>;

const entityById = (planned: readonly PlannedAccount[]): ReadonlyMap<string, Entity> =>
  new Map(planned.map(({ plan }) => [plan.entity.id, plan.entity]));

const teamsFor = (world: World, planned: readonly PlannedAccount[], cast: Cast): Teams => {
  const entities = entityById(planned);
  const sizes = sizesOf(
    officials,
    countBy(planned, ({ plan }) => plan.entity.id),
  );
  const teams = new Map<string, Pool>();
  for (const [id, size] of sizes) {
    const entity = entities.get(id);
    if (entity === undefined) continue;
    const first = entity.code === scenarioEntityCode ? [cast.official] : [];
    teams.set(id, poolOf(world, entity, { size, first }));
  }
  return teams;
};

/** Some day of the last 24 months on which the account was authorized already. */
const recentDay = (world: World, { plan, account }: PlannedAccount): Date => {
  const newest = isVacant(world, plan.entity) ? 85 : 4;
  const day = daysBefore(world.today, world.random('validity').between(newest, 722));
  return latest(day, account.authorizedAt ?? day);
};

const grantOf = (planned: PlannedAccount, more: Pick<Grant, 'personId' | 'capacity' | 'at'>): Grant => ({
  account: planned.account,
  entity: planned.plan.entity,
  ...more,
});

const grant = (world: World, planned: PlannedAccount, more: Pick<Grant, 'personId' | 'capacity'>): void => {
  authorize(world, grantOf(planned, { ...more, at: recentDay(world, planned) }));
};

const writeOfficials = (world: World, planned: readonly PlannedAccount[], teams: Teams): void => {
  for (const each of planned) {
    const personId = teams.get(each.plan.entity.id)?.next();
    if (personId !== undefined) grant(world, each, { personId, capacity: 'authorized-official' });
  }
};

const writeOthers = (world: World, staffed: readonly PlannedAccount[], kind: 'alternate' | 'publisher'): void => {
  const deck = world.random(kind).shuffled(staffed);
  for (const each of deck.slice(0, kind === 'alternate' ? alternates : publishers)) {
    grant(world, each, { personId: hireOfficer(world, each.plan.entity).id, capacity: kind });
  }
};

/** Orphans: nobody holds them, or only an alternate, or the authorization of the official has lapsed. */
const writeOrphans = (world: World, orphans: readonly PlannedAccount[]): void => {
  for (const [index, each] of orphans.entries()) {
    const personId = hireOfficer(world, each.plan.entity).id;
    const since = daysFrom(each.account.authorizedAt ?? world.today, world.today);
    if (index < lapsed * 2 && since > 780) {
      const at = daysBefore(world.today, 732 + index * 2);
      authorize(world, grantOf(each, { personId, capacity: 'authorized-official', at }));
    } else if (index % 3 === 0) {
      grant(world, each, { personId, capacity: 'alternate' });
    } else if (index % 7 === 1 && since > 60) {
      const at = daysBefore(world.today, Math.min(since, 300));
      const ended = authorize(world, grantOf(each, { personId, capacity: 'authorized-official', at }));
      endGrant(world, ended, {
        at: daysBefore(world.today, 12),
        reason: 'Reassigned to another entity.',
        removed: null,
      });
    }
  }
};

/** Credentials that rest on no authorization: facts all the same, and due items for the head (B3.7). */
const writeUnauthorized = (world: World, staffed: readonly PlannedAccount[]): void => {
  const random = world.random('unauthorized');
  for (const [index, each] of random.shuffled(staffed).slice(0, unauthorized).entries()) {
    const person = index % 3 === 0 ? hireOtherPersonnel(world, each.plan.entity) : hireOfficer(world, each.plan.entity);
    const fromAt = daysBefore(world.today, random.between(3, 400));
    const facts = { account: each.account, personId: person.id, fromAt };
    writeHolding(world, { ...facts, capacity: 'none', authorizationId: null });
  }
};

/** What ended with a withdrawn account: the removal from the platform follows some days after. */
const writeEnded = (world: World, ended: readonly PlannedAccount[], teams: Teams): void => {
  for (const [index, each] of ended.entries()) {
    const { account, plan } = each;
    const personId = teams.get(plan.entity.id)?.next();
    if (personId === undefined || account.authorizedAt === null || account.withdrawnAt === null) continue;
    const at = latest(account.authorizedAt, daysBefore(account.withdrawnAt, 500));
    const granted = authorize(world, grantOf(each, { personId, capacity: 'authorized-official', at }));
    const removed = index % 30 === 0 ? null : earliest(daysAfter(account.withdrawnAt, 4), world.today);
    endGrant(world, granted, { at: account.withdrawnAt, reason: phrasesOf(plan.language).withdrawn, removed });
  }
};

export const writeHoldings = (world: World, planned: readonly PlannedAccount[], cast: Cast): void => {
  const live = planned.filter(({ plan }) => plan.state === 'authorized' || plan.state === 'to-be-created');
  const staffed = live.filter(({ plan }) => !plan.orphaned);
  const teams = teamsFor(world, staffed, cast);
  writeOfficials(world, staffed, teams);
  writeOthers(world, staffed, 'alternate');
  writeOthers(world, staffed, 'publisher');
  writeOrphans(
    world,
    live.filter(({ plan }) => plan.orphaned),
  );
  writeUnauthorized(
    world,
    staffed.filter(({ plan }) => plan.state === 'authorized'),
  );
  writeEnded(
    world,
    planned.filter(({ plan }) => plan.state === 'parked' || plan.state === 'closed'),
    teams,
  );
};
