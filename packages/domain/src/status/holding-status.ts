import type { Holding } from '../records/holding.ts';
import { authorizationStatus, type AuthorizationFacts } from './authorization-status.ts';

export const holdingStatuses = [
  'authorized',
  'unauthorized',
  'interim-custody',
  'suspended',
  'removal-awaited',
  'ended',
] as const;
export type HoldingStatus = (typeof holdingStatuses)[number];

export type HoldingFacts = Pick<Holding, 'capacity' | 'endedAt' | 'removalAwaitedAt' | 'interim'>;

/** A holding is a fact; only with a written authorization in force is it a privilege. */
export const holdingStatus = (
  facts: HoldingFacts,
  authorization: AuthorizationFacts | null,
  now: Date,
): HoldingStatus => {
  if (facts.endedAt) return 'ended';
  if (facts.removalAwaitedAt) return 'removal-awaited';
  if (facts.interim) return 'interim-custody';
  if (facts.capacity === 'none' || authorization === null) return 'unauthorized';
  const status = authorizationStatus(authorization, now);
  if (status === 'suspended') return 'suspended';
  return status === 'in-force' ? 'authorized' : 'unauthorized';
};
