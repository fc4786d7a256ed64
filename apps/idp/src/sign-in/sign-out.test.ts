import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { freePorts } from '../../../../tools/testing/free-port.ts';
import { createTestDatabase, type TestDatabase } from '../../../../tools/testing/test-database.ts';
import { Browser, type Form } from '../testing/browser.ts';
import { PracticeRun } from '../testing/practice-run.ts';
import { administrator, head } from '../testing/sample-people.ts';

let database: TestDatabase;
let run: PracticeRun;

beforeAll(async () => {
  database = await createTestDatabase({ label: 'idp' });
  run = await PracticeRun.start(await freePorts(), database.url);
});
afterAll(async () => {
  await run.stop();
  await database.drop();
});
beforeEach(() => {
  run.register.logoutTokens.length = 0;
});

const signOutAddress = (more: Readonly<Record<string, string>>): string =>
  `${run.config.issuer}/session/end?${new URLSearchParams({ post_logout_redirect_uri: `${run.register.url}/`, ...more })}`;

const proofOf = (page: string): string => /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
const actionOf = (page: string): string => /action="([^"]+)"/.exec(page)?.[1] ?? '';

test('signing out asks first, tells the register by the back channel with the session id, and leads back', async () => {
  const browser = new Browser();
  const { tokens } = await run.signIn([{ person: head.login }], { browser });
  const { sid } = await run.register.claims(tokens);
  const page = await browser.open(signOutAddress({ id_token_hint: tokens.id_token, state: 'kept' }));
  expect(page.text).toContain('You are signed in as <bdi>Amina Head</bdi>.');
  expect(run.register.logoutTokens).toEqual([]);
  const done = await browser.open(actionOf(page.text), { xsrf: proofOf(page.text), logout: 'yes' });
  expect(done.location?.href).toBe(`${run.register.url}/?state=kept`);
  const { payload, protectedHeader } = await run.register.verify(run.register.logoutTokens[0] ?? '');
  expect(protectedHeader.typ).toBe('logout+jwt');
  expect(payload).toMatchObject({
    sub: head.subject,
    sid,
    exp: expect.any(Number),
    jti: expect.any(String),
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  });
  expect(payload).not.toHaveProperty('nonce');
});

test('after signing out the next sign-in asks again, and the refresh token is dead', async () => {
  const browser = new Browser();
  const { tokens } = await run.signIn([{ person: head.login }], { browser });
  const page = await browser.open(signOutAddress({ id_token_hint: tokens.id_token }));
  await browser.open(actionOf(page.text), { xsrf: proofOf(page.text), logout: 'yes' });
  expect((await browser.open((await run.register.begin()).address)).text).toContain('name="login"');
  const form = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token };
  expect(await (await run.register.post('token_endpoint', form)).json()).toMatchObject({ error: 'invalid_grant' });
});

test('signing out without a session leads straight back, with its state and no page that needs script', async () => {
  const { tokens } = await run.signIn([{ person: head.login }]);
  const answer = await new Browser().open(signOutAddress({ id_token_hint: tokens.id_token, state: 'kept' }));
  expect(answer.location?.href).toBe(`${run.register.url}/?state=kept`);
});

test('signing out without a session or an application ends on a page that says so', async () => {
  const answer = await new Browser().open(`${run.config.issuer}/session/end`);
  expect(answer.status).toBe(200);
  expect(answer.text).toContain('You are signed out');
});

test('another person over a session ends it: the register hears of the first one, then gets the second', async () => {
  const browser = new Browser();
  const { sid } = await run.register.claims((await run.signIn([{ person: head.login }], { browser })).tokens);
  const forms = [{ person: administrator.login }];
  const { answer, tokens } = await run.signIn(forms, { browser, ask: { prompt: 'login' } });
  expect(answer.text).not.toContain('<script');
  expect(await run.register.claims(tokens)).toMatchObject({ sub: administrator.subject });
  expect(run.register.logoutTokens).toHaveLength(1);
  const { payload } = await run.register.verify(run.register.logoutTokens[0] ?? '');
  expect(payload).toMatchObject({ sub: head.subject, sid });
});

test('stepping up as somebody else starts from the list of people', async () => {
  const browser = new Browser();
  await run.signIn([{ person: head.login }], { browser });
  const ask = { acr_values: 'urn:mandat:acr:second-factor' };
  const forms: Form[] = [{ 'other-person': 'yes' }, { person: administrator.login }, { code: administrator.code }];
  const { tokens } = await run.signIn(forms, { browser, ask });
  expect(await run.register.claims(tokens)).toMatchObject({ sub: administrator.subject, amr: ['pwd', 'otp'] });
});

test('a back channel that does not answer keeps nobody signed in', async () => {
  const browser = new Browser();
  const { tokens } = await run.signIn([{ person: head.login }], { browser });
  await run.register.close();
  const page = await browser.open(signOutAddress({ id_token_hint: tokens.id_token }));
  const done = await browser.open(actionOf(page.text), { xsrf: proofOf(page.text), logout: 'yes' });
  await run.register.open(Number(new URL(run.register.url).port));
  expect(done.location?.href).toBe(`${run.register.url}/`);
});
