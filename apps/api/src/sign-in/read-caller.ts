import type { IncomingMessage } from 'node:http';
import type { OfficialLanguage } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import type { RateLimit } from '../platform/http/rate-limit.ts';
import { readerLanguage } from '../platform/http/reader-language.ts';
import { readAccessToken } from './access-token.ts';
import { readCookie, sessionCookie } from './cookies.ts';
import type { SignInParts } from './parts.ts';
import { readSession, type SessionInfo } from './read-session.ts';
import { hasOwnHeader, isFromHere } from './same-origin.ts';

export type Caller = {
  readonly ok: true;
  readonly actor: Actor;
  readonly language: OfficialLanguage;
  readonly session: SessionInfo | null;
};

export type CallerRefused = {
  readonly ok: false;
  readonly status: 400 | 401 | 403 | 429;
  readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_REQUEST' | 'TOO_MANY_REQUESTS';
  readonly reason: string;
};

export type CallerParts = SignInParts & { readonly wrongTokens: RateLimit };

const refused = (status: CallerRefused['status'], code: CallerRefused['code'], reason: string): CallerRefused => ({
  ok: false,
  status,
  code,
  reason,
});

const isSafe = (request: IncomingMessage): boolean => ['GET', 'HEAD', 'OPTIONS'].includes(request.method ?? '');

const hasTokenInQuery = (request: IncomingMessage): boolean => {
  const query = (request.url ?? '').split('?')[1] ?? '';
  return new URLSearchParams(query).has('access_token');
};

const readBearer = async (
  request: IncomingMessage,
  header: string,
  parts: CallerParts,
): Promise<Caller | CallerRefused> => {
  const token = /^Bearer ([^\s]+)$/iu.exec(header)?.[1] ?? '';
  const read = await readAccessToken(token, parts.providers, parts.world.now());
  if (read.ok) {
    return { ok: true, actor: read.actor, language: readerLanguage(request.headers['accept-language']), session: null };
  }
  const wait = await parts.wrongTokens(parts.addressOf(request));
  if (wait > 0) return refused(429, 'TOO_MANY_REQUESTS', 'too-many-attempts');
  if (read.reason === 'no-scope') return refused(403, 'FORBIDDEN', 'insufficient-scope');
  return refused(401, 'UNAUTHENTICATED', 'invalid-token');
};

const readCookieCaller = async (
  request: IncomingMessage,
  token: string,
  parts: CallerParts,
): Promise<Caller | CallerRefused> => {
  if (!isSafe(request) && !(isFromHere(request, parts.publicUrl) && hasOwnHeader(request))) {
    return refused(403, 'FORBIDDEN', 'origin-not-ours');
  }
  const isPersonsAct = request.headers['x-mandat-background'] !== '1';
  const read = await readSession(parts.database, { token, now: parts.world.now(), limits: parts.limits, isPersonsAct });
  return read ? { ok: true, ...read } : anonymous(request);
};

const anonymous = (request: IncomingMessage): Caller => ({
  ok: true,
  actor: nobody,
  language: readerLanguage(request.headers['accept-language']),
  session: null,
});

/** Who asks: a bearer token if there is one, else the session of the cookie, else the public. */
export const readCaller = async (request: IncomingMessage, parts: CallerParts): Promise<Caller | CallerRefused> => {
  if (hasTokenInQuery(request)) return refused(401, 'UNAUTHENTICATED', 'token-in-query');
  const { authorization } = request.headers;
  if (authorization !== undefined) return readBearer(request, authorization, parts);
  const token = readCookie(request, sessionCookie);
  return token === null ? anonymous(request) : readCookieCaller(request, token, parts);
};
