import type { DecidingCapacity } from './account.ts';
import type { FieldChange } from './audit.ts';

/**
 * A change of an authorized account that somebody proposes (F5). What was approved stays in the account; this says what it
 * would become, and what it was made from. Nothing of it changes after it was decided or taken back.
 */
export type Revision = {
  readonly id: string;
  readonly accountId: string;
  /** Its place among the proposals for the account. */
  readonly number: number;
  /** The number of the approved revision that it was made from; 0 is the record as it was authorized. */
  readonly base: number;
  readonly changes: readonly FieldChange[];
  /** The day on which it changed outside of the register (3.6), where the proposer says so. */
  readonly changedOn: string | null;
  readonly proposedById: string;
  readonly proposedAt: Date;
  readonly withdrawnAt: Date | null;
  readonly approvedAt: Date | null;
  readonly refusedAt: Date | null;
  readonly decidedById: string | null;
  readonly capacity: DecidingCapacity | null;
  readonly headshipId: string | null;
  readonly secondFactorAt: Date | null;
  readonly reason: string | null;
};
