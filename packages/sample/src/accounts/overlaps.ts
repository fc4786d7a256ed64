import { isLive, type Account, type Overlap } from '@mandat/domain';
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
