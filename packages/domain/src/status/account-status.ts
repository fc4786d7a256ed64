import type { Account } from '../records/account.ts';

export const accountStatuses = [
  'requested',
  'under-review',
  'to-be-created',
  'creation-lapsed',
  'authorized',
  'withdrawn',
  'parked',
  'closed',
  'refused',
  'out-of-scope',
  'undone',
] as const;
export type AccountStatus = (typeof accountStatuses)[number];

export type AccountFacts = Pick<
  Account,
  | 'requestKind'
  | 'submittedAt'
  | 'createdOn'
  | 'authorizedAt'
  | 'creationDueOn'
  | 'reviewDueOn'
  | 'refusedAt'
  | 'undoneAt'
  | 'outOfScopeAt'
  | 'withdrawnAt'
  | 'parkedAt'
  | 'closedAt'
>;

const ended = (facts: AccountFacts): AccountStatus | null => {
  if (facts.undoneAt) return 'undone';
  if (facts.outOfScopeAt) return 'out-of-scope';
  if (facts.closedAt) return 'closed';
  if (facts.parkedAt) return 'parked';
  if (facts.withdrawnAt) return 'withdrawn';
  return facts.refusedAt ? 'refused' : null;
};

const awaitsCreation = (facts: AccountFacts): boolean => facts.requestKind === 'new' && facts.createdOn === null;

/** `today` is the day in the entity's time zone: deadlines are counted in calendar days there. */
export const accountStatus = (facts: AccountFacts, today: string): AccountStatus => {
  const end = ended(facts);
  if (end) return end;
  if (!facts.authorizedAt) return facts.submittedAt ? 'under-review' : 'requested';
  if (!awaitsCreation(facts)) return 'authorized';
  return facts.creationDueOn !== null && facts.creationDueOn < today ? 'creation-lapsed' : 'to-be-created';
};

export const isOfficial = (facts: AccountFacts, today: string): boolean => accountStatus(facts, today) === 'authorized';

/** A flag beside the status: 3.2 asks for continuous analysis, but a late review alone takes nothing away. */
export const isReviewOverdue = (facts: AccountFacts, today: string): boolean =>
  isOfficial(facts, today) && facts.reviewDueOn !== null && facts.reviewDueOn < today;

/** A record that still claims its handle and address: closed, refused and out-of-scope ones do not. */
export const isLive = (facts: AccountFacts): boolean =>
  facts.closedAt === null && facts.refusedAt === null && facts.outOfScopeAt === null;
