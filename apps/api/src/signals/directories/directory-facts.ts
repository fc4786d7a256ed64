import type { GroupRole } from '@mandat/domain';

/** What a directory showed of one person at one reading. A lock-out is no departure, so the two are told apart. */
export type DirectoryFacts = {
  readonly presence: 'enabled' | 'disabled' | 'deleted';
  readonly locked: boolean;
  readonly units: readonly string[];
  readonly roles: readonly GroupRole[];
  /** Null: the directory has none, and says nothing of the one that the register knows. */
  readonly name: string | null;
  readonly email: string | null;
  readonly functionTitle: string | null;
  readonly lastDay: string | null;
};

export const nothingSeen: DirectoryFacts = {
  presence: 'enabled',
  locked: false,
  units: [],
  roles: [],
  name: null,
  email: null,
  functionTitle: null,
  lastDay: null,
};
