import type { Review, ReviewCampaign } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { findRow, insertRow, insertRows, lockRow, updateRow } from '../../platform/database/rows.ts';
import { campaignTable, toCampaign, toCampaignRow } from './campaign.table.ts';
import { reviewTable } from './review.table.ts';

export const insertCampaign = (tx: Transaction, campaign: ReviewCampaign): Promise<void> =>
  insertRow(tx, campaignTable, toCampaignRow(campaign));

export const saveCampaign = (tx: Transaction, campaign: ReviewCampaign): Promise<void> =>
  updateRow(tx, campaignTable, toCampaignRow(campaign));

export const lockCampaign = async (tx: Transaction, id: string): Promise<ReviewCampaign | null> => {
  const row = await lockRow(tx, campaignTable, id);
  return row && toCampaign(row);
};

export const insertReviews = (tx: Transaction, reviews: readonly Review[]): Promise<void> =>
  insertRows(tx, reviewTable, reviews);

export const lockReview = (tx: Transaction, id: string): Promise<Review | null> => lockRow(tx, reviewTable, id);

export const findReview = (tx: Transaction, id: string): Promise<Review | null> => findRow(tx, reviewTable, { id });

export const saveReview = (tx: Transaction, review: Review): Promise<void> => updateRow(tx, reviewTable, review);

const openReviews = (tx: Transaction, column: 'campaignId' | 'accountId', id: string): Promise<Review[]> =>
  tx
    .createQueryBuilder(reviewTable.schema, 'review')
    .setLock('pessimistic_write')
    .where(`review.${column} = :id and review.endedAt is null`, { id })
    .orderBy('review.id')
    .getMany();

export const lockOpenReviewsIn = (tx: Transaction, campaignId: string): Promise<Review[]> =>
  openReviews(tx, 'campaignId', campaignId);

/** At most one, by a constraint: an account is not asked about twice at once. */
export const lockOpenReviewOf = async (tx: Transaction, accountId: string): Promise<Review | null> =>
  (await openReviews(tx, 'accountId', accountId))[0] ?? null;
