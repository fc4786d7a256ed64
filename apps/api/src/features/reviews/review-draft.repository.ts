import type { ReviewDraft } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { findRow, insertRow, updateRow } from '../../platform/database/rows.ts';
import type { Sql } from '../../platform/database/sql.ts';
import { reviewDraftTable } from './review-draft.table.ts';

export type OwnDraft = { readonly reviewId: string; readonly personId: string };

export const findDraft = (tx: Transaction, { reviewId, personId }: OwnDraft): Promise<ReviewDraft | null> =>
  findRow(tx, reviewDraftTable, { reviewId, personId });

export const saveDraft = (tx: Transaction, draft: ReviewDraft): Promise<void> =>
  draft.version === 1 ? insertRow(tx, reviewDraftTable, draft) : updateRow(tx, reviewDraftTable, draft);

/** What was typed is either handed in by now or of no use any more. */
export const dropDraft = async (sql: Sql, { reviewId, personId }: OwnDraft): Promise<void> => {
  await sql('delete from review_draft where review_id = $1 and person_id = $2', [reviewId, personId]);
};

export const dropDraftsOf = async (sql: Sql, reviewId: string): Promise<void> => {
  await sql('delete from review_draft where review_id = $1', [reviewId]);
};
