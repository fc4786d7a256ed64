import type { Authorization } from '../records/holding.ts';

export const authorizationStatuses = ['in-force', 'not-yet', 'suspended', 'lapsed', 'replaced', 'withdrawn'] as const;
export type AuthorizationStatus = (typeof authorizationStatuses)[number];

export type AuthorizationFacts = Pick<
  Authorization,
  'validFrom' | 'validUntil' | 'suspendedAt' | 'withdrawnAt' | 'replacedAt'
>;

export const authorizationStatus = (facts: AuthorizationFacts, now: Date): AuthorizationStatus => {
  if (facts.withdrawnAt) return 'withdrawn';
  // What had lapsed before another took its place has ended by its date.
  if (facts.replacedAt && facts.replacedAt < facts.validUntil) return 'replaced';
  if (facts.validUntil <= now) return 'lapsed';
  if (facts.suspendedAt) return 'suspended';
  return facts.validFrom > now ? 'not-yet' : 'in-force';
};

const ended: ReadonlySet<AuthorizationStatus> = new Set(['lapsed', 'replaced', 'withdrawn']);

export const hasEnded = (facts: AuthorizationFacts, now: Date): boolean => ended.has(authorizationStatus(facts, now));
