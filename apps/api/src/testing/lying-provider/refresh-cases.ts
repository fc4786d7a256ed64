import type { ServerResponse } from 'node:http';
import { jwkOf, keys, macBy, nothingSigned, signedBy } from './keys.ts';
import { logoutEvent } from './logout-cases.ts';
import { refreshedBody, type RefreshReply } from './refreshes.ts';
import { badAnswers, html400 } from './replies.ts';
import { secondsNow, sendJson, type Claims, type Forged } from './trip.ts';

export type RefreshCase = { readonly title: string; readonly reply: RefreshReply };

const token = (title: string, forged: Forged): RefreshCase => ({
  title,
  reply: (response, grant) => sendJson(response, refreshedBody(grant, forged)),
});
const claims = (title: string, forged: Claims): RefreshCase => token(title, { claims: forged });
const header = (title: string, forged: Claims): RefreshCase => token(title, { header: forged });
const error = (title: string, status: number, body: unknown): RefreshCase => ({
  title,
  reply: (response: ServerResponse) => sendJson(response, body, status),
});

const pem = keys.own.shown.export({ format: 'pem', type: 'spki' });
const hour = 3600;

/** Answers that hang until they are given up: each takes seconds, so that few of them are asked for one at a time. */
const slow = new Set(['an endless body', 'a body a drop at a time', 'nothing, for ever']);

/** None of them says that the person's session is over, and none of them may be believed. */
export const badRefreshes: readonly RefreshCase[] = [
  claims('another person', { sub: 'somebody-else' }),
  claims('no sub', { sub: undefined }),
  claims('sub in other letters', { sub: 'REFRESHES' }),
  claims('another issuer', { iss: 'https://stranger.example' }),
  claims('no iss', { iss: undefined }),
  claims('aud of another client', { aud: 'another-client' }),
  claims('no aud', { aud: undefined }),
  claims('several aud without azp', { aud: ['mandat-under-test', 'another-client'] }),
  claims('azp of another client', { azp: 'another-client' }),
  claims('exp passed', { exp: secondsNow() - 300, iat: secondsNow() - 400 }),
  claims('no exp', { exp: undefined }),
  claims('no iat', { iat: undefined }),
  claims('iat an hour ago', { iat: secondsNow() - hour, exp: secondsNow() + hour }),
  claims('iat an hour ahead', { iat: secondsNow() + hour, exp: secondsNow() + 2 * hour }),
  claims('a logout token’s event', { events: { [logoutEvent]: {} } }),
  claims('sid as an object', { sid: {} }),
  token('alg none', { header: { alg: 'none' }, signer: nothingSigned }),
  token('an empty signature', { signer: nothingSigned }),
  token('HS256 with the public key', { header: { alg: 'HS256' }, signer: macBy(pem) }),
  token('somebody else’s key', { signer: signedBy(keys.thief) }),
  token('the key in the header', {
    header: { jwk: jwkOf(keys.thief), kid: undefined },
    signer: signedBy(keys.thief),
  }),
  header('typ of an access token', { typ: 'at+jwt' }),
  header('typ of a logout token', { typ: 'logout+jwt' }),
  header('an extension that must be understood', { crit: ['urn:x'], 'urn:x': 1 }),
  error('an ID token that is none', 200, { access_token: 'a', token_type: 'Bearer', id_token: 'e.y.j' }),
  error('an ID token that is a number', 200, { access_token: 'a', token_type: 'Bearer', id_token: 7 }),
  error('no access token', 200, { token_type: 'Bearer' }),
  error('invalid_client', 401, { error: 'invalid_client' }),
  error('unauthorized_client', 400, { error: 'unauthorized_client' }),
  error('temporarily_unavailable', 400, { error: 'temporarily_unavailable' }),
  error('invalid_grant with status 200', 200, { error: 'invalid_grant' }),
  error('invalid_grant with status 500', 500, { error: 'invalid_grant' }),
  error('invalid_grant inside another member', 400, { error: { code: 'invalid_grant' } }),
  error('an error without a name', 400, {}),
  { title: 'invalid_grant as HTML', reply: html400 },
  ...Object.entries(badAnswers)
    .filter(([title]) => !slow.has(title))
    .map(([title, reply]) => ({ title: `the answer is ${title}`, reply })),
];

export const slowRefreshes: readonly RefreshCase[] = Object.entries(badAnswers)
  .filter(([title]) => slow.has(title))
  .map(([title, reply]) => ({ title: `the answer is ${title}`, reply }));
