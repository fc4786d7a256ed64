import { randomUUID } from 'node:crypto';
import { assemble, jwkOf, keys, macBy, nothingSigned, signedBy, type Signer } from './keys.ts';
import { idToken, secondsNow, type Claims, type Trip } from './trip.ts';

export const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';

type Forged = { readonly claims?: Claims; readonly header?: Claims; readonly signer?: Signer };

const without = (record: Claims): Claims =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** A good logout token for the session of the trip, but for what is given. */
export const logoutToken = (
  trip: Trip,
  { claims = {}, header = {}, signer = signedBy(keys.own) }: Forged = {},
): string =>
  assemble(
    without({ alg: 'RS256', kid: keys.own.kid, typ: 'logout+jwt', ...header }),
    without({
      iss: trip.issuer,
      aud: trip.clientId,
      sub: trip.subject,
      sid: `sid-${trip.subject}`,
      iat: secondsNow(),
      exp: secondsNow() + 120,
      jti: randomUUID(),
      events: { [logoutEvent]: {} },
      ...claims,
    }),
    signer,
  );

export type LogoutCase = { readonly title: string; readonly form: (trip: Trip) => URLSearchParams };

const form = (token: string): URLSearchParams => new URLSearchParams({ logout_token: token });
const lie = (title: string, forged: Forged | ((trip: Trip) => Forged)): LogoutCase => ({
  title,
  form: (trip) => form(logoutToken(trip, typeof forged === 'function' ? forged(trip) : forged)),
});
const claims = (title: string, forged: Claims): LogoutCase => lie(title, { claims: forged });
const header = (title: string, forged: Claims): LogoutCase => lie(title, { header: forged });

const pem = keys.own.shown.export({ format: 'pem', type: 'spki' });
const hour = 3600;

/** Item 18 of the receivers' duties, and what else a stranger may try. */
export const logoutCases: readonly LogoutCase[] = [
  lie('alg none', { header: { alg: 'none' }, signer: nothingSigned }),
  lie('an empty signature', { signer: nothingSigned }),
  lie('HS256 with the public key', { header: { alg: 'HS256' }, signer: macBy(pem) }),
  lie('somebody else’s key', { signer: signedBy(keys.thief) }),
  lie('the key in the header', { header: { jwk: jwkOf(keys.thief), kid: undefined }, signer: signedBy(keys.thief) }),
  header('RS256 declared as PS256', { alg: 'PS256' }),
  header('typ JWT', { typ: 'JWT' }),
  header('no typ', { typ: undefined }),
  header('typ of a security event', { typ: 'secevent+jwt' }),
  header('typ of an access token', { typ: 'at+jwt' }),
  header('an extension that must be understood', { crit: ['urn:unknown'], 'urn:unknown': 1 }),
  claims('iss of a stranger', { iss: 'https://stranger.example' }),
  claims('no iss', { iss: undefined }),
  claims('aud of another client', { aud: 'another-client' }),
  claims('no aud', { aud: undefined }),
  claims('aud as an empty list', { aud: [] }),
  claims('no events', { events: undefined }),
  claims('events of another kind', {
    events: { 'https://schemas.openid.net/secevent/risc/event-type/account-purged': {} },
  }),
  claims('events as a list', { events: [logoutEvent] }),
  claims('events as text', { events: logoutEvent }),
  claims('the event as text', { events: { [logoutEvent]: 'yes' } }),
  claims('the event null', { events: { [logoutEvent]: null } }),
  claims('a nonce', { nonce: 'A'.repeat(43) }),
  claims('an empty nonce', { nonce: '' }),
  claims('a nonce that is null', { nonce: null }),
  claims('no jti', { jti: undefined }),
  claims('an empty jti', { jti: '' }),
  claims('jti as a number', { jti: 7 }),
  claims('no exp', { exp: undefined }),
  claims('exp passed', { exp: secondsNow() - 300, iat: secondsNow() - 400 }),
  claims('exp as text', { exp: 'later' }),
  claims('exp before iat', { exp: secondsNow() - 20, iat: secondsNow() }),
  claims('no iat', { iat: undefined }),
  claims('iat an hour ahead', { iat: secondsNow() + hour, exp: secondsNow() + 2 * hour }),
  claims('iat an hour ago', { iat: secondsNow() - hour }),
  claims('neither sub nor sid', { sub: undefined, sid: undefined }),
  claims('sub as a number', { sub: 1 }),
  claims('sid as an object', { sid: {} }),
  claims('sub with a NUL', { sub: 'a\u0000b' }),
  ...['HS384', 'HS512', 'RS512', 'ES256', 'EdDSA', 'rs256', 'NONE', '', 7, null, {}].map((alg) =>
    header(`alg ${JSON.stringify(alg)}`, { alg }),
  ),
  ...['logout', 'jwt', 'LOGOUT', 'application/jwt', 'logout+jwt+jwt', 7, null, ['logout+jwt']].map((typ) =>
    header(`typ ${JSON.stringify(typ)}`, { typ }),
  ),
  ...['', 7, null, [], {}, true].map((iss) => claims(`iss ${JSON.stringify(iss)}`, { iss })),
  ...['', 7, null, {}, ['another-client'], [[]], true].map((aud) => claims(`aud ${JSON.stringify(aud)}`, { aud })),
  ...[null, [], 7, true, {}, '', { [logoutEvent]: [] }, { [logoutEvent]: 7 }, { [logoutEvent]: true }].map((events) =>
    claims(`events ${JSON.stringify(events)}`, { events }),
  ),
  ...[null, {}, [], 'x'.repeat(300), 'a\u0000b', true].map((jti) =>
    claims(`jti ${JSON.stringify(jti).slice(0, 20)}`, { jti }),
  ),
  ...[null, 0, -1, 'now', {}, 1e15, true].map((iat) => claims(`iat ${JSON.stringify(iat)}`, { iat })),
  ...[null, 0, -1, {}, true].map((exp) => claims(`exp ${JSON.stringify(exp)}`, { exp })),
  ...['', null, {}, [], true, 'x'.repeat(300)].map((sub) => claims(`sub ${JSON.stringify(sub).slice(0, 20)}`, { sub })),
  ...['', null, [], 7, true, 'x'.repeat(300)].map((sid) => claims(`sid ${JSON.stringify(sid).slice(0, 20)}`, { sid })),
  claims('nbf an hour ahead', { nbf: secondsNow() + hour }),
  claims('a nonce that is false', { nonce: false }),
  lie('somebody else’s elliptic key', {
    header: { alg: 'ES256', kid: 'own-curve' },
    signer: signedBy(keys.thiefCurve),
  }),
  lie('a weak key under the right name', { signer: signedBy(keys.weak) }),
  lie('HS256 with the key’s modulus', {
    header: { alg: 'HS256' },
    signer: macBy(String(jwkOf(keys.own)['n'])),
  }),
  header('an unknown key', { kid: 'unknown' }),
  header('b64 false', { crit: ['b64'], b64: false }),
  header('an empty crit', { crit: [] }),
  { title: 'an ID token', form: (trip) => form(idToken(trip)) },
  {
    title: 'an ID token with the event',
    form: (trip) => form(idToken(trip, { claims: { events: { [logoutEvent]: {} }, jti: 'a' } })),
  },
  { title: 'no token', form: () => new URLSearchParams() },
  { title: 'an empty token', form: () => form('') },
  { title: 'no JWT', form: () => form('logout please') },
  { title: 'a token that breaks off', form: (trip) => form(logoutToken(trip).slice(0, -10)) },
  { title: 'a token of 20 kB', form: (trip) => form(logoutToken(trip, { claims: { padding: 'x'.repeat(20_000) } })) },
  { title: 'a token of 200 kB', form: (trip) => form(logoutToken(trip, { claims: { padding: 'x'.repeat(200_000) } })) },
  {
    title: 'the token twice',
    form: (trip) =>
      new URLSearchParams(
        [logoutToken(trip), logoutToken(trip)].map((token): [string, string] => ['logout_token', token]),
      ),
  },
];
