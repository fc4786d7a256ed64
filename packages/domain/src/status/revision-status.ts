import type { Revision } from '../records/revision.ts';

export const revisionStatuses = ['proposed', 'approved', 'refused', 'withdrawn'] as const;
export type RevisionStatus = (typeof revisionStatuses)[number];

export type RevisionFacts = Pick<Revision, 'approvedAt' | 'refusedAt' | 'withdrawnAt'>;

export const revisionStatus = (facts: RevisionFacts): RevisionStatus => {
  if (facts.approvedAt) return 'approved';
  if (facts.refusedAt) return 'refused';
  return facts.withdrawnAt ? 'withdrawn' : 'proposed';
};
