import { refuse, removeReviewFile as remove, type Decision } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { openReviewed } from './prepare-review.ts';
import { findReviewFile, saveReviewFile } from './review-file.repository.ts';

export type RemoveReviewFileInput = { readonly id: string };

const removeIn = async (
  tx: Transaction,
  context: Context,
  { id }: RemoveReviewFileInput,
): Promise<Decision<Written>> => {
  const found = await findReviewFile(tx, id);
  if (!found) return refuse('not-found');
  const opened = await openReviewed(tx, context, { id: found.reviewId, action: 'review:prepare' });
  if (!opened.ok) return opened;
  // Read again under the lock: somebody may have taken it out since.
  const decision = remove(opened.review, (await findReviewFile(tx, id)) ?? found, context.now);
  if (!decision.ok) return decision;
  await saveReviewFile(tx, decision.next);
  return { ...decision, next: { id: found.reviewId } };
};

/** Takes a file out of a review that is still open; what was answered keeps its files. */
export const removeReviewFile = (context: Context, input: RemoveReviewFileInput): Promise<Decision<Written>> =>
  write(context, { name: 'removeReviewFile', input }, (tx) => removeIn(tx, context, input));
