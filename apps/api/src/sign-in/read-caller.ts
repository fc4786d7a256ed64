import type { IncomingMessage } from 'node:http';
import type { OfficialLanguage } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import type { RateLimit } from '../platform/http/rate-limit.ts';
import { readerLanguage } from '../platform/http/reader-language.ts';
import { factsOf } from '../platform/http/request-facts.ts';
import { readAccessToken } from './access-token.ts';
import { readCookie, sessionCookie } from './cookies.ts';
import type { SignInParts } from './parts.ts';
import { readSession, type SessionInfo, type SessionRead } from './read-session.ts';
import type { RefreshSession } from './refresh-session.ts';
import { isServiceAccountStopped } from './service-account.repository.ts';
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

export type CallerParts = SignInParts & {
  readonly wrongTokens: RateLimit;
  /** Absent where a surface leaves it to the others to ask the provider again. */
  readonly refreshSession?: RefreshSession;
};

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
  const now = parts.world.now();
  const read = await readAccessToken(token, parts.providers, now);
  if (read.ok && !(await isServiceAccountStopped(parts.database, read.client, now))) {
    return { ok: true, actor: read.actor, language: readerLanguage(request.headers['accept-language']), session: null };
  }
  const wait = await parts.wrongTokens(parts.addressOf(request));
  if (wait > 0) return refused(429, 'TOO_MANY_REQUESTS', 'too-many-attempts');
  if (!read.ok && read.reason === 'no-scope') return refused(403, 'FORBIDDEN', 'insufficient-scope');
  return refused(401, 'UNAUTHENTICATED', 'invalid-token');
};

const callerOf = ({ actor, language, session }: SessionRead): Caller => ({ ok: true, actor, language, session });

const readCookieCaller = async (
  request: IncomingMessage,
  token: string,
  parts: CallerParts,
): Promise<Caller | CallerRefused> => {
  if (!isSafe(request) && !(isFromHere(request, parts.publicUrl) && hasOwnHeader(request))) {
    return refused(403, 'FORBIDDEN', 'origin-not-ours');
  }
  const isPersonsAct = request.headers['x-mandat-background'] !== '1';
  const use = { token, limits: parts.limits, isPersonsAct };
  const read = await readSession(parts.database, { ...use, now: parts.world.now() });
  if (!read) return anonymous(request);
  // What a page does by itself asks nobody: only acts of the person keep a session, and only they refresh it.
  if (!isPersonsAct || !read.refreshDue || !parts.refreshSession) return callerOf(read);
  await parts.refreshSession(read.session.id, factsOf(request).id);
  const again = await readSession(parts.database, { ...use, now: parts.world.now() });
  return again ? callerOf(again) : anonymous(request);
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
