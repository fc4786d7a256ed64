import type { Authorization } from '../records/holding.ts';

export const authorizationStatuses = ['in-force', 'not-yet', 'suspended', 'lapsed', 'withdrawn'] as const;
export type AuthorizationStatus = (typeof authorizationStatuses)[number];

export type AuthorizationFacts = Pick<Authorization, 'validFrom' | 'validUntil' | 'suspendedAt' | 'withdrawnAt'>;

export const authorizationStatus = (facts: AuthorizationFacts, now: Date): AuthorizationStatus => {
  if (facts.withdrawnAt) return 'withdrawn';
  if (facts.validUntil <= now) return 'lapsed';
  if (facts.suspendedAt) return 'suspended';
  return facts.validFrom > now ? 'not-yet' : 'in-force';
};
