import { Router, type Request, type RequestHandler, type Response } from 'express';
import { evidenceLimits } from '@mandat/domain';
import type { Action } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Database } from '../../platform/database/database.ts';
import { createRateLimit } from '../../platform/http/rate-limit.ts';
import { factsOf } from '../../platform/http/request-facts.ts';
import { reachesAccount } from '../accounts/open-account.repository.ts';
import { isUuid } from '../read-conditions.ts';
import { addEvidenceFile } from './add-evidence-file.ts';
import { accountOfAssessment, contentOf, storedFile } from './evidence.repository.ts';
import { handOut, refuseFile } from '../../platform/http/file-answers.ts';
import type { ReadContext } from '../../platform/http/read-context.ts';
import { isUpload, readUpload } from '../../platform/http/read-upload.ts';

export type EvidenceParts = {
  readonly database: Database;
  readonly readContext: ReadContext;
  readonly uploadsPerMinute: number;
};

/** Held in memory while they are examined: more at once wait for their turn outside. */
const mostAtOnce = 6;

const statuses: Readonly<Record<string, number>> = { 'not-found': 404, FORBIDDEN: 403, 'file-too-large': 413 };

type Asked = { readonly request: Request; readonly response: Response; readonly context: Context };

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

const answering =
  ({ readContext }: EvidenceParts, route: string, answer: (asked: Asked) => Promise<void>): RequestHandler =>
  async (request, response) => {
    factsOf(request).route = route;
    response.setHeader('Cache-Control', 'no-store');
    const read = await readContext(request);
    if (!read.ok) return refuseFile(response, read, null);
    if (read.context.actor.kind === 'public')
      return refuseFile(response, { status: 401, code: 'UNAUTHENTICATED' }, read.context);
    return answer({ request, response, context: read.context });
  };

/** Uploads of one person in a minute, and of everybody at once, are bounded before anything is read. */
const bounded = (parts: EvidenceParts) => {
  const limit = createRateLimit(parts.database.reads, 'evidence', parts.uploadsPerMinute);
  let open = 0;
  return async (asked: Asked): Promise<void> => {
    const wait = await limit(asked.context.actor.personId ?? asked.context.actor.label);
    if (wait > 0 || open >= mostAtOnce) {
      asked.response.setHeader('Retry-After', String(wait || 5));
      return refuseFile(asked.response, { status: 429, code: 'too-many-requests' }, asked.context);
    }
    open += 1;
    try {
      await upload(asked);
    } finally {
      open -= 1;
    }
  };
};

/** Files that assessments rest on: in as bytes with a name, out as attachments. */
export const evidenceRoutes = (parts: EvidenceParts): Router => {
  const router = Router();
  router.post(
    '/evidence/:assessmentId/:criterion',
    answering(parts, '/evidence/:assessmentId/:criterion', bounded(parts)),
  );
  router.get('/evidence/:id', answering(parts, '/evidence/:id', download));
  return router;
};
