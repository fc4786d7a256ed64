import type { Account } from '../records/account.ts';
import { clockOfAccount, type Clock } from '../clocks/clock.ts';
import type { PublicationDay } from '../clocks/publication-day.ts';

export type RecordFacts = Pick<
  Account,
  | 'requestKind'
  | 'createdOn'
  | 'submittedAt'
  | 'authorizedAt'
  | 'refusedAt'
  | 'outOfScopeAt'
  | 'withdrawnAt'
  | 'closedAt'
>;

/** With all five elements it goes to the head, and not before; what the head authorized had them. */
export const recordedAtOf = ({ submittedAt, authorizedAt }: RecordFacts): Date | null => submittedAt ?? authorizedAt;

const ended = ({ refusedAt, outOfScopeAt, withdrawnAt, closedAt }: RecordFacts): boolean =>
  [refusedAt, outOfScopeAt, withdrawnAt, closedAt].some((at) => at !== null);

/** The clock of a record that somebody still has to complete (3.4, 3.5); null where nothing is to be recorded. */
export const recordClockOf = (facts: RecordFacts, timeZone: string, published: PublicationDay): Clock | null =>
  recordedAtOf(facts) !== null || ended(facts) ? null : clockOfAccount(facts, timeZone, published);
