import type { ReviewFile } from '@mandat/domain';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { findRow, findRows, insertRow, updateRow } from '../../platform/database/rows.ts';
import { reviewFileTable } from './review-file.table.ts';

export const findReviewFile = (tx: Transaction, id: string): Promise<ReviewFile | null> =>
  findRow(tx, reviewFileTable, { id });

export const filesOfReview = (tx: Transaction, reviewId: string): Promise<ReviewFile[]> =>
  findRows(tx, reviewFileTable, { reviewId });

export const insertReviewFile = (tx: Transaction, file: ReviewFile): Promise<void> =>
  insertRow(tx, reviewFileTable, file);

export const saveReviewFile = (tx: Transaction, file: ReviewFile): Promise<void> =>
  updateRow(tx, reviewFileTable, file);

export type StoredReviewFile = Pick<ReviewFile, 'name' | 'mediaType' | 'sha256'> & { readonly accountId: string };

/** A file that was taken out is not handed out. */
export const storedReviewFile = async (database: Database, id: string): Promise<StoredReviewFile | null> => {
  const { rows } = await database.reads.query<StoredReviewFile>(
    `select f.name, f.media_type as "mediaType", f.sha256, r.account_id as "accountId"
     from review_file f join review r on r.id = f.review_id where f.id = $1 and f.removed_at is null`,
    [id],
  );
  return rows[0] ?? null;
};

export const accountOfReview = async (database: Database, id: string): Promise<string | null> => {
  const { rows } = await database.reads.query<{ accountId: string }>(
    'select account_id as "accountId" from review where id = $1',
    [id],
  );
  return rows[0]?.accountId ?? null;
};
