import { Router, type Request } from 'express';
import { handOut, refuseFile } from '../../platform/http/file-answers.ts';
import { answering, bounded, type Asked, type FileParts } from '../../platform/http/file-routes.ts';
import type { PastAccountFilter } from './past-accounts.repository.ts';
import { pastFile } from './past-file.ts';

/** Each is made whole while its request waits. */
const mostAtOnce = 2;

const textIn = ({ query }: Request, name: string): string | null => {
  const { [name]: value } = query;
  return typeof value === 'string' && value !== '' ? value : null;
};

const filterOf = (request: Request): PastAccountFilter => {
  const [status, platform] = [textIn(request, 'status'), textIn(request, 'platform')];
  return {
    entity: textIn(request, 'entity'),
    status: status === null ? null : [status],
    platform: platform === null ? null : [platform],
    search: textIn(request, 'search'),
  };
};

const statuses: Readonly<Record<string, number>> = { FORBIDDEN: 403 };

const accounts = async ({ request, response, context }: Asked): Promise<void> => {
  const made = await pastFile(context, { on: textIn(request, 'on') ?? '', filter: filterOf(request) });
  if (!made.ok) return refuseFile(response, { ...made, status: statuses[made.code] ?? 422 }, context);
  handOut(response, made.next.name, made.next.mediaType);
  response.end(made.next.bytes);
};

/** The register as of a day goes out as a table. */
export const pastRoutes = (parts: FileParts): Router => {
  const router = Router();
  const route = '/past-files/accounts.csv';
  router.get(route, answering(parts, route, bounded(parts, { name: 'past-file', mostAtOnce }, accounts)));
  return router;
};
