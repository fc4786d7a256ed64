import { isReviewLate, reviewStatus, type ReviewFacts, type ReviewStatus } from './review-status.ts';

export type CampaignFigures = {
  readonly asked: number;
  readonly answered: number;
  readonly maintained: number;
  readonly withdrawn: number;
  readonly released: number;
  readonly unanswered: number;
  readonly toPrepare: number;
  readonly toDecide: number;
  readonly proposed: number;
  readonly late: number;
};

/** The figures of a campaign, or of an entity in it: every review that was asked counts in one of them. */
export const campaignFigures = (reviews: readonly ReviewFacts[], now: Date): CampaignFigures => {
  const count = (status: ReviewStatus): number =>
    reviews.filter((review) => reviewStatus(review, now) === status).length;
  const [maintained, withdrawn] = [count('maintained'), count('withdrawn')];
  return {
    asked: reviews.length,
    answered: maintained + withdrawn,
    maintained,
    withdrawn,
    released: count('released'),
    unanswered: count('unanswered'),
    toPrepare: count('to-prepare'),
    toDecide: count('to-decide'),
    proposed: count('withdrawal-proposed'),
    late: reviews.filter((review) => isReviewLate(review, now)).length,
  };
};
