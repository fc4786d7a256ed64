import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser } from '../testing/lying-provider/browser.ts';
import { logoutCases, logoutEvent, logoutToken } from '../testing/lying-provider/logout-cases.ts';
import { startUnderTest, type UnderTest } from '../testing/lying-provider/register-under-test.ts';
import { inParallel, signIn } from '../testing/lying-provider/sign-in.ts';
import { secondsNow, type Trip } from '../testing/lying-provider/trip.ts';

let under: UnderTest;
let victim: Trip;
beforeAll(async () => {
  under = await startUnderTest();
  victim = (await signIn(under, { subject: 'victim' })).trip;
}, 60_000);
afterAll(() => under.close());

const sessionsOf = async (subject: string): Promise<number> => {
  const [row]: { n: number }[] = await under.register.database.source.query(
    'select count(*)::int as n from session where subject = $1',
    [subject],
  );
  return row?.n ?? -1;
};

const rowCounts = async (): Promise<readonly number[]> => {
  const [row]: { signals: number; entries: number; tokens: number }[] = await under.register.database.source.query(
    `select (select count(*)::int from signal) as signals, (select count(*)::int from audit_entry) as entries,
       (select count(*)::int from seen_token) as tokens`,
  );
  return [row?.signals ?? -1, row?.entries ?? -1, row?.tokens ?? -1];
};

const post = (form: URLSearchParams, provider = 'honest') =>
  fetch(`${under.api.url}/auth/back-channel/${provider}`, { method: 'POST', body: form, redirect: 'manual' });

const token = (value: string): URLSearchParams => new URLSearchParams({ logout_token: value });

test('what is no logout token of this provider for us ends no session', async () => {
  expect(logoutCases.length).toBeGreaterThanOrEqual(100);
  expect(new Set(logoutCases.map(({ title }) => title)).size).toBe(logoutCases.length);
  for (const { title, form } of logoutCases) {
    const { status } = await post(form(victim));
    expect([title, status]).toEqual([title, title === 'a token of 200 kB' ? 413 : 400]);
    expect([title, await sessionsOf('victim')]).toEqual([title, 1]);
  }
});

test('a token in the address, or sent to another provider’s path, ends no session', async () => {
  const inAddress = `${under.api.url}/auth/back-channel/honest?${token(logoutToken(victim)).toString()}`;
  expect((await fetch(inAddress, { method: 'POST' })).status).toBe(400);
  expect((await fetch(inAddress)).status).toBe(404);
  expect((await post(token(logoutToken(victim)), 'other')).status).toBe(400);
  expect((await post(token(logoutToken(victim)), 'nobody')).status).toBe(404);
  expect(await sessionsOf('victim')).toBe(1);
});

test('a token for nobody’s session is answered with 200, and with 400 when it comes again', async () => {
  const unknown = token(logoutToken(victim, { claims: { sub: 'nobody', sid: 'none' } }));
  const first = await post(unknown);
  expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'no-store']);
  const again = await post(unknown);
  expect([again.status, again.headers.get('cache-control')]).toEqual([400, 'no-store']);
});

test('of ten of the same at once exactly one acts', async () => {
  const same = token(logoutToken(victim, { claims: { sub: 'nobody', sid: 'none' } }));
  const statuses = (await Promise.all(Array.from({ length: 10 }, () => post(same)))).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect(statuses.filter((status) => status === 400)).toHaveLength(9);
});

test('sub and sid together end only what fits both', async () => {
  expect((await post(token(logoutToken(victim, { claims: { sid: 'another-session' } })))).status).toBe(200);
  expect((await post(token(logoutToken(victim, { claims: { sub: 'another-person' } })))).status).toBe(200);
  expect(await sessionsOf('victim')).toBe(1);
});

test('a good token ends the session: the next request is nobody’s, and the audit says why', async () => {
  const { browser, trip } = await signIn(under, { subject: 'leaver' });
  await signIn(under, { subject: 'leaver' });
  expect(await sessionsOf('leaver')).toBe(2);
  expect((await post(token(logoutToken(trip, { claims: { sid: undefined } })))).status).toBe(200);
  expect(await sessionsOf('leaver')).toBe(0);
  expect((await browser.get(`${under.api.url}/auth/sign-in?stepUp=1`)).status).toBe(401);
  const audit: { reason: string }[] = await under.register.database.source.query(
    `select reason from audit_entry where type = 'session-ended'`,
  );
  expect(audit.map(({ reason }) => reason)).toEqual(['back-channel-logout', 'back-channel-logout']);
});

test('every prefix of a good token, and every one with a character changed, ends no session', async () => {
  const { trip } = await signIn(under, { subject: 'prefixes' });
  const good = logoutToken(trip);
  const before = await rowCounts();
  const prefixes = Array.from({ length: good.length }, (_, length) => good.slice(0, length));
  const changed = [0, 10, 100, 200, good.length - 20].map(
    (at) => `${good.slice(0, at)}${good[at] === 'A' ? 'B' : 'A'}${good.slice(at + 1)}`,
  );
  const statuses = await inParallel([...prefixes, ...changed], async (each) => (await post(token(each))).status);
  expect(statuses.filter((status) => status !== 400)).toEqual([]);
  expect(statuses.length).toBeGreaterThan(500);
  expect([await sessionsOf('prefixes'), await rowCounts()]).toEqual([1, before]);
  expect((await post(token(good))).status).toBe(200);
  expect(await sessionsOf('prefixes')).toBe(0);
}, 60_000);

test('a good token is a signal of its source, once, with its jti as key and its iat as time', async () => {
  const { trip } = await signIn(under, { subject: 'signalled' });
  const iat = secondsNow() - 3;
  const events = { [logoutEvent]: {}, revoke_offline_access: true };
  const good = token(logoutToken(trip, { claims: { jti: 'jti-of-signalled', iat, events } }));
  expect([(await post(good)).status, (await post(good)).status]).toEqual([200, 400]);
  const told = await under.register.database.source.query(
    `select src.name, s.type, s.state, s.fact, s.effective_at as at from signal s join signal_source src on src.id = s.source_id
     where s.key = 'jti-of-signalled'`,
  );
  expect(told).toEqual([
    {
      name: 'honest/back-channel-logout',
      type: 'sessions-ended',
      state: 'applied',
      fact: { type: 'sessions-ended', subject: 'signalled', sid: 'sid-signalled' },
      at: new Date(iat * 1000),
    },
  ]);
});

test('a token that names nobody known leaves no signal behind', async () => {
  const [signals] = await rowCounts();
  expect((await post(token(logoutToken(victim, { claims: { sub: 'never-seen' } })))).status).toBe(200);
  expect((await rowCounts())[0]).toBe(signals);
});

test('a token by sid alone ends that session', async () => {
  const { trip } = await signIn(under, { subject: 'by-sid' });
  expect((await post(token(logoutToken(trip, { claims: { sub: undefined } })))).status).toBe(200);
  expect(await sessionsOf('by-sid')).toBe(0);
});

test('sign-out ends the session and leads to the provider with the hint', async () => {
  const { browser } = await signIn(under, { subject: 'signs-out' });
  const headers = { origin: under.api.url, 'x-mandat': '1' };
  const out = `${under.api.url}/auth/sign-out`;
  expect((await browser.post(out, new URLSearchParams(), { 'x-mandat': '1' })).status).toBe(400);
  expect(
    (await browser.post(out, new URLSearchParams(), { origin: 'https://evil.example', 'x-mandat': '1' })).status,
  ).toBe(400);
  expect((await browser.post(out, new URLSearchParams(), { origin: under.api.url })).status).toBe(400);
  expect(await sessionsOf('signs-out')).toBe(1);
  const answer = await browser.post(out, new URLSearchParams(), headers);
  const { location }: { location: string } = JSON.parse(answer.body);
  expect(location).toContain(`${under.lying.issuerOf('honest')}/sign-out?`);
  expect(new URL(location).searchParams.get('post_logout_redirect_uri')).toBe(`${under.api.url}/`);
  expect(new URL(location).searchParams.get('id_token_hint')).toMatch(/^eyJ/u);
  expect(await sessionsOf('signs-out')).toBe(0);
});

test('sign-out works without script by a form that carries the session’s own token', async () => {
  const { browser } = await signIn(under, { subject: 'signs-out-by-form' });
  const page = await browser.get(`${under.api.url}/auth/sign-out`);
  const value = /name="token" value="([^"]+)"/u.exec(page.body)?.[1] ?? '';
  const out = (field: string) =>
    browser.post(`${under.api.url}/auth/sign-out`, new URLSearchParams({ token: field }), { origin: under.api.url });
  expect((await out('wrong')).status).toBe(400);
  expect((await out(value)).status).toBe(303);
  expect(await sessionsOf('signs-out-by-form')).toBe(0);
  expect((await openBrowser().get(`${under.api.url}/auth/sign-out`)).status).toBe(303);
});
