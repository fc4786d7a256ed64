import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { assemble, jwkOf, keys, macBy, nothingSigned, signedBy, type Signer } from '../testing/lying-provider/keys.ts';
import { startUnderTest, type UnderTest } from '../testing/lying-provider/register-under-test.ts';
import { sessionCookie, signIn } from '../testing/lying-provider/sign-in.ts';
import { idToken, secondsNow, type Claims } from '../testing/lying-provider/trip.ts';

let under: UnderTest;
beforeAll(async () => {
  under = await startUnderTest();
}, 60_000);
afterAll(() => under.close());

type Forged = { readonly claims?: Claims; readonly header?: Claims; readonly signer?: Signer };

const without = (record: Claims): Claims =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const accessToken = ({ claims = {}, header = {}, signer = signedBy(keys.own) }: Forged = {}): string =>
  assemble(
    without({ alg: 'RS256', kid: keys.own.kid, typ: 'at+jwt', ...header }),
    without({
      iss: under.lying.issuerOf('honest'),
      aud: 'https://register.example',
      sub: 'reporting',
      client_id: 'reporting',
      scope: 'openid register:read',
      iat: secondsNow(),
      exp: secondsNow() + 600,
      ...claims,
    }),
    signer,
  );

const ask = async (headers: Record<string, string>, path = '/graphql') => {
  const response = await fetch(`${under.api.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ me { id roles } }' }),
  });
  const body: { data?: { me: { id: string | null; roles: string[] } }; errors?: { extensions: Claims }[] } = JSON.parse(
    await response.text(),
  );
  return {
    status: response.status,
    roles: body.data?.me.roles,
    code: body.errors?.[0]?.extensions['code'],
    reason: body.errors?.[0]?.extensions['reason'],
  };
};

const bearer = (token: string) => ask({ authorization: `Bearer ${token}` });
const hour = 3600;
const pem = keys.own.shown.export({ format: 'pem', type: 'spki' });

const lies: Readonly<Record<string, Forged>> = {
  'alg none': { header: { alg: 'none' }, signer: nothingSigned },
  'an empty signature': { signer: nothingSigned },
  'HS256 with the public key': { header: { alg: 'HS256' }, signer: macBy(pem) },
  'somebody else’s key': { signer: signedBy(keys.thief) },
  'the key in the header': { header: { jwk: jwkOf(keys.thief), kid: undefined }, signer: signedBy(keys.thief) },
  'an unknown key': { header: { kid: 'unknown' }, signer: signedBy(keys.thief) },
  'typ JWT': { header: { typ: 'JWT' } },
  'no typ': { header: { typ: undefined } },
  'typ of a logout token': { header: { typ: 'logout+jwt' } },
  'an extension that must be understood': { header: { crit: ['urn:x'], 'urn:x': 1 } },
  'iss of a stranger': { claims: { iss: 'https://stranger.example' } },
  'no iss': { claims: { iss: undefined } },
  'aud of another service': { claims: { aud: 'https://another.example' } },
  'aud of sign-in': { claims: { aud: 'mandat-under-test' } },
  'no aud': { claims: { aud: undefined } },
  'no exp': { claims: { exp: undefined } },
  'exp passed': { claims: { exp: secondsNow() - 300 } },
  'exp as text': { claims: { exp: 'later' } },
  'no iat': { claims: { iat: undefined } },
  'iat an hour ahead': { claims: { iat: secondsNow() + hour, exp: secondsNow() + 2 * hour } },
  'iat two days ago': { claims: { iat: secondsNow() - 48 * hour } },
  'nbf an hour ahead': { claims: { nbf: secondsNow() + hour } },
  'no sub': { claims: { sub: undefined } },
};

describe('an access token', () => {
  test('with a scope of the register is a reporting client, whose session is nobody’s', async () => {
    expect(await bearer(accessToken())).toMatchObject({ status: 200, roles: ['REPORTING_CLIENT'] });
    expect(await bearer(accessToken({ claims: { scope: ['people:read'] } }))).toMatchObject({ status: 200 });
    expect(await bearer(accessToken({ claims: { aud: ['x', 'https://register.example'] } }))).toMatchObject({
      status: 200,
    });
  });

  test.each(Object.keys(lies))('is refused: %s', async (title) => {
    expect(await bearer(accessToken(lies[title]))).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
      reason: 'invalid-token',
    });
  });

  test('without a scope of the register is told so', async () => {
    for (const scope of [undefined, '', 'openid', 'register:reader', 7]) {
      expect(await bearer(accessToken({ claims: { scope } }))).toMatchObject({
        status: 403,
        reason: 'insufficient-scope',
      });
    }
  });

  test('every prefix of a good one is refused', async () => {
    const token = accessToken();
    const step = 7;
    const prefixes = Array.from({ length: Math.floor(token.length / step) }, (_, index) =>
      token.slice(0, index * step),
    );
    for (const prefix of [...prefixes, token.slice(0, -1), token.slice(0, -2)]) {
      expect([prefix.length, (await bearer(prefix)).status]).toEqual([prefix.length, 401]);
    }
  });

  test('of a service account that is suspended or past its last day is refused, by whatever name the token gives it', async () => {
    const [owner]: { id: string }[] = await under.register.database.source.query(
      `insert into person (id, name, language, staff_type, created_at, version)
       values (gen_random_uuid(), 'Owner', 'en', 'staff-member', now(), 1) returning id`,
    );
    await under.register.database.source.query(
      `insert into service_account (id, provider, client_id, purpose, owner_id, expires_on, suspended_at, version)
       values (gen_random_uuid(), 'honest', 'in-use', 'x', $1, current_date + 1, null, 1),
         (gen_random_uuid(), 'honest', 'suspended', 'x', $1, current_date + 1, now(), 1),
         (gen_random_uuid(), 'honest', 'expired', 'x', $1, current_date - 1, null, 1),
         (gen_random_uuid(), 'other', 'reporting', 'x', $1, current_date - 1, now(), 1)`,
      [owner?.id],
    );
    const of = async (client: string) => (await bearer(accessToken({ claims: { client_id: client } }))).status;
    expect([await of('in-use'), await of('suspended'), await of('expired'), await of('reporting')]).toEqual([
      200, 401, 401, 200,
    ]);
    const hidden = accessToken({ claims: { client_id: 'unknown', azp: 'suspended' } });
    expect(await bearer(hidden)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED', reason: 'invalid-token' });
  });

  test('is not taken from the address, even a good one', async () => {
    expect(await ask({}, `/graphql?access_token=${accessToken()}`)).toMatchObject({
      status: 401,
      reason: 'token-in-query',
    });
    expect(await ask({ authorization: `Bearer ${accessToken()}` }, `/graphql?access_token=x`)).toMatchObject({
      status: 401,
    });
  });

  test('an ID token, another scheme or nothing after the scheme is none', async () => {
    const { trip } = await signIn(under, { subject: 'mixes-up' });
    expect((await bearer(idToken(trip))).status).toBe(401);
    expect((await ask({ authorization: `Basic ${accessToken()}` })).status).toBe(401);
    expect((await ask({ authorization: 'Bearer ' })).status).toBe(401);
    expect((await ask({ authorization: `Bearer ${accessToken()} ${accessToken()}` })).status).toBe(401);
  });
});

describe('a session’s cookie', () => {
  test('counts for a POST only with our Origin and our header', async () => {
    const { browser } = await signIn(under, { subject: 'origin' });
    const cookie = `${sessionCookie}=${browser.cookie(sessionCookie)}`;
    const origin = under.api.url;
    expect(await ask({ cookie, origin, 'x-mandat': '1' })).toMatchObject({ status: 200, roles: ['STAFF'] });
    const refused = { status: 403, code: 'FORBIDDEN', reason: 'origin-not-ours' };
    const wrong: readonly Record<string, string>[] = [
      {},
      { origin },
      { 'x-mandat': '1' },
      { origin: 'null', 'x-mandat': '1' },
      { origin: 'https://evil.example', 'x-mandat': '1' },
      { origin: `${origin}.evil.example`, 'x-mandat': '1' },
      { origin, 'x-mandat': '2' },
    ];
    for (const headers of wrong) {
      expect(await ask({ cookie, ...headers })).toMatchObject(refused);
    }
  });

  test('never stands in for a token that was refused', async () => {
    const { browser } = await signIn(under, { subject: 'stands-in' });
    const cookie = `${sessionCookie}=${browser.cookie(sessionCookie)}`;
    expect((await ask({ cookie, origin: under.api.url, 'x-mandat': '1', authorization: 'Bearer x' })).status).toBe(401);
  });

  test('of nobody is the public', async () => {
    const cookie = `${sessionCookie}=${'Z'.repeat(43)}`;
    expect(await ask({ cookie, origin: under.api.url, 'x-mandat': '1' })).toMatchObject({
      status: 200,
      roles: ['PUBLIC'],
    });
  });
});
