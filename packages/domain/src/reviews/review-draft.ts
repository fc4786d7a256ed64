import { accept, refuse, type Decision } from '../decision.ts';
import type { Review, ReviewDraft } from '../records/review.ts';
import { eventOfReview } from './review.ts';

export type Drafting = Pick<
  ReviewDraft,
  'answers' | 'lastPostOn' | 'hoursPerWeek' | 'finding' | 'recommendation' | 'personId'
> & {
  /** The version of the draft that was seen; 0: there was none. */
  readonly version: number;
};

type Kept = { readonly review: Review; readonly draft: ReviewDraft | null };

/** What somebody has typed so far is kept as it is, half a date too; that they began is told once. */
export const keepDraft = (
  { review, draft }: Kept,
  drafting: Drafting,
  { now, newId }: { readonly now: Date; readonly newId: () => string },
): Decision<ReviewDraft> => {
  if (review.endedAt) return refuse('review-ended');
  if ((draft?.version ?? 0) !== drafting.version) return refuse('version-conflict');
  const { personId } = drafting;
  const next: ReviewDraft = {
    ...drafting,
    id: draft?.id ?? newId(),
    reviewId: review.id,
    savedAt: now,
    version: drafting.version + 1,
  };
  return draft
    ? { ok: true, next, events: [] }
    : accept(next, eventOfReview(review, 'review-begun', { personId, changes: [] }));
};
