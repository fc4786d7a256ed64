import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from '../testing/lying-provider/browser.ts';
import { startUnderTest, type UnderTest } from '../testing/lying-provider/register-under-test.ts';
import { begin, sessionCookie, signIn } from '../testing/lying-provider/sign-in.ts';
import { stepUpCases } from '../testing/lying-provider/step-up-cases.ts';

let under: UnderTest;
beforeAll(async () => {
  under = await startUnderTest();
}, 60_000);
afterAll(() => under.close());

type Row = { readonly second_factor_at: Date | null; readonly id: string; readonly hash: string };
const sessionsOf = (subject: string): Promise<Row[]> =>
  under.register.database.source.query(
    `select id, second_factor_at, encode(token_hash, 'hex') as hash from session where subject = $1`,
    [subject],
  );

const signedIn = async (subject: string): Promise<Browser> => (await signIn(under, { subject })).browser;
const stepUp = { stepUp: '1', returnTo: '/accounts?status=under-review' };

test('a step-up asks for the configured acr and max_age, and only the session’s own provider', async () => {
  const browser = await signedIn('asks');
  const { answer } = await begin(under, { ...stepUp, provider: 'other' }, browser);
  const asked = new URL(answer.location);
  expect(asked.href).toContain(under.lying.issuerOf('honest'));
  expect(asked.searchParams.get('acr_values')).toBe('urn:lying:second-factor');
  expect(asked.searchParams.get('max_age')).toBe('300');
});

test('a proved second factor marks the session, changes its id and leads back', async () => {
  const browser = await signedIn('proves');
  const [before] = await sessionsOf('proves');
  const old = browser.cookie(sessionCookie);
  const { answer } = await signIn(under, { subject: 'proves', browser }, stepUp);
  expect([answer.status, answer.location]).toEqual([303, '/accounts?status=under-review']);
  const [after, another] = await sessionsOf('proves');
  expect(another).toBeUndefined();
  expect(after?.id).toBe(before?.id);
  expect(after?.hash).not.toBe(before?.hash);
  expect(after?.second_factor_at).not.toBeNull();
  expect(browser.cookie(sessionCookie)).not.toBe(old);
});

test('whatever does not prove a fresh second factor of the same person leaves the session as it was', async () => {
  expect(new Set(stepUpCases.map(({ title }) => title)).size).toBe(stepUpCases.length);
  for (const { title, subject, reply } of stepUpCases) {
    const own = `steps-${title}`;
    const browser = await signedIn(own);
    const [before] = await sessionsOf(own);
    const { answer } = await signIn(under, { subject: subject ?? own, browser, reply }, stepUp);
    expect([title, answer.status]).toEqual([title, answer.status >= 500 ? 'a refusal' : answer.status]);
    expect([title, answer.status >= 400, answer.cookies]).toEqual([title, true, []]);
    expect(await sessionsOf(own)).toEqual([before]);
  }
  expect(await sessionsOf('somebody-else')).toEqual([]);
});

test('a step-up needs a session, before it begins and when it ends', async () => {
  expect((await begin(under, stepUp)).answer.status).toBe(401);
  const browser = await signedIn('leaves');
  const { answer } = await begin(under, stepUp, browser);
  await under.register.database.source.query(`delete from session where subject = 'leaves'`);
  const { back } = under.lying.authorize(answer.location, 'leaves');
  expect((await browser.get(back.href)).status).toBe(401);
});

test('a step-up that another session began strengthens nobody', async () => {
  const browser = await signedIn('two-sessions');
  const { answer } = await begin(under, stepUp, browser);
  const { browser: second } = await signIn(under, { subject: 'two-sessions' });
  browser.setCookie(sessionCookie, second.cookie(sessionCookie) ?? '');
  const { back } = under.lying.authorize(answer.location, 'two-sessions');
  expect((await browser.get(back.href)).status).toBe(401);
  expect((await sessionsOf('two-sessions')).map((row) => row.second_factor_at)).toEqual([null, null]);
});

test('in a window of its own it ends on a page that tells the others and closes itself', async () => {
  const browser = await signedIn('pops-up');
  const { answer } = await signIn(under, { subject: 'pops-up', browser }, { ...stepUp, popup: '1' });
  expect(answer.location).toBe(`/auth/done?returnTo=${encodeURIComponent(stepUp.returnTo)}`);
  const page = await browser.get(`${under.api.url}${answer.location}`);
  expect(page.body).toContain(`href="${stepUp.returnTo}"`);
  expect(page.body).toContain('src="/auth/done.js"');
  expect((await browser.get(`${under.api.url}/auth/done.js`)).body).toContain("'mandat-session'");
});
