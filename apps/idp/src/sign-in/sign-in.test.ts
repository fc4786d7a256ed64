import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freePorts } from '../../../../tools/testing/free-port.ts';
import { createTestDatabase, type TestDatabase } from '../../../../tools/testing/test-database.ts';
import { Browser, type Form } from '../testing/browser.ts';
import { PracticeRun } from '../testing/practice-run.ts';
import type { Tokens } from '../testing/register.ts';
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

const secondFactor = 'urn:mandat:acr:second-factor';
const click = { person: head.login };

test('discovery offers pushed requests, PKCE S256, the issuer in the answer, both levels and back-channel logout', async () => {
  expect(await run.register.discover()).toMatchObject({
    issuer: run.config.issuer,
    pushed_authorization_request_endpoint: `${run.config.issuer}/request`,
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
    acr_values_supported: ['urn:mandat:acr:password', secondFactor],
    backchannel_logout_supported: true,
    backchannel_logout_session_supported: true,
    ui_locales_supported: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
    id_token_signing_alg_values_supported: expect.arrayContaining(['RS256', 'ES256']),
  });
});

test('one click signs a sample person in, and the ID token carries who they are at work', async () => {
  const { attempt, answer, tokens } = await run.signIn([click]);
  expect(answer.location?.origin).toBe(run.register.url);
  expect(answer.location?.searchParams.get('state')).toBe(attempt.state);
  expect(answer.location?.searchParams.get('iss')).toBe(run.config.issuer);
  expect(await run.register.claims(tokens)).toMatchObject({
    sub: head.subject,
    name: 'Amina Head',
    email: head.email,
    preferred_username: head.login,
    locale: 'fr',
    employeeNumber: head.staffNumber,
    staff_type: 'staff-member',
    organizational_unit: 'UN-Habitat',
    groups: [],
    acr: 'urn:mandat:acr:password',
    amr: ['pwd'],
    auth_time: expect.any(Number),
    sid: expect.any(String),
    nonce: expect.any(String),
  });
});

test('name and password sign in without a list, in any case of the name', async () => {
  const { tokens } = await run.signIn([{ login: 'Otto.Admin', password: administrator.password }]);
  expect(await run.register.claims(tokens)).toMatchObject({
    sub: administrator.subject,
    groups: ['mandat-dgc-administrators'],
    amr: ['pwd'],
  });
});

test('a wrong password is refused with a sentence and the form again', async () => {
  const browser = new Browser();
  const { address } = await browser.open((await run.register.begin()).address);
  const refused = await browser.open(address, { login: head.login, password: 'guess' });
  expect(refused.status).toBe(401);
  expect(refused.text).toContain('This name and password do not belong together.');
  expect(refused.text).toContain(`value="${head.login}"`);
  expect(refused.text).not.toContain('guess');
  const accepted = await browser.open(address, { login: head.login, password: head.password });
  expect(accepted.location?.searchParams.has('code')).toBe(true);
});

test('a request for the second factor asks for the code after the person, and says so in acr and amr', async () => {
  const forms: Form[] = [{ login: head.login, password: head.password }, { code: head.code }];
  const { tokens } = await run.signIn(forms, { ask: { acr_values: secondFactor } });
  expect(await run.register.claims(tokens)).toMatchObject({ acr: secondFactor, amr: ['pwd', 'otp'] });
});

test('the claims parameter asks for the second factor as acr_values do', async () => {
  const claims = JSON.stringify({ id_token: { acr: { essential: true, value: secondFactor } } });
  const { tokens } = await run.signIn([click, { code: head.code }], { ask: { claims } });
  expect(await run.register.claims(tokens)).toMatchObject({ acr: secondFactor });
});

test('a wrong code is refused, and no code comes of it', async () => {
  const browser = new Browser();
  const { address } = await browser.open((await run.register.begin({ acr_values: secondFactor })).address);
  await browser.open(address, click);
  const refused = await browser.open(address, { code: '000000' });
  expect(refused.status).toBe(401);
  expect(refused.text).toContain('This is not the code of <bdi>Amina Head</bdi>.');
  expect(refused.location).toBeUndefined();
});

test('a code without a person before it is no sign-in', async () => {
  const browser = new Browser();
  const { address } = await browser.open((await run.register.begin({ acr_values: secondFactor })).address);
  const answer = await browser.open(address, { code: head.code });
  expect(answer.location).toBeUndefined();
  expect(answer.text).toContain('name="login"');
});

test.each<Form>([{ max_age: '0' }, { max_age: '1' }, { prompt: 'login' }])(
  'stepping up in a session with %j asks for the code only, keeps the session and renews the time',
  async (fresh) => {
    const browser = new Browser();
    const first = await run.register.claims((await run.signIn([click], { browser })).tokens);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const attempt = await run.register.begin({ acr_values: secondFactor, ...fresh });
    const page = await browser.open(attempt.address);
    expect(page.text).toContain('name="code"');
    expect(page.text).toContain(head.code);
    const answer = await browser.open(page.address, { code: head.code });
    const stepped = await run.register.claims(await run.register.redeem(attempt, answer));
    expect(stepped).toMatchObject({ sub: head.subject, sid: first.sid, acr: secondFactor, amr: ['pwd', 'otp'] });
    expect(Number(stepped.auth_time)).toBeGreaterThan(Number(first.auth_time));
  },
);

test('a session signs in again without a page, and prompt=login asks for the person anew', async () => {
  const browser = new Browser();
  await run.signIn([click], { browser });
  const silent = await browser.open((await run.register.begin()).address);
  expect(silent.location?.searchParams.has('code')).toBe(true);
  const asked = await browser.open((await run.register.begin({ prompt: 'login' })).address);
  expect(asked.text).toContain('name="login"');
});

test('prompt=none without a session answers login_required', async () => {
  const answer = await new Browser().open((await run.register.begin({ prompt: 'none' })).address);
  expect(answer.location?.searchParams.get('error')).toBe('login_required');
});

test('whoever goes back without signing in returns to the application with access_denied', async () => {
  const browser = new Browser();
  const { address } = await browser.open((await run.register.begin()).address);
  const answer = await browser.open(address, { 'give-up': 'yes' });
  expect(answer.location?.href).toMatch(run.register.callback);
  expect(answer.location?.searchParams.get('error')).toBe('access_denied');
});

test('a refresh brings a new ID token of the same session', async () => {
  const { tokens } = await run.signIn([click]);
  const form = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token };
  const refreshed = await run.register.claims(
    (await (await run.register.post('token_endpoint', form)).json()) as Tokens,
  );
  expect(refreshed).toMatchObject({ sub: head.subject, sid: (await run.register.claims(tokens)).sid });
});

test('a request without PKCE is refused', async () => {
  const pushed = await run.register.post('pushed_authorization_request_endpoint', {
    response_type: 'code',
    client_id: 'mandat',
    redirect_uri: run.register.callback,
    scope: 'openid',
  });
  expect(pushed.status).toBe(400);
  expect(await pushed.json()).toMatchObject({ error: 'invalid_request' });
});

test('the other loopback name is sent to the one that the cookies belong to', async () => {
  const address = run.config.issuer.replace('localhost', '127.0.0.1');
  const response = await fetch(`${address}/auth?x=1`, { redirect: 'manual' });
  expect(response.status).toBe(307);
  expect(response.headers.get('location')).toBe(`${run.config.issuer}/auth?x=1`);
});
