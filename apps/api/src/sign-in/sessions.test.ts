import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser } from '../testing/lying-provider/browser.ts';
import { startUnderTest, type UnderTest } from '../testing/lying-provider/register-under-test.ts';
import { begin, sessionCookie, signIn } from '../testing/lying-provider/sign-in.ts';
import { firstRefreshToken } from '../testing/lying-provider/trip.ts';
import { readSession } from './read-session.ts';

let under: UnderTest;
beforeAll(async () => {
  under = await startUnderTest();
}, 60_000);
afterAll(() => under.close());

const limits = { idleSeconds: 1800, absoluteSeconds: 43_200 };
const minutesFromNow = (minutes: number): Date => new Date(Date.now() + minutes * 60_000);

const read = (token: string, now: Date, isPersonsAct = true) =>
  readSession(under.register.database, { token, now, limits, isPersonsAct });

const signedIn = async (subject: string) => {
  const { browser } = await signIn(under, { subject });
  return { browser, token: browser.cookie(sessionCookie) ?? '' };
};

const lastActiveOf = async (subject: string): Promise<Date> => {
  const [row]: { at: Date }[] = await under.register.database.source.query(
    'select last_active_at as at from session where subject = $1',
    [subject],
  );
  return row?.at ?? new Date(0);
};

test('the cookie is for this host, for https and loopback, and not for scripts', async () => {
  const { answer } = await signIn(under, { subject: 'cookie' });
  const [cookie = ''] = answer.cookies.filter((each) => each.startsWith(`${sessionCookie}=`));
  expect(cookie.replace(/=[\w-]{43};/u, '=…;')).toBe('__Host-mandat=…; Path=/; Secure; HttpOnly; SameSite=Lax');
});

test('only the hash of the token is stored, and the refresh token sealed', async () => {
  const { trip, browser } = await signIn(under, { subject: 'hash' });
  const token = browser.cookie(sessionCookie) ?? '';
  const [row]: { hash: string; refresh: Buffer | null; text: string }[] = await under.register.database.source.query(
    `select encode(token_hash, 'hex') as hash, refresh_token as refresh, s::text as text from session s where subject = 'hash'`,
  );
  expect(row?.hash).toBe(createHash('sha256').update(token).digest('hex'));
  expect(row?.refresh?.length).toBeGreaterThan(40);
  expect(row?.refresh?.includes(firstRefreshToken(trip))).toBe(false);
  expect(row?.text).not.toContain(token);
  expect(row?.text).not.toContain(Buffer.from(firstRefreshToken(trip)).toString('hex'));
});

test('a session id from before the sign-in is worth nothing after it (fixation)', async () => {
  const planted = 'P'.repeat(43);
  const browser = openBrowser();
  browser.setCookie(sessionCookie, planted);
  await signIn(under, { subject: 'fixation', browser });
  expect(browser.cookie(sessionCookie)).not.toBe(planted);
  expect(await read(planted, new Date())).toBeNull();
});

test('a new sign-in in the same browser ends the session before it', async () => {
  const { browser, token } = await signedIn('rotation');
  await signIn(under, { subject: 'rotation', browser });
  expect(await read(token, new Date())).toBeNull();
  expect(await read(browser.cookie(sessionCookie) ?? '', new Date())).not.toBeNull();
});

test('a session ends after thirty minutes without an act', async () => {
  const { token } = await signedIn('idle');
  expect(await read(token, minutesFromNow(29), false)).not.toBeNull();
  expect(await read(token, minutesFromNow(31), false)).toBeNull();
});

test('acts prolong it, polls do not, and neither beyond twelve hours', async () => {
  const { token } = await signedIn('absolute');
  const began = await lastActiveOf('absolute');
  expect(await read(token, minutesFromNow(20), false)).not.toBeNull();
  expect(await lastActiveOf('absolute')).toEqual(began);
  for (let minutes = 20; minutes < 720; minutes += 20) {
    expect([minutes, (await read(token, minutesFromNow(minutes))) !== null]).toEqual([minutes, true]);
  }
  expect(await read(token, minutesFromNow(721))).toBeNull();
});

test('the time of the last act is written at most once a minute', async () => {
  const { token } = await signedIn('minute');
  const began = await lastActiveOf('minute');
  await read(token, new Date(began.getTime() + 59_000));
  expect(await lastActiveOf('minute')).toEqual(began);
  await read(token, new Date(began.getTime() + 61_000));
  expect((await lastActiveOf('minute')).getTime()).toBe(began.getTime() + 61_000);
});

test('a second factor counts for five minutes', async () => {
  const { browser } = await signedIn('five-minutes');
  await signIn(under, { subject: 'five-minutes', browser }, { stepUp: '1' });
  const token = browser.cookie(sessionCookie) ?? '';
  const early = await read(token, minutesFromNow(4.8), false);
  expect(early?.actor.secondFactorAt).not.toBeNull();
  expect(early?.session.secondFactorUntil?.getTime()).toBeGreaterThan(minutesFromNow(4.8).getTime());
  const late = await read(token, minutesFromNow(5.2), false);
  expect(late?.actor.secondFactorAt).toBeNull();
  expect(late?.session.secondFactorUntil).toBeNull();
});

test('every prefix and every changed end of the token is nobody’s', async () => {
  const { token } = await signedIn('prefix');
  for (let length = 0; length < token.length; length += 1) {
    expect([length, await read(token.slice(0, length), new Date())]).toEqual([length, null]);
  }
  expect(await read(`${token}A`, new Date())).toBeNull();
});

test('two cookies of the name are taken for none', async () => {
  const { token } = await signedIn('twice');
  const cookie = `${sessionCookie}=${token}; ${sessionCookie}=${'Q'.repeat(43)}`;
  const answer = await fetch(`${under.api.url}/auth/sign-in?stepUp=1`, { headers: { cookie }, redirect: 'manual' });
  expect(answer.status).toBe(401);
});

test('sign-in leads back to paths of this register only', async () => {
  for (const returnTo of [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/%09/evil.example',
    '/auth/sign-out',
  ]) {
    const { answer } = await signIn(under, { subject: 'return' }, { returnTo });
    expect([returnTo, new URL(answer.location, under.api.url).origin]).toEqual([returnTo, under.api.url]);
  }
});

test('sign-in begins at the public address, since its cookie would be lost elsewhere', async () => {
  const answer = await openBrowser().get(
    `http://127.0.0.1:${under.api.port}/auth/sign-in?provider=honest&returnTo=%2Fx`,
  );
  expect([answer.status, answer.location]).toEqual([
    307,
    `${under.api.url}/auth/sign-in?provider=honest&returnTo=%2Fx`,
  ]);
});

test('with several providers and none named, the person chooses', async () => {
  const { answer } = await begin(under, { returnTo: '/accounts' });
  expect(answer.status).toBe(200);
  expect(answer.body).toContain('/auth/sign-in?returnTo=%2Faccounts&amp;provider=silent');
});

test('each sign-in and each refusal is in the audit with its delivery', async () => {
  const { token } = await signedIn('audited');
  const session = (await read(token, new Date()))?.session.id;
  const { answer: begun, browser } = await begin(under, { provider: 'honest' });
  const { back } = under.lying.authorize(begun.location, 'audited');
  back.searchParams.set('code', 'wrong');
  await browser.get(back.href);
  const rows: { type: string; reason: string | null; topic: string }[] = await under.register.database.source.query(
    `select a.type, a.reason, o.topic from audit_entry a join outbox o on o.audit_id = a.id
     where a.subject_id = $1 or a.type = 'sign-in-refused' order by a.at`,
    [session],
  );
  expect(rows).toEqual([
    { type: 'signed-in', reason: null, topic: 'signed-in' },
    { type: 'sign-in-refused', reason: expect.stringContaining('answer-invalid'), topic: 'sign-in-refused' },
  ]);
});
