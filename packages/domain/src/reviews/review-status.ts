import type { Review } from '../records/review.ts';

export const reviewStatuses = [
  'to-prepare',
  'to-decide',
  'withdrawal-proposed',
  'maintained',
  'withdrawn',
  'released',
  'unanswered',
] as const;
export type ReviewStatus = (typeof reviewStatuses)[number];

export type ReviewFacts = Pick<Review, 'dueAt' | 'preparedAt' | 'outcome' | 'endedAt'>;

/** Without an answer by its due day a review proposes a withdrawal; it never withdraws. */
export const reviewStatus = (review: ReviewFacts, now: Date): ReviewStatus => {
  if (review.outcome) return review.outcome;
  if (review.dueAt <= now) return 'withdrawal-proposed';
  return review.preparedAt ? 'to-decide' : 'to-prepare';
};

/** Answered after its due day, or not answered and past it. */
export const isReviewLate = (review: ReviewFacts, now: Date): boolean => (review.endedAt ?? now) >= review.dueAt;
