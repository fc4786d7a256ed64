import type { Request, RequestHandler, Response } from 'express';
import type { Context } from '../context.ts';
import type { Database } from '../database/database.ts';
import { refuseFile } from './file-answers.ts';
import { createRateLimit } from './rate-limit.ts';
import type { ReadContext } from './read-context.ts';
import { factsOf } from './request-facts.ts';

export type FileParts = {
  readonly database: Database;
  readonly readContext: ReadContext;
  readonly uploadsPerMinute: number;
};

export type Asked = { readonly request: Request; readonly response: Response; readonly context: Context };
type Answer = (asked: Asked) => Promise<void>;

/** A way in or out for files: who asks is read as everywhere else, and nobody without a sign-in is answered. */
export const answering =
  ({ readContext }: FileParts, route: string, answer: Answer): RequestHandler =>
  async (request, response) => {
    factsOf(request).route = route;
    response.setHeader('Cache-Control', 'no-store');
    const read = await readContext(request);
    if (!read.ok) return refuseFile(response, read, null);
    const { context } = read;
    if (context.actor.kind === 'public') return refuseFile(response, { status: 401, code: 'UNAUTHENTICATED' }, context);
    return answer({ request, response, context });
  };

type Bounds = { readonly name: string; readonly mostAtOnce: number };

/** Uploads of one person in a minute, and of everybody at once, are bounded before anything is read. */
export const bounded = (
  { database, uploadsPerMinute }: FileParts,
  { name, mostAtOnce }: Bounds,
  upload: Answer,
): Answer => {
  const limit = createRateLimit(database.reads, name, uploadsPerMinute);
  let open = 0;
  return async (asked) => {
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
