import { compareForOverlap, isLive, scoreToAnswer, type Account, type Found, type Overlap } from '@mandat/domain';
import type { World } from '../world.ts';
import { focalPointOf } from '../people/teams.ts';
import type { PlannedAccount } from './accounts.ts';

/** A closed account was once known under the key that somebody asks for now: the assessor answers (3.2 (a)). */
const writeOverlap = (world: World, planned: PlannedAccount, other: Account): void => {
  const { account, plan } = planned;
  if (account.canonicalKey === null) return;
  world.records.aliases.push({
    id: world.nextId('alias'),
    accountId: other.id,
    kind: 'handle',
    value: account.canonicalKey,
    validFrom: other.requestedAt,
    validUntil: other.withdrawnAt ?? other.requestedAt,
  });
  const open = plan.state === 'requested';
  const overlap: Overlap = {
    id: world.nextId('overlap'),
    accountId: account.id,
    otherId: other.id,
    referenceId: null,
    matchedOn: 'alias',
    likeness: 'former-name',
    score: 95,
    foundAt: account.requestedAt,
    answer: open ? null : world.random('overlaps').pick(['different', 'successor'] as const),
    reason: open ? null : 'The earlier account was closed; its audience is served by this one.',
    answeredById: open ? null : focalPointOf(world, plan.entity),
    answeredAt: open ? null : account.requestedAt,
  };
  world.records.overlaps.push(overlap);
};

export const writeOverlaps = (world: World, planned: readonly PlannedAccount[]): void => {
  const random = world.random('overlaps');
  const closed = random.shuffled(planned.filter(({ account }) => !isLive(account) && account.withdrawnAt !== null));
  const waiting = planned.filter(({ plan }) => plan.state === 'under-review' || plan.state === 'requested');
  for (const [index, each] of random.shuffled(waiting).slice(0, 44).entries()) {
    const other = closed.find(
      ({ plan, account }, at) =>
        at >= index && plan.platform === each.plan.platform && account.requestedAt < each.account.requestedAt,
    );
    if (other !== undefined) writeOverlap(world, each, other.account);
  }
};

type Pair = { readonly earlier: Account; readonly later: Account; readonly found: Found };

const isInUse = (account: Account): boolean =>
  isLive(account) && account.authorizedAt !== null && account.withdrawnAt === null && account.parkedAt === null;

const timeOf = ({ authorizedAt }: Account): number => authorizedAt?.getTime() ?? 0;

/** The first two of an entity that a search would hold for alike, the one authorized before the other. */
const pairIn = (accounts: readonly Account[]): Pair | null => {
  for (const [at, one] of accounts.entries()) {
    for (const other of accounts.slice(at + 1)) {
      const found = compareForOverlap(one, other);
      if (found && found.score >= scoreToAnswer && timeOf(one) !== timeOf(other)) {
        const [earlier, later] = timeOf(one) < timeOf(other) ? [one, other] : [other, one];
        return { earlier, later, found };
      }
    }
  }
  return null;
};

const mostPairs = 8;

/** Some accounts in use were alike to a later one, and nobody has answered yet (3.2 (a)). */
export const writeFoundSince = (world: World, planned: readonly PlannedAccount[]): void => {
  const inUse = planned.flatMap(({ account }) => (isInUse(account) ? [account] : []));
  const known = new Set(world.records.overlaps.map(({ accountId }) => accountId));
  // The entities that have most are looked at most.
  const entities = [...Map.groupBy(inUse, ({ entityId }) => entityId).values()].toSorted(
    (one, other) => other.length - one.length,
  );
  const pairs: Pair[] = [];
  for (const accounts of entities) {
    if (pairs.length === mostPairs) break;
    const pair = pairIn(accounts);
    if (pair && !known.has(pair.earlier.id)) pairs.push(pair);
  }
  for (const { earlier, later, found } of pairs) {
    world.records.overlaps.push({
      id: world.nextId('overlap'),
      accountId: earlier.id,
      otherId: later.id,
      referenceId: null,
      ...found,
      foundAt: later.authorizedAt ?? later.requestedAt,
      answer: null,
      reason: null,
      answeredById: null,
      answeredAt: null,
    });
  }
};
