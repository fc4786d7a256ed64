import { Router } from 'express';
import { evidenceLimits } from '@mandat/domain';
import type { Action } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import { handOut, refuseFile } from '../../platform/http/file-answers.ts';
import { answering, bounded, type Asked, type FileParts } from '../../platform/http/file-routes.ts';
import { isUpload, readUpload } from '../../platform/http/read-upload.ts';
import { reachesAccount } from '../accounts/open-account.repository.ts';
import { contentOf } from '../evidence/evidence.repository.ts';
import { isUuid } from '../read-conditions.ts';
import { addReviewFile } from './add-review-file.ts';
import { accountOfReview, storedReviewFile } from './review-file.repository.ts';

/** Held in memory while they are examined. */
const mostAtOnce = 6;

const statuses: Readonly<Record<string, number>> = { 'not-found': 404, FORBIDDEN: 403, 'file-too-large': 413 };
const missing = { status: 404, code: 'not-found' } as const;

/** What is out of reach and what is not there are the same answer. */
const reaches = async (context: Context, action: Action, id: string | null): Promise<boolean> =>
  id !== null && reachesAccount(context.database.source.manager, context, { id, action });

const upload = async ({ request, response, context }: Asked): Promise<void> => {
  const { reviewId } = request.params as { reviewId: string };
  const accountId = isUuid(reviewId) ? await accountOfReview(context.database, reviewId) : null;
  if (!(await reaches(context, 'review:prepare', accountId))) return refuseFile(response, missing, context);
  const read = await readUpload(request, evidenceLimits.fileBytes);
  if (!isUpload(read)) return refuseFile(response, { ...read, field: 'file' }, context);
  const kept = await addReviewFile(context, { reviewId, ...read });
  if (!kept.ok) return refuseFile(response, { ...kept, status: statuses[kept.code] ?? 422 }, context);
  response.status(201).json({ id: kept.next.id });
};

const download = async ({ request, response, context }: Asked): Promise<void> => {
  const { id } = request.params as { id: string };
  const file = isUuid(id) ? await storedReviewFile(context.database, id) : null;
  const mayRead = await reaches(context, 'review:read', file?.accountId ?? null);
  const content = file && mayRead ? await contentOf(context.database, file.sha256) : null;
  if (!file || !content) return refuseFile(response, missing, context);
  handOut(response, file.name, file.mediaType);
  response.end(content);
};

/** Files that the answer to a review rests on: in as bytes with a name, out as attachments. */
export const reviewFileRoutes = (parts: FileParts): Router => {
  const router = Router();
  const into = bounded(parts, { name: 'review-file', mostAtOnce }, upload);
  router.post('/review-files/:reviewId', answering(parts, '/review-files/:reviewId', into));
  router.get('/review-files/:id', answering(parts, '/review-files/:id', download));
  return router;
};
