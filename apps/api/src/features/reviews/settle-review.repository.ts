import type { Sql } from '../../platform/database/sql.ts';
import { dropDraftsOf } from './review-draft.repository.ts';
import { endAskingPreparer } from './due-preparation.repository.ts';
import { endAskingHead } from './due-review.repository.ts';

type Ending = { readonly now: Date; readonly byId: string | null; readonly outcome: string };

/** A review that ended asks nobody any more: neither its head nor whoever prepares it. */
export const settleReview = async (sql: Sql, reviewId: string, ending: Ending): Promise<void> => {
  await endAskingHead(sql, reviewId, ending);
  await endAskingPreparer(sql, reviewId, ending);
  await dropDraftsOf(sql, reviewId);
};
