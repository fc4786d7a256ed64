import type { Headship } from '../records/headship.ts';

export const headshipStatuses = ['to-confirm', 'rejected', 'future', 'current', 'ended'] as const;
export type HeadshipStatus = (typeof headshipStatuses)[number];

export type HeadshipFacts = Pick<Headship, 'fromOn' | 'untilOn' | 'confirmedAt' | 'rejectedAt'>;

export const headshipStatus = (facts: HeadshipFacts, today: string): HeadshipStatus => {
  if (facts.rejectedAt) return 'rejected';
  if (!facts.confirmedAt) return 'to-confirm';
  if (facts.fromOn > today) return 'future';
  return facts.untilOn !== null && facts.untilOn < today ? 'ended' : 'current';
};
