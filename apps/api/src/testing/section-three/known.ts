import type { Stage } from './stage.ts';
import type { Platform } from './words.ts';

export type KnownRecord = { readonly id: string; readonly version: number };

/** What a person who works with an account sees of it, in the order in which the model counts. */
export type KnownAccount = KnownRecord & {
  readonly platform: Platform;
  readonly handle: number;
  readonly assessmentId: string | null;
  /** By the place of the other account. */
  readonly overlaps: ReadonlyMap<number, string>;
  readonly questions: readonly string[];
  readonly authorizations: readonly KnownRecord[];
  readonly revisions: readonly string[];
  readonly approved: number;
};

/** Ids and versions as the register said them last. */
export type Known = {
  readonly stage: Stage;
  accounts: readonly KnownAccount[];
  headships: readonly KnownRecord[];
  focalPoints: readonly KnownRecord[];
};
