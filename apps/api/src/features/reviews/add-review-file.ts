import { createHash } from 'node:crypto';
import { addReviewFile as add, evidenceTypes, type Decision, type ReviewFile } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { examineFile, type GivenFile } from '../../platform/files/examine-file.ts';
import { keepContent } from '../evidence/evidence.repository.ts';
import { openReviewed } from './prepare-review.ts';
import { filesOfReview, insertReviewFile } from './review-file.repository.ts';

export type UploadedReviewFile = GivenFile & { readonly reviewId: string };

type Adding = { readonly file: ReviewFile; readonly bytes: Buffer };

const addIn = async (tx: Transaction, context: Context, { file, bytes }: Adding): Promise<Decision<Written>> => {
  const opened = await openReviewed(tx, context, { id: file.reviewId, action: 'review:prepare' });
  if (!opened.ok) return opened;
  const decision = add({ review: opened.review, files: await filesOfReview(tx, file.reviewId) }, file);
  if (!decision.ok) return decision;
  await keepContent(tx, file.sha256, bytes);
  await insertReviewFile(tx, file);
  return decision;
};

/** Keeps a file beside a review: the file, its row and its audit together, or nothing. */
export const addReviewFile = async (context: Context, given: UploadedReviewFile): Promise<Decision<Written>> => {
  const examined = await examineFile(given);
  if (!examined.ok) return examined;
  const { bytes, reviewId } = given;
  const file: ReviewFile = {
    id: context.world.newId(),
    reviewId,
    name: examined.name,
    mediaType: evidenceTypes[examined.type].mediaType,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    uploadedById: context.actor.personId,
    uploadedAt: context.now,
    removedAt: null,
  };
  const input = { reviewId, fileName: file.name, sha256: file.sha256 };
  return write(context, { name: 'addReviewFile', input }, (tx) => addIn(tx, context, { file, bytes }));
};
