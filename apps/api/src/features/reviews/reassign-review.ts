import { reassignReview as reassign, refuse, type Decision } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { uuidOrNull } from '../read-conditions.ts';
import { mayPrepare } from './preparers.repository.ts';
import { openReview } from './prepare-review.ts';
import { saveReview } from './review.repository.ts';

export type ReassignReviewInput = { readonly id: string; readonly version: number; readonly personId: string };

const reassignIn = async (
  tx: Transaction,
  context: Context,
  input: ReassignReviewInput,
): Promise<Decision<Written>> => {
  const opened = await openReview(tx, context, { ...input, action: 'review:reassign' });
  if (!opened.ok) return opened;
  const { account, review } = opened;
  const personId = uuidOrNull(input.personId);
  const fits = personId !== null && (await mayPrepare(sqlOf(tx), account, { personId, now: context.now }));
  if (!fits) return refuse('preparer-not-concerned', { field: 'personId' });
  const decision = reassign(review, personId);
  if (!decision.ok) return decision;
  await saveReview(tx, decision.next);
  return { ...decision, next: { id: review.id } };
};

/** Somebody else prepares it: who holds the account, or a focal point or head of its entity. */
export const reassignReview = (context: Context, input: ReassignReviewInput): Promise<Decision<Written>> =>
  write(context, { name: 'reassignReview', input }, (tx) => reassignIn(tx, context, input));
