import { addMonths, platforms, type Account, type Authorization, type Entity, type Holding } from '@mandat/domain';
import type { AuthorizationScope, Capacity, PlatformRole, PrivilegedCapacity } from '@mandat/domain';
import { daysAfter, earliest } from '../dates.ts';
import { authorityBy } from '../people/authority.ts';
import type { World } from '../world.ts';

export const scopesOf = {
  'authorized-official': ['create', 'administer', 'publish'],
  alternate: ['administer', 'publish'],
  publisher: ['publish'],
} as const satisfies Record<PrivilegedCapacity, readonly AuthorizationScope[]>;

const platformRoles = {
  'authorized-official': ['owner', 'administrator'],
  alternate: ['administrator'],
  publisher: ['editor', 'moderator'],
  none: ['editor', 'analyst', 'administrator'],
} as const satisfies Record<Capacity, readonly PlatformRole[]>;

export type Grant = {
  readonly account: Account;
  readonly entity: Entity;
  readonly personId: string;
  readonly capacity: PrivilegedCapacity;
  readonly at: Date;
};

const validityMonths = 24;

export const writeHolding = (
  world: World,
  holding: Pick<Holding, 'personId' | 'capacity' | 'authorizationId' | 'fromAt'> & { readonly account: Account },
): Holding => {
  const { account, ...facts } = holding;
  const random = world.random('holdings');
  const shared = platforms[account.platform].custody === 'shared-secret';
  const written: Holding = {
    ...facts,
    id: world.nextId('holding'),
    accountId: account.id,
    platformRole: account.createdOn === null ? null : random.pick(platformRoles[holding.capacity]),
    holdsSharedSecret: shared && holding.capacity !== 'publisher',
    interim: false,
    isRecoveryContact: holding.capacity === 'authorized-official' && random.chance(0.7),
    removalAwaitedAt: null,
    endedAt: null,
    version: 1,
  };
  world.records.holdings.push(written);
  return written;
};

/** A person's written authorization (3.7) by the head of that day, and the holding that rests on it. */
export const authorize = (world: World, grant: Grant): { authorization: Authorization; holding: Holding } => {
  const { account, entity, personId, capacity } = grant;
  const { headship, at } = authorityBy(world, entity, grant.at);
  const authorization: Authorization = {
    id: world.nextId('authorization'),
    accountId: account.id,
    personId,
    scopes: scopesOf[capacity],
    validFrom: at,
    validUntil: addMonths(at, validityMonths),
    authorizedById: headship.personId,
    authorizedAs: headship.capacity,
    headshipId: headship.id,
    authorizedAt: at,
    suspendedAt: null,
    withdrawnAt: null,
    withdrawnReason: null,
    replacedAt: null,
    renewsId: null,
    version: 1,
  };
  world.records.authorizations.push(authorization);
  const fromAt = earliest(daysAfter(at, world.random('holdings').between(0, 3)), world.today);
  const holding = writeHolding(world, { account, personId, capacity, authorizationId: authorization.id, fromAt });
  return { authorization, holding };
};

const replace = <T extends { readonly id: string }>(records: T[], next: T): void => {
  records[records.findLastIndex(({ id }) => id === next.id)] = next;
};

export type Ending = { readonly at: Date; readonly reason: string; readonly removed: Date | null };

/** The authorization ends by decision; the holding only with evidence from the platform, meanwhile its removal is awaited. */
export const endGrant = (world: World, granted: ReturnType<typeof authorize>, ending: Ending): void => {
  const { authorization, holding } = granted;
  replace(world.records.authorizations, { ...authorization, withdrawnAt: ending.at, withdrawnReason: ending.reason });
  const removal = ending.removed === null ? { removalAwaitedAt: ending.at } : { endedAt: ending.removed };
  replace(world.records.holdings, { ...holding, ...removal });
};
