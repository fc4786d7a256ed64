import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { Context } from '../../platform/context.ts';
import { createRateLimit } from '../../platform/http/rate-limit.ts';
import { factsOf } from '../../platform/http/request-facts.ts';
import type { Database } from '../../platform/database/database.ts';
import { handOut, refuseFile } from '../../platform/http/file-answers.ts';
import type { ReadContext } from '../../platform/http/read-context.ts';
import { isUpload, readUpload } from '../../platform/http/read-upload.ts';
import { isUuid } from '../read-conditions.ts';
import { tableLimits } from '../../platform/tables/table-limits.ts';
import { faultsFile } from './faults-file.ts';
import { templateFile } from './template-file.ts';
import { uploadImport } from './upload-import.ts';

export type ImportParts = {
  readonly database: Database;
  readonly readContext: ReadContext;
  readonly uploadsPerMinute: number;
};

type Asked = { readonly request: Request; readonly response: Response; readonly context: Context };

/** Each is read whole while its request waits. */
const mostAtOnce = 2;

const entityOf = ({ query }: Request): string | null => {
  const { entity } = query;
  return typeof entity === 'string' && isUuid(entity) ? entity.toLowerCase() : null;
};

const statuses: Readonly<Record<string, number>> = { 'not-found': 404, FORBIDDEN: 403, 'table-too-large': 413 };

const upload = async ({ request, response, context }: Asked): Promise<void> => {
  const read = await readUpload(request, tableLimits.fileBytes);
  if (!isUpload(read)) return refuseFile(response, { ...read, field: 'file' }, context);
  const { kind } = request.params as { kind: string };
  const kept = await uploadImport(context, { ...read, kind, entityId: entityOf(request) });
  if (!kept.ok) return refuseFile(response, { ...kept, status: statuses[kept.code] ?? 422 }, context);
  response.status(201).json({ id: kept.next.id });
};

const missing = { status: 404, code: 'not-found' } as const;

const faults = async ({ request, response, context }: Asked): Promise<void> => {
  const { id } = request.params as { id: string };
  const file = isUuid(id) ? await faultsFile(context, id) : null;
  if (!file) return refuseFile(response, missing, context);
  handOut(response, file.name, file.mediaType);
  response.end(file.bytes);
};

const template = async ({ request, response, context }: Asked): Promise<void> => {
  const entityId = entityOf(request);
  const file = entityId ? await templateFile(context, entityId) : null;
  if (!file) return refuseFile(response, missing, context);
  handOut(response, file.name, file.mediaType);
  response.end(file.bytes);
};

const answering =
  ({ readContext }: ImportParts, route: string, answer: (asked: Asked) => Promise<void>): RequestHandler =>
  async (request, response) => {
    factsOf(request).route = route;
    response.setHeader('Cache-Control', 'no-store');
    const read = await readContext(request);
    if (!read.ok) return refuseFile(response, read, null);
    const { context } = read;
    if (context.actor.kind === 'public') return refuseFile(response, { status: 401, code: 'UNAUTHENTICATED' }, context);
    return answer({ request, response, context });
  };

const bounded = (parts: ImportParts) => {
  const limit = createRateLimit(parts.database.reads, 'import', parts.uploadsPerMinute);
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

/** Tables come in as bytes with a name; their errors and templates go out as files. */
export const importRoutes = (parts: ImportParts): Router => {
  const router = Router();
  router.post('/import-files/:kind', answering(parts, '/import-files/:kind', bounded(parts)));
  router.get('/import-files/:id/errors', answering(parts, '/import-files/:id/errors', faults));
  router.get('/import-templates/accounts', answering(parts, '/import-templates/accounts', template));
  return router;
};
