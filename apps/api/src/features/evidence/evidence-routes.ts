import { Router } from 'express';
import { evidenceLimits } from '@mandat/domain';
import type { Action } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import { reachesAccount } from '../accounts/open-account.repository.ts';
import { isUuid } from '../read-conditions.ts';
import { addEvidenceFile } from './add-evidence-file.ts';
import { accountOfAssessment, contentOf, storedFile } from './evidence.repository.ts';
import { handOut, refuseFile } from '../../platform/http/file-answers.ts';
import { answering, bounded, type Asked, type FileParts } from '../../platform/http/file-routes.ts';
import { isUpload, readUpload } from '../../platform/http/read-upload.ts';

/** Held in memory while they are examined: more at once wait for their turn outside. */
const mostAtOnce = 6;

const statuses: Readonly<Record<string, number>> = { 'not-found': 404, FORBIDDEN: 403, 'file-too-large': 413 };

/** What is out of reach and what is not there are the same answer. */
const reaches = async (context: Context, action: Action, id: string | null): Promise<boolean> =>
  id !== null && reachesAccount(context.database.source.manager, context, { id, action });

const upload = async ({ request, response, context }: Asked): Promise<void> => {
  const { assessmentId, criterion } = request.params as { assessmentId: string; criterion: string };
  const accountId = isUuid(assessmentId) ? await accountOfAssessment(context.database, assessmentId) : null;
  if (!(await reaches(context, 'account:assess', accountId))) {
    return refuseFile(response, { status: 404, code: 'not-found' }, context);
  }
  const read = await readUpload(request, evidenceLimits.fileBytes);
  if (!isUpload(read)) return refuseFile(response, { ...read, field: 'file' }, context);
  const kept = await addEvidenceFile(context, { assessmentId, criterion, ...read });
  if (!kept.ok) return refuseFile(response, { ...kept, status: statuses[kept.code] ?? 422 }, context);
  response.status(201).json({ id: kept.next.id });
};

const download = async ({ request, response, context }: Asked): Promise<void> => {
  const { id } = request.params as { id: string };
  const file = isUuid(id) ? await storedFile(context.database, id) : null;
  const mayRead = await reaches(context, 'account:read-record', file?.accountId ?? null);
  const content = file && mayRead ? await contentOf(context.database, file.sha256) : null;
  if (!file || !content) return refuseFile(response, { status: 404, code: 'not-found' }, context);
  handOut(response, file.name, file.mediaType);
  response.end(content);
};

/** Files that assessments rest on: in as bytes with a name, out as attachments. */
export const evidenceRoutes = (parts: FileParts): Router => {
  const router = Router();
  router.post(
    '/evidence/:assessmentId/:criterion',
    answering(parts, '/evidence/:assessmentId/:criterion', bounded(parts, { name: 'evidence', mostAtOnce }, upload)),
  );
  router.get('/evidence/:id', answering(parts, '/evidence/:id', download));
  return router;
};
