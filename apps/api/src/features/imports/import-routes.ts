import { Router, type Request } from 'express';
import { handOut, refuseFile } from '../../platform/http/file-answers.ts';
import { answering, bounded, type Asked, type FileParts } from '../../platform/http/file-routes.ts';
import { isUpload, readUpload } from '../../platform/http/read-upload.ts';
import { isUuid } from '../read-conditions.ts';
import { tableLimits } from '../../platform/tables/table-limits.ts';
import { faultsFile, type MadeFile } from './faults-file.ts';
import { templateFile } from './template-file.ts';
import { wholeTemplate } from './whole-template.ts';
import { uploadImport } from './upload-import.ts';

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

const templateOf = async (
  context: Asked['context'],
  kind: string,
  entityId: string | null,
): Promise<MadeFile | null> => {
  if (kind === 'accounts') return entityId ? templateFile(context, entityId) : null;
  return kind === 'entities' || kind === 'headships' ? wholeTemplate(context, kind) : null;
};

const template = async ({ request, response, context }: Asked): Promise<void> => {
  const { kind } = request.params as { kind: string };
  const file = await templateOf(context, kind, entityOf(request));
  if (!file) return refuseFile(response, missing, context);
  handOut(response, file.name, file.mediaType);
  response.end(file.bytes);
};

/** Tables come in as bytes with a name; their errors and templates go out as files. */
export const importRoutes = (parts: FileParts): Router => {
  const router = Router();
  router.post(
    '/import-files/:kind',
    answering(parts, '/import-files/:kind', bounded(parts, { name: 'import', mostAtOnce }, upload)),
  );
  router.get('/import-files/:id/errors', answering(parts, '/import-files/:id/errors', faults));
  router.get('/import-templates/:kind', answering(parts, '/import-templates/:kind', template));
  return router;
};
