import type { Role } from '@mandat/domain';

/** Who asks: the facts from which roles follow, read again for every operation. */
export type Actor = {
  readonly kind: 'person' | 'client' | 'public' | 'system';
  readonly personId: string | null;
  readonly label: string;
  readonly roles: readonly Role[];
  /** Entities whose nearest headed entity is headed by this person today (as head or officer-in-charge). */
  readonly headOf: readonly string[];
  /** The same and everything below: what a head reads. */
  readonly headReads: readonly string[];
  /** Accounts of others on which this head decides, since they are the own case of whoever would (3.1 (a)). */
  readonly replacing: readonly string[];
  readonly focalPointOf: readonly string[];
  /** Accounts on which the person holds a privilege in the named capacity. */
  readonly officialOf: readonly string[];
  readonly alternateOf: readonly string[];
  readonly publisherOf: readonly string[];
  readonly clientScopes: readonly string[];
  readonly secondFactorAt: Date | null;
};

export const nobody: Actor = {
  kind: 'public',
  personId: null,
  label: 'public',
  roles: ['public'],
  headOf: [],
  headReads: [],
  replacing: [],
  focalPointOf: [],
  officialOf: [],
  alternateOf: [],
  publisherOf: [],
  clientScopes: [],
  secondFactorAt: null,
};
