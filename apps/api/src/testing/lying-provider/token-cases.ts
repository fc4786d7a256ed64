import type { BadCase } from './cases.ts';
import { clientSecret } from './client.ts';
import { assemble, jwkOf, keys, macBy, nothingSigned, signedBy } from './keys.ts';
import { goodClaims, goodHeader, idToken, secondsNow, sendJson, tokenBody, type Claims, type Trip } from './trip.ts';

/** A lie in the ID token itself, which may also be shown to whoever checks it alone. */
export type TokenCase = BadCase & { readonly token: (trip: Trip) => unknown };

const lie = (title: string, make: (trip: Trip) => unknown): TokenCase => ({
  title,
  token: make,
  reply: (response, trip) => sendJson(response, tokenBody(make(trip))),
});

const claims = (title: string, forged: Claims | ((trip: Trip) => Claims)): TokenCase =>
  lie(title, (trip) => idToken(trip, { claims: typeof forged === 'function' ? forged(trip) : forged }));

const header = (title: string, forged: Claims): TokenCase => lie(title, (trip) => idToken(trip, { header: forged }));

const byThief = (title: string, forged: Claims = {}): TokenCase =>
  lie(title, (trip) => idToken(trip, { header: forged, signer: signedBy(keys.thief) }));

/** Another issuer of the same server. */
const neighbour = ({ issuer }: Trip, name: string): string => issuer.replace(/[^/]+$/u, name);

const ownPem = keys.own.shown.export({ format: 'pem', type: 'spki' });
const minute = 60;
const hour = 3600;

const tamper = (token: string, change: (parts: string[]) => void): string => {
  const parts = token.split('.');
  change(parts);
  return parts.join('.');
};

const swapClaims = (trip: Trip): string =>
  tamper(idToken(trip), (parts) => {
    parts[1] = Buffer.from(JSON.stringify({ ...goodClaims(trip), sub: 'administrator' })).toString('base64url');
  });

export const signatureCases: readonly TokenCase[] = [
  lie('claims changed after signing', swapClaims),
  lie('a signature with one byte changed', (trip) =>
    tamper(idToken(trip), (parts) => {
      const signature = Buffer.from(parts[2] ?? '', 'base64url');
      signature[10] = (signature[10] ?? 0) ^ 1;
      parts[2] = signature.toString('base64url');
    }),
  ),
  lie('a signature that breaks off', (trip) => idToken(trip).slice(0, -20)),
  lie('an empty signature', (trip) => idToken(trip, { signer: nothingSigned })),
  lie('the signature of another token', (trip) =>
    tamper(idToken(trip), (parts) => void (parts[2] = idToken({ ...trip, subject: 'x' }).split('.')[2] ?? '')),
  ),
  lie('alg none', (trip) => idToken(trip, { header: { alg: 'none' }, signer: nothingSigned })),
  lie('alg nOnE', (trip) => idToken(trip, { header: { alg: 'nOnE' }, signer: nothingSigned })),
  lie('alg none with a signature', (trip) => idToken(trip, { header: { alg: 'none' } })),
  lie('no alg', (trip) => idToken(trip, { header: { alg: undefined } })),
  byThief('somebody else’s key under the right name'),
  byThief('somebody else’s key under its own name', { kid: keys.thief.kid }),
  byThief('somebody else’s key without a name', { kid: undefined }),
  byThief('the key in the header (jwk)', { jwk: jwkOf(keys.thief), kid: undefined }),
  lie('the key at an address in the header (jku)', (trip) =>
    idToken(trip, {
      header: { jku: `${neighbour(trip, 'attacker')}/jwks`, kid: keys.thief.kid },
      signer: signedBy(keys.thief),
    }),
  ),
  lie('the key at an address in the header (x5u)', (trip) =>
    idToken(trip, {
      header: { x5u: `${neighbour(trip, 'attacker')}/certificate`, kid: keys.thief.kid },
      signer: signedBy(keys.thief),
    }),
  ),
  byThief('a certificate in the header (x5c)', { x5c: ['MIIB'], kid: keys.thief.kid }),
  byThief('a name of the key that is a path', { kid: '../../../../dev/null' }),
  byThief('a name of the key that is SQL', { kid: "' union select 'own" }),
  byThief('a name of the key that is a number', { kid: 1 }),
  lie('HS256 with the public key as PEM', (trip) => idToken(trip, { header: { alg: 'HS256' }, signer: macBy(ownPem) })),
  lie('HS256 with the public key as JWK', (trip) =>
    idToken(trip, { header: { alg: 'HS256' }, signer: macBy(JSON.stringify(jwkOf(keys.own))) }),
  ),
  lie('HS256 with the client’s secret', (trip) =>
    idToken(trip, { header: { alg: 'HS256' }, signer: macBy(clientSecret) }),
  ),
  lie('HS256 with an empty secret', (trip) => idToken(trip, { header: { alg: 'HS256' }, signer: macBy('') })),
  lie('an algorithm that the provider does not announce', (trip) =>
    idToken(trip, { header: { alg: 'ES256', kid: keys.ownCurve.kid }, signer: signedBy(keys.ownCurve) }),
  ),
  header('RS256 declared as PS256', { alg: 'PS256' }),
  header('RS256 declared as RS512', { alg: 'RS512' }),
  header('an algorithm that nobody knows', { alg: 'RS1' }),
  header('an algorithm that is a list', { alg: ['RS256'] }),
  lie('an ES256 signature of zeros', (trip) =>
    idToken(trip, { header: { alg: 'ES256', kid: keys.ownCurve.kid }, signer: () => Buffer.alloc(64) }),
  ),
  lie('a weak key', (trip) => idToken(trip, { header: { kid: keys.weak.kid }, signer: signedBy(keys.weak) })),
  header('an extension that must be understood (crit)', { crit: ['urn:unknown'], 'urn:unknown': true }),
  header('an unencoded payload (b64)', { crit: ['b64'], b64: false }),
  header('an empty crit', { crit: [] }),
  header('typ of an access token', { typ: 'at+jwt' }),
  header('typ of an access token, written out', { typ: 'application/at+jwt' }),
  header('typ of a logout token', { typ: 'logout+jwt' }),
  header('typ of a security event', { typ: 'secevent+jwt' }),
  lie('two parts', (trip) => idToken(trip).split('.').slice(0, 2).join('.')),
  lie('four parts', (trip) => `${idToken(trip)}.AAAA`),
  lie('five parts, as if encrypted', (trip) => `${idToken(trip)}.AAAA.AAAA`),
  lie('a space inside', (trip) => idToken(trip).replace('.', '. ')),
  lie('the JSON form of a signed object', (trip) => {
    const [protectedHeader, payload, signature] = idToken(trip).split('.');
    return { protected: protectedHeader, payload, signature };
  }),
  lie('a payload that is no JSON', () => assemble(goodHeader, 'not json', signedBy(keys.own))),
  lie('a payload that is a list', () => assemble(goodHeader, [], signedBy(keys.own))),
  lie('a payload that is a text', () => assemble(goodHeader, '"text"', signedBy(keys.own))),
  lie('a header that is no JSON', (trip) => assemble('not json', goodClaims(trip), signedBy(keys.own))),
  lie('a header that is null', (trip) => assemble('null', goodClaims(trip), signedBy(keys.own))),
  lie('an ID token of 100 kB', (trip) => idToken(trip, { claims: { padding: 'x'.repeat(100_000) } })),
];

export const claimCases: readonly TokenCase[] = [
  claims('iss of a stranger', { iss: 'https://accounts.stranger.example' }),
  claims('iss of another configured provider', (trip) => ({ iss: neighbour(trip, 'other') })),
  claims('iss with a slash more', (trip) => ({ iss: `${trip.issuer}/` })),
  claims('iss in capitals', (trip) => ({ iss: trip.issuer.toUpperCase() })),
  claims('iss missing', { iss: undefined }),
  claims('iss as a list', (trip) => ({ iss: [trip.issuer] })),
  claims('aud of another client', { aud: 'another-client' }),
  claims('aud with our name as a part', { aud: 'mandat-under-test-2' }),
  claims('aud missing', { aud: undefined }),
  claims('aud as an empty list', { aud: [] }),
  claims('aud as a number', { aud: 7 }),
  claims('aud as an object', (trip) => ({ aud: { [trip.clientId]: true } })),
  claims('several audiences and no azp', (trip) => ({ aud: [trip.clientId, 'another-client'] })),
  claims('several audiences and the azp of another', (trip) => ({ aud: [trip.clientId, 'b'], azp: 'b' })),
  claims('azp of another client', { azp: 'another-client' }),
  claims('azp empty', { azp: '' }),
  claims('azp as a list', (trip) => ({ azp: [trip.clientId] })),
  claims('nonce of another sign-in', { nonce: 'A'.repeat(43) }),
  claims('nonce missing', { nonce: undefined }),
  claims('nonce empty', { nonce: '' }),
  claims('nonce as a list', (trip) => ({ nonce: [trip.nonce] })),
  claims('nonce that begins right', (trip) => ({ nonce: trip.nonce.slice(0, -1) })),
  claims('iat missing', { iat: undefined }),
  claims('iat as text', { iat: String(secondsNow()) }),
  claims('iat null', { iat: null }),
  claims('iat in milliseconds', { iat: Date.now() }),
  claims('iat an hour ahead', { iat: secondsNow() + hour, exp: secondsNow() + 2 * hour }),
  claims('iat five minutes ahead', { iat: secondsNow() + 5 * minute, exp: secondsNow() + hour }),
  claims('iat an hour ago', { iat: secondsNow() - hour }),
  claims('iat years ago', { iat: 1_000_000_000 }),
  claims('iat negative', { iat: -1 }),
  claims('exp missing', { exp: undefined }),
  claims('exp as text', { exp: String(secondsNow() + hour) }),
  claims('exp null', { exp: null }),
  claims('exp five minutes ago', { exp: secondsNow() - 5 * minute, iat: secondsNow() - 6 * minute }),
  claims('exp before iat', { exp: secondsNow() - 30, iat: secondsNow() }),
  claims('nbf an hour ahead', { nbf: secondsNow() + hour }),
  claims('nbf as text', { nbf: 'now' }),
  claims('sub missing', { sub: undefined }),
  claims('sub empty', { sub: '' }),
  claims('sub null', { sub: null }),
  claims('sub as a number', { sub: 1 }),
  claims('sub as a list', { sub: ['administrator'] }),
  claims('sub as an object', { sub: { id: 'administrator' } }),
  claims('sub of 256 characters', { sub: 'x'.repeat(256) }),
  claims('sub of 50,000 characters', { sub: 'x'.repeat(50_000) }),
  claims('sub with a NUL', { sub: 'adm\u0000in' }),
  claims('sub with a line break', { sub: 'admin\nroot' }),
  claims('sid as a number', { sid: 5 }),
  claims('sid with a NUL', { sid: 'a\u0000b' }),
  claims('auth_time as text', { auth_time: 'now' }),
  claims('auth_time an hour ahead', { auth_time: secondsNow() + hour }),
  claims('acr as an object', { acr: { level: 2 } }),
  claims('the event of a logout token', { events: { 'http://schemas.openid.net/event/backchannel-logout': {} } }),
  claims('claims of an access token only', {
    nonce: undefined,
    scope: 'openid',
    client_id: 'mandat-under-test',
    jti: 'a',
  }),
];
