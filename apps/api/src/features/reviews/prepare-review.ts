import {
  dayIn,
  isOfficial,
  prepareReview as prepare,
  refuse,
  type Account,
  type Decision,
  type Recommendation,
  type Refusal,
  type Review,
} from '@mandat/domain';
import type { Action } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { openAccount } from '../accounts/open-account.repository.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { reassess } from '../criteria/reassess.repository.ts';
import type { AnswerInput } from '../criteria/assessment-version.repository.ts';
import { findEntity } from '../entities/entity.repository.ts';
import { endAskingPreparer } from './due-preparation.repository.ts';
import { dropDraft } from './review-draft.repository.ts';
import { findReview, lockReview, saveReview } from './review.repository.ts';

export type PrepareReviewInput = {
  readonly id: string;
  readonly version: number;
  readonly answers: readonly AnswerInput[];
  readonly lastPostOn?: string | null;
  readonly hoursPerWeek?: number | null;
  readonly finding: string;
  readonly recommendation: Recommendation;
};

type Opened = { readonly ok: true; readonly review: Review; readonly account: Account };
type Wanted = { readonly id: string; readonly action: Action };

/** The account first, as every decision does, then its review: two who act at once wait for one another in one order. */
export const openReviewed = async (tx: Transaction, context: Context, wanted: Wanted): Promise<Opened | Refusal> => {
  const found = await findReview(tx, wanted.id);
  if (!found) return refuse('not-found');
  const opened = await openAccount(tx, context, { id: found.accountId, action: wanted.action });
  if (!opened.ok) return opened;
  const review = await lockReview(tx, wanted.id);
  return review ? { ok: true, review, account: opened.account } : refuse('not-found');
};

/** As the caller saw it. */
export const openReview = async (
  tx: Transaction,
  context: Context,
  wanted: Wanted & { readonly version: number },
): Promise<Opened | Refusal> => {
  const opened = await openReviewed(tx, context, wanted);
  return opened.ok && opened.review.version !== wanted.version ? refuse('version-conflict') : opened;
};

/** Nobody is asked for it any more, and what was typed for it is handed in. */
const endPreparing = async (tx: Transaction, { now, actor }: Context, reviewId: string): Promise<void> => {
  const { personId } = actor;
  await endAskingPreparer(sqlOf(tx), reviewId, { now, byId: personId, outcome: 'prepared' });
  if (personId !== null) await dropDraft(sqlOf(tx), { reviewId, personId });
};

const prepareIn = async (tx: Transaction, context: Context, input: PrepareReviewInput): Promise<Decision<Written>> => {
  const opened = await openReview(tx, context, { ...input, action: 'review:prepare' });
  if (!opened.ok) return opened;
  const { review, account } = opened;
  const entity = await findEntity(tx, account.entityId);
  const { now } = context;
  const today = dayIn(entity?.timeZone ?? 'UTC', now);
  if (review.endedAt) return refuse('review-ended');
  // What waits for its first decision is assessed where its request is.
  if (!isOfficial(account, today)) return refuse('review-of-request');
  const assessed = await reassess(tx, context, { account, answers: input.answers });
  if (!assessed.ok) return assessed;
  const preparing = {
    assessmentId: assessed.next.assessmentId,
    lastPostOn: input.lastPostOn ?? null,
    hoursPerWeek: input.hoursPerWeek ?? null,
    finding: input.finding,
    recommendation: input.recommendation,
    byId: context.actor.personId,
  };
  const decision = prepare(review, preparing, { now, today });
  if (!decision.ok) return decision;
  await saveReview(tx, decision.next);
  await endPreparing(tx, context, review.id);
  return { ok: true, next: { id: review.id }, events: [...assessed.events, ...decision.events] };
};

/** What the head finds before them: the criteria as they are met today, and what the account does for its purpose. */
export const prepareReview = (context: Context, input: PrepareReviewInput): Promise<Decision<Written>> =>
  write(context, { name: 'prepareReview', input }, (tx) => prepareIn(tx, context, input));
