import type { DecidingCapacity } from './account.ts';

export const capacities = ['authorized-official', 'alternate', 'publisher', 'none'] as const;
export type Capacity = (typeof capacities)[number];
export type PrivilegedCapacity = Exclude<Capacity, 'none'>;

export const platformRoles = ['owner', 'administrator', 'editor', 'moderator', 'analyst', 'advertiser'] as const;
export type PlatformRole = (typeof platformRoles)[number];

export const authorizationScopes = ['create', 'administer', 'publish'] as const;
export type AuthorizationScope = (typeof authorizationScopes)[number];

/** The written authorization of a person to create or to use an account (3.7). */
export type Authorization = {
  readonly id: string;
  readonly accountId: string;
  readonly personId: string;
  readonly scopes: readonly AuthorizationScope[];
  readonly validFrom: Date;
  readonly validUntil: Date;
  readonly authorizedById: string;
  /** In which capacity: the head, whoever was in charge, or who replaced them. */
  readonly authorizedAs: DecidingCapacity;
  readonly headshipId: string;
  readonly authorizedAt: Date;
  readonly suspendedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: string | null;
  /** When another one took its place: one alone stands for a person and an account. */
  readonly replacedAt: Date | null;
  /** The one that it renews, of which the history stays. */
  readonly renewsId: string | null;
  readonly version: number;
};

/** Who has credentials or a role on the platform: a fact. With a valid authorization it is a privilege. */
export type Holding = {
  readonly id: string;
  readonly accountId: string;
  readonly personId: string;
  readonly capacity: Capacity;
  readonly platformRole: PlatformRole | null;
  readonly holdsSharedSecret: boolean;
  readonly isRecoveryContact: boolean;
  /** DGC keeps the account until an official is named (4.2): a holding without the right to publish. */
  readonly interim: boolean;
  readonly authorizationId: string | null;
  readonly fromAt: Date;
  readonly removalAwaitedAt: Date | null;
  readonly endedAt: Date | null;
  readonly version: number;
};

/** Who is named in a request to become official, alternate or publisher; it becomes a holding when the head authorizes. */
export type Nomination = {
  readonly id: string;
  readonly accountId: string;
  readonly personId: string;
  readonly capacity: PrivilegedCapacity;
  readonly scopes: readonly AuthorizationScope[];
  readonly nominatedById: string | null;
  readonly nominatedAt: Date;
};
