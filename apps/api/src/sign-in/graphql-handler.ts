import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from '../platform/context.ts';
import { errorText } from '../platform/graphql/errors.ts';
import { createRateLimit } from '../platform/http/rate-limit.ts';
import { readerLanguage } from '../platform/http/reader-language.ts';
import { factsOf } from '../platform/http/request-facts.ts';
import type { SignInParts } from './parts.ts';
import { readCaller, type Caller, type CallerRefused } from './read-caller.ts';
import { createSessionRefresh } from './refresh-session.ts';
import type { SessionInfo } from './read-session.ts';

/** The context of GraphQL with what `me` tells of the session. */
export type CallerContext = Context & { readonly session: SessionInfo | null };

export type GraphqlAnswer = (
  request: IncomingMessage,
  response: ServerResponse,
  context: CallerContext,
) => Promise<void>;

/** The sentence of the catalogue that says what is wrong with the caller. */
const told = {
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
  BAD_REQUEST: 'BAD_REQUEST',
  TOO_MANY_REQUESTS: 'too-many-requests',
} as const satisfies Record<CallerRefused['code'], string>;

/** Nobody is known yet: the browser says in which language they read. */
const refuse = (response: ServerResponse, { status, code, reason }: CallerRefused): void => {
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer error="invalid_token"');
  if (reason === 'insufficient-scope') response.setHeader('WWW-Authenticate', 'Bearer error="insufficient_scope"');
  response.statusCode = status;
  const message = errorText(told[code], readerLanguage(response.req.headers['accept-language'])) ?? code;
  response.end(JSON.stringify({ errors: [{ message, extensions: { code, reason } }] }));
};

const idempotencyKeyOf = (request: IncomingMessage): string | null => {
  const key = request.headers['idempotency-key'];
  return typeof key === 'string' ? key : null;
};

/** A key that cannot be kept is refused: without it the change would run unprotected. */
const badKey: CallerRefused = { ok: false, status: 400, code: 'BAD_REQUEST', reason: 'idempotency-key-form' };
const isBadKey = (key: string | null): boolean => key !== null && (key === '' || key.length > 255);

export const contextOf = (parts: SignInParts, request: IncomingMessage, caller: Caller): CallerContext => ({
  actor: caller.actor,
  language: caller.language,
  requestId: factsOf(request).id,
  sessionId: caller.session?.id ?? null,
  session: caller.session,
  now: parts.world.now(),
  world: parts.world,
  database: parts.database,
  idempotencyKey: idempotencyKeyOf(request),
});

/** In front of every GraphQL request: who asks. What may then be done is for the schema to say. */
export const graphqlHandler = (parts: SignInParts, answer: GraphqlAnswer | null) => {
  const wrongTokens = createRateLimit(parts.database.reads, 'wrong-token', parts.rateLimitPerMinute);
  const refreshSession = createSessionRefresh(parts);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const caller = await readCaller(request, { ...parts, wrongTokens, refreshSession });
    if (!caller.ok) return refuse(response, caller);
    if (isBadKey(idempotencyKeyOf(request))) return refuse(response, badKey);
    if (!answer) return void response.writeHead(404).end();
    return answer(request, response, contextOf(parts, request, caller));
  };
};
