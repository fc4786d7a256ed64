import {
  dayIn,
  isOfficial,
  reassignReview as reassign,
  refuse,
  type Account,
  type Decision,
  type Review,
} from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { findEntity } from '../entities/entity.repository.ts';
import { uuidOrNull } from '../read-conditions.ts';
import { askPreparers, endAskingPreparer } from './due-preparation.repository.ts';
import { mayPrepare } from './preparers.repository.ts';
import { openReview } from './prepare-review.ts';
import { saveReview } from './review.repository.ts';
import { recordAndTellPreparer } from './tell-preparers.ts';

export type ReassignReviewInput = {
  readonly id: string;
  readonly version: number;
  readonly personId: string;
  readonly reason: string;
};

type Given = { readonly review: Review; readonly account: Account; readonly timeZone: string };

/** Whoever was asked is asked no more, and somebody else is, from now on. */
const askInstead = async (tx: Transaction, context: Context, { review, account, timeZone }: Given): Promise<void> => {
  const sql = sqlOf(tx);
  const { now, actor, world } = context;
  await endAskingPreparer(sql, review.id, { now, byId: actor.personId, outcome: 'reassigned' });
  const asked = { ...review, openedAt: now, focalEntityId: account.entityId, timeZone };
  await askPreparers(sql, [asked], world.newId);
};

const reassignIn = async (
  tx: Transaction,
  context: Context,
  input: ReassignReviewInput,
): Promise<Decision<Written>> => {
  const opened = await openReview(tx, context, { ...input, action: 'review:reassign' });
  if (!opened.ok) return opened;
  const { account, review } = opened;
  const timeZone = (await findEntity(tx, account.entityId))?.timeZone ?? 'UTC';
  if (review.endedAt) return refuse('review-ended');
  if (!isOfficial(account, dayIn(timeZone, context.now))) return refuse('review-of-request');
  const personId = uuidOrNull(input.personId);
  const fits = personId !== null && (await mayPrepare(sqlOf(tx), account, { personId, now: context.now }));
  if (!fits) return refuse('preparer-not-concerned', { field: 'personId' });
  const decision = reassign(review, { preparerId: personId, reason: input.reason });
  if (!decision.ok) return decision;
  await saveReview(tx, decision.next);
  await askInstead(tx, context, { review: decision.next, account, timeZone });
  await recordAndTellPreparer(tx, context, { account, timeZone, review: decision.next, events: decision.events });
  return { ok: true, next: { id: review.id }, events: [] };
};

/** Somebody else prepares it: who holds the account, or a focal point or head of its entity. */
export const reassignReview = (context: Context, input: ReassignReviewInput): Promise<Decision<Written>> =>
  write(context, { name: 'reassignReview', input }, (tx) => reassignIn(tx, context, input));
