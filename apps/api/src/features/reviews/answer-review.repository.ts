import { answerOf, endReview, type DecisionKind, type RegisterEvent } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { settleReview } from './settle-review.repository.ts';
import { lockOpenReviewOf, saveReview } from './review.repository.ts';

const latestDecision = `
select id from account_decision where account_id = $1 and kind = $2 order by decided_at desc, id desc limit 1`;

/** The decision on an account answers the open review of it, wherever the head took it: it is asked and answered once. */
export const answerReview = async (
  tx: Transaction,
  context: Context,
  decided: { readonly accountId: string; readonly kind: DecisionKind },
): Promise<readonly RegisterEvent[]> => {
  const { accountId, kind } = decided;
  const outcome = answerOf(kind);
  if (outcome === null) return [];
  const review = await lockOpenReviewOf(tx, accountId);
  const [decision] = review ? await sqlOf(tx)<{ id: string }>(latestDecision, [accountId, kind]) : [];
  if (!review || !decision) return [];
  const { now } = context;
  const ended = endReview(review, { outcome, decisionId: decision.id }, now);
  if (!ended.ok) return [];
  await saveReview(tx, ended.next);
  await settleReview(sqlOf(tx), review.id, { now, byId: context.actor.personId, outcome });
  return ended.events;
};
