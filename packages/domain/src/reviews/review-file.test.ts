import { expect, test } from '@jest/globals';
import { evidenceLimits } from '../evidence/evidence-limits.ts';
import type { Review, ReviewFile } from '../records/review.ts';
import { addReviewFile, removeReviewFile } from './review-file.ts';

const now = new Date('2026-11-28T12:00:00Z');
const review = { id: 'r', accountId: 'a', entityId: 'e', endedAt: null } as Review;
const file = (n: number, removedAt: Date | null = null): ReviewFile => ({
  id: `f${n}`,
  reviewId: 'r',
  name: 'Study.pdf',
  mediaType: 'application/pdf',
  size: 9,
  sha256: `sum ${n}`,
  uploadedById: 'p',
  uploadedAt: now,
  removedAt,
});
const several = (count: number, removedAt: Date | null = null) =>
  Array.from({ length: count }, (_, n) => file(n, removedAt));

test('a file comes to a review that is open, once, and the audit names its content', () => {
  expect(addReviewFile({ review, files: [] }, file(1))).toMatchObject({
    ok: true,
    events: [{ type: 'review-file-added', changes: [{ after: 'Study.pdf (SHA-256 sum 1)' }] }],
  });
  expect(addReviewFile({ review, files: [file(1)] }, file(1))).toMatchObject({ code: 'file-already-there' });
  expect(addReviewFile({ review, files: [file(1, now)] }, file(1))).toMatchObject({ ok: true });
});

test('there are as many as stand beside a criterion, and what was taken out counts towards what is kept', () => {
  const { filesForCriterion, filesForAssessment } = evidenceLimits;
  expect(addReviewFile({ review, files: several(filesForCriterion - 1) }, file(99))).toMatchObject({ ok: true });
  expect(addReviewFile({ review, files: several(filesForCriterion) }, file(99))).toMatchObject({
    code: 'file-too-many',
  });
  expect(addReviewFile({ review, files: several(filesForAssessment, now) }, file(999))).toMatchObject({
    code: 'file-too-many',
  });
});

test('a review that ended keeps its files as they are', () => {
  const ended = { ...review, endedAt: now };
  expect(addReviewFile({ review: ended, files: [] }, file(1))).toMatchObject({ code: 'review-ended' });
  expect(removeReviewFile(ended, file(1), now)).toMatchObject({ code: 'review-ended' });
  expect(removeReviewFile(review, file(1), now)).toMatchObject({ ok: true, next: { removedAt: now } });
  expect(removeReviewFile(review, file(1, now), now)).toMatchObject({ code: 'not-found' });
});
