import { platforms, type Account, type AccountCustody, type SecondFactorKind } from '@mandat/domain';
import { dayOf, daysBefore, latest } from '../dates.ts';
import type { World } from '../world.ts';

/** What shows how credentials are kept is there for most accounts, and missing for some: that has to be seen too. */
const share = 0.8;

const factors: readonly (readonly [SecondFactorKind, number])[] = [
  ['security-key', 40],
  ['authenticator-application', 35],
  ['text-message', 15],
  ['none', 10],
];

const applications: readonly (readonly [readonly string[], number])[] = [
  [[], 60],
  [['Demo Scheduler'], 30],
  [['Demo Scheduler', 'Demo Listening'], 10],
];

const wordOf = (text: string): string => text.toUpperCase().replaceAll(/[^A-Z0-9]+/gu, '-');

type Holder = Pick<Account, 'id'> & { readonly officialId: string | null };

const factorOf = (world: World, { officialId }: Holder) => {
  const secondFactor = world.random('custody').weighted(factors);
  return { secondFactor, secondFactorHolderId: secondFactor === 'none' ? null : officialId };
};

const writeOne = (world: World, account: Account, place: { readonly code: string; readonly holder: Holder }): void => {
  const random = world.random('custody');
  const since = latest(account.authorizedAt ?? world.today, daysBefore(world.today, random.between(20, 600)));
  const recordedAt = latest(since, daysBefore(world.today, random.between(3, 18)));
  const ownsPhone = random.chance(0.15);
  const custody: AccountCustody = {
    id: world.nextId('custody'),
    accountId: account.id,
    number: 1,
    custodyModel: platforms[account.platform].custody,
    vaultReference: `${wordOf(place.code)}-${wordOf(account.platform)}-${random.between(1, 99)}`,
    ...factorOf(world, place.holder),
    recoveryMailbox: 'Entity mailbox',
    recoveryPhone: ownsPhone ? null : 'Duty telephone',
    phoneOwnerId: ownsPhone ? place.holder.officialId : null,
    lastRotatedOn: random.chance(0.85) ? dayOf(daysBefore(world.today, random.between(20, 700))) : null,
    connectedApplications: random.weighted(applications),
    changedOn: dayOf(since),
    detectedOn: null,
    recordedAt,
    recordedById: place.holder.officialId,
  };
  world.records.accountCustodies.push(custody);
};

/** How the credentials of the official accounts are kept, as their officials recorded it. */
export const writeCustody = (world: World): void => {
  const codes = new Map(world.records.entities.map(({ id, code }) => [id, code]));
  const officials = new Map(
    world.records.holdings
      .filter(({ capacity, endedAt }) => capacity === 'authorized-official' && endedAt === null)
      .map(({ accountId, personId }) => [accountId, personId]),
  );
  for (const account of world.records.accounts) {
    if (account.authorizedAt === null || account.closedAt !== null || account.outOfScopeAt !== null) continue;
    if (!world.random('custody').chance(share)) continue;
    const holder = { id: account.id, officialId: officials.get(account.id) ?? null };
    writeOne(world, account, { code: codes.get(account.entityId) ?? 'DEMO', holder });
  }
};

/** Somebody who holds nothing keeps the telephone to which the codes of an account go: its head finds that out (3.4 (d)). */
export const keepPhoneUnlisted = (world: World, entityId: string, personId: string): void => {
  const custodies = world.records.accountCustodies;
  const accounts = new Set(world.records.accounts.flatMap((each) => (each.entityId === entityId ? [each.id] : [])));
  const at = custodies.findIndex(({ accountId }) => accounts.has(accountId));
  const found = custodies[at];
  if (found) custodies[at] = { ...found, recoveryPhone: null, phoneOwnerId: personId };
};
