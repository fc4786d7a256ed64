import { isCalendarDay } from '../calendar.ts';
import { accept, refuse, type Accepted, type Decision, type Refusal } from '../decision.ts';
import type { DecisionKind } from '../records/account.ts';
import type { RegisterEvent } from '../records/audit.ts';
import type { Review, ReviewOutcome } from '../records/review.ts';
import { isSensibleDay } from '../text/sensible-day.ts';

export const eventOfReview = (
  review: Pick<Review, 'id' | 'accountId' | 'entityId'>,
  type: string,
  more: Pick<RegisterEvent, 'reason' | 'changes' | 'personId'> = {},
): RegisterEvent => ({
  type,
  subject: { kind: 'review', id: review.id },
  accountId: review.accountId,
  entityId: review.entityId,
  ...more,
});

export type Preparing = Pick<Review, 'assessmentId' | 'lastPostOn' | 'hoursPerWeek' | 'recommendation'> & {
  readonly finding: string;
  readonly byId: string | null;
};

/** More hours than a week has for a team of several hundred were mistyped. */
const mostHours = 10_000;

const postFault = ({ lastPostOn }: Preparing, today: string): Refusal | null => {
  const field = 'lastPostOn';
  if (lastPostOn === null) return null;
  if (!isCalendarDay(lastPostOn)) return refuse('date-form', { field });
  if (!isSensibleDay(lastPostOn)) return refuse('date-out-of-range', { field });
  return lastPostOn > today ? refuse('date-in-the-future', { field }) : null;
};

const hoursFault = ({ hoursPerWeek }: Preparing): Refusal | null =>
  hoursPerWeek !== null && (!Number.isInteger(hoursPerWeek) || hoursPerWeek < 0 || hoursPerWeek > mostHours)
    ? refuse('hours-out-of-range', { field: 'hoursPerWeek' })
    : null;

export const preparationFault = (preparing: Preparing, today: string): Refusal | null => {
  const fault = postFault(preparing, today) ?? hoursFault(preparing);
  if (fault) return fault;
  if (preparing.finding.trim() === '') return refuse('finding-missing', { field: 'finding' });
  return preparing.recommendation === null ? refuse('recommendation-missing', { field: 'recommendation' }) : null;
};

type Clock = { readonly now: Date; readonly today: string };

/** What the head finds before them; prepared again, the last one counts. */
export const prepareReview = (review: Review, preparing: Preparing, clock: Clock): Decision<Review> => {
  if (review.endedAt) return refuse('review-ended');
  const fault = preparationFault(preparing, clock.today);
  if (fault) return fault;
  const { byId, assessmentId, lastPostOn, hoursPerWeek, recommendation } = preparing;
  const finding = preparing.finding.trim();
  return accept(
    {
      ...review,
      preparedById: byId,
      preparedAt: clock.now,
      assessmentId,
      lastPostOn,
      hoursPerWeek,
      finding,
      recommendation,
      version: review.version + 1,
    },
    eventOfReview(review, 'review-prepared', {
      reason: finding,
      changes: [{ field: 'recommendation', before: review.recommendation, after: recommendation }],
    }),
  );
};

type Giving = { readonly preparerId: string | null; readonly reason: string };

/** Whoever is asked instead reads why. */
export const reassignReview = (review: Review, { preparerId, reason }: Giving): Decision<Review> => {
  if (review.endedAt) return refuse('review-ended');
  if (review.preparerId === preparerId) return refuse('preparer-is-the-same', { field: 'personId' });
  const givenReason = reason.trim();
  if (givenReason === '') return refuse('reason-missing', { field: 'reason' });
  return accept(
    { ...review, preparerId, givenReason, version: review.version + 1 },
    eventOfReview(review, 'review-reassigned', {
      personId: preparerId,
      reason: givenReason,
      changes: [{ field: 'preparer', before: review.preparerId, after: preparerId }],
    }),
  );
};

/** What a decision on the account says to the question about it; null: it is no answer. */
const answers = {
  establish: 'maintained',
  maintain: 'maintained',
  refuse: 'withdrawn',
  withdraw: 'withdrawn',
  'send-back': null,
} as const satisfies Record<DecisionKind, ReviewOutcome | null>;

export const answerOf = (kind: DecisionKind): 'maintained' | 'withdrawn' | null => answers[kind];

/** A head's decision, or an end without one: nothing else is an answer. */
export type ReviewEnding =
  | { readonly outcome: 'maintained' | 'withdrawn'; readonly decisionId: string }
  | { readonly outcome: 'released' | 'unanswered'; readonly decisionId: null };

/** It ends once. Only the decision that it names maintains or withdraws: time alone does neither. */
export const endReview = (review: Review, { outcome, decisionId }: ReviewEnding, now: Date): Decision<Review> => {
  if (review.endedAt) return refuse('review-ended');
  return accept(
    { ...review, endedAt: now, outcome, decisionId, version: review.version + 1 },
    eventOfReview(review, 'review-ended', {
      reason: outcome,
      changes: [{ field: 'outcome', before: null, after: outcome }],
    }),
  );
};

/** Past its due day it proposes a withdrawal to the head, once; the account stays as it is. Null: there is nothing to propose. */
export const escalateReview = (review: Review, now: Date): Accepted<Review> | null => {
  if (review.endedAt || review.escalatedAt || now < review.dueAt) return null;
  return accept(
    { ...review, escalatedAt: now, version: review.version + 1 },
    eventOfReview(review, 'review-escalated', { changes: [{ field: 'dueOn', before: null, after: review.dueOn }] }),
  );
};
