import { keepDraft, refuse, type Decision, type DraftedAnswer, type Recommendation } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { openReviewed } from './prepare-review.ts';
import { findDraft, saveDraft } from './review-draft.repository.ts';

export type SaveReviewDraftInput = {
  readonly id: string;
  readonly version: number;
  readonly answers: readonly DraftedAnswer[];
  readonly lastPostOn: string;
  readonly hoursPerWeek: string;
  readonly finding: string;
  readonly recommendation?: Recommendation | null;
};

/** One answer to each criterion: the last that was sent. */
const once = (answers: readonly DraftedAnswer[]): readonly DraftedAnswer[] =>
  [...new Map(answers.map((answer) => [answer.criterion, answer])).values()].map(({ criterion, met, reason }) => ({
    criterion,
    met: met ?? null,
    reason,
  }));

const saveIn = async (tx: Transaction, context: Context, input: SaveReviewDraftInput): Promise<Decision<Written>> => {
  const opened = await openReviewed(tx, context, { id: input.id, action: 'review:prepare' });
  if (!opened.ok) return opened;
  const { review } = opened;
  const { personId } = context.actor;
  if (personId === null) return refuse('FORBIDDEN');
  const draft = await findDraft(tx, { reviewId: review.id, personId });
  const { version, lastPostOn, hoursPerWeek, finding } = input;
  const drafting = {
    personId,
    version,
    lastPostOn,
    hoursPerWeek,
    finding,
    answers: once(input.answers),
    recommendation: input.recommendation ?? null,
  };
  const decision = keepDraft({ review, draft }, drafting, { now: context.now, newId: context.world.newId });
  if (!decision.ok) return decision;
  await saveDraft(tx, decision.next);
  return { ...decision, next: { id: review.id } };
};

/** Kept while it is typed, so that nothing is lost before it is handed to the head; only its writer reads it. */
export const saveReviewDraft = (context: Context, input: SaveReviewDraftInput): Promise<Decision<Written>> =>
  write(context, { name: 'saveReviewDraft', input }, (tx) => saveIn(tx, context, input));
