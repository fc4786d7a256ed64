import { accept, refuse, type Decision } from '../decision.ts';
import { evidenceLimits } from '../evidence/evidence-limits.ts';
import { ofFile } from '../evidence/of-file.ts';
import type { Review, ReviewFile } from '../records/review.ts';
import { eventOfReview } from './review.ts';

/** The review that a file is put beside or taken from, with all files that it ever had. */
export type WithFiles = { readonly review: Review; readonly files: readonly ReviewFile[] };

const saidOf = ({ name, sha256 }: ReviewFile): string => `${name} (SHA-256 ${sha256})`;

/** As many as stand beside a criterion; those that were taken out again count too, since their content is kept. */
export const addReviewFile = ({ review, files }: WithFiles, file: ReviewFile): Decision<ReviewFile> => {
  if (review.endedAt) return refuse('review-ended');
  const beside = files.filter(({ removedAt }) => !removedAt);
  if (beside.some(({ sha256 }) => sha256 === file.sha256)) return refuse('file-already-there', ofFile);
  const most = evidenceLimits.filesForCriterion;
  if (beside.length >= most || files.length >= evidenceLimits.filesForAssessment)
    return refuse('file-too-many', { ...ofFile, details: { most } });
  const changes = [{ field: 'files', before: null, after: saidOf(file) }];
  return accept(file, eventOfReview(review, 'review-file-added', { changes }));
};

export const removeReviewFile = (review: Review, file: ReviewFile, now: Date): Decision<ReviewFile> => {
  if (review.endedAt) return refuse('review-ended');
  if (file.removedAt) return refuse('not-found');
  const changes = [{ field: 'files', before: saidOf(file), after: null }];
  return accept({ ...file, removedAt: now }, eventOfReview(review, 'review-file-removed', { changes }));
};
