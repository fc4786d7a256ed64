import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startMandat, type RunningMandat } from '../../../../tools/testing/start-mandat.ts';
import { openBrowser, type Answer, type Browser } from '../testing/lying-provider/browser.ts';

let mandat: RunningMandat;
beforeAll(async () => {
  mandat = await startMandat({ env: { SESSION_REFRESH_SECONDS: '1' } });
}, 120_000);
afterAll(() => mandat.stop());

const follow = async (browser: Browser, first: Answer, from: string): Promise<Answer & { readonly url: string }> => {
  let [answer, url] = [first, from];
  for (let hops = 0; hops < 20 && answer.location !== ''; hops += 1) {
    url = new URL(answer.location, url).href;
    answer = await browser.get(url);
  }
  return { ...answer, url };
};

const open = async (browser: Browser, url: string) => follow(browser, await browser.get(url), url);

const submit = async (browser: Browser, page: Answer & { readonly url: string }, fields: Record<string, string>) => {
  const [, action = ''] = /<form[^>]*action="([^"]*)"/u.exec(page.body) ?? [];
  const url = new URL(action.replaceAll('&amp;', '&'), page.url).href;
  return follow(browser, await browser.post(url, new URLSearchParams(fields), { origin: new URL(url).origin }), url);
};

const signedIn = async (role: string) => {
  const person = mandat.people.find((each) => each.role === role);
  if (!person) throw new Error(`nobody is ${role}`);
  const browser = openBrowser();
  const page = await open(browser, `${mandat.url}/auth/sign-in?returnTo=%2Faccounts`);
  const landed = await submit(browser, page, { login: person.login, password: person.password });
  return { person, browser, landed };
};

const me = async (browser: Browser, headers: Record<string, string> = {}) => {
  const cookie = browser.cookie('__Host-mandat');
  const response = await fetch(`${mandat.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: mandat.url,
      'x-mandat': '1',
      ...(cookie ? { cookie: `__Host-mandat=${cookie}` } : {}),
      ...headers,
    },
    body: JSON.stringify({ query: '{ me { roles isStaff sessionExpiresAt idleExpiresAt secondFactorUntil } }' }),
  });
  const body: { data?: { me: Record<string, unknown> } } = JSON.parse(await response.text());
  return body.data?.me ?? {};
};

const refreshesKept = async (): Promise<number> => {
  const metrics = await (await fetch(`${mandat.url}/metrics`)).text();
  return Number(/mandat_session_refreshes_total\{provider="practice",outcome="kept"\} (\d+)/u.exec(metrics)?.[1] ?? 0);
};

test('the practice provider is asked again, twice, and the session and its roles live on', async () => {
  const { browser } = await signedIn('dgc-administrator');
  const before = await refreshesKept();
  const roles = async () => (await me(browser))['roles'];
  for (let turn = 0; turn < 200 && (await refreshesKept()) < before + 2; turn += 1) {
    expect(await roles()).toContain('DGC_ADMINISTRATOR');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await refreshesKept()).toBeGreaterThanOrEqual(before + 2);
  expect(await roles()).toContain('DGC_ADMINISTRATOR');
}, 60_000);

test('a person of the sample signs in by PAR and lands where they wanted', async () => {
  const { browser, landed } = await signedIn('dgc-administrator');
  expect(landed.url).toBe(`${mandat.url}/accounts`);
  const reader = await me(browser);
  expect(reader).toMatchObject({ isStaff: true, secondFactorUntil: null });
  expect(reader['roles']).toContain('DGC_ADMINISTRATOR');
  expect(Date.parse(String(reader['sessionExpiresAt'])) - Date.now()).toBeGreaterThan(11.9 * 3_600_000);
  expect(Date.parse(String(reader['idleExpiresAt'])) - Date.now()).toBeLessThan(30 * 60_000 + 1000);
});

test('a step-up asks for the code and lasts five minutes', async () => {
  const { browser, person } = await signedIn('head-of-entity');
  const page = await open(browser, `${mandat.url}/auth/sign-in?stepUp=1&returnTo=%2Faccounts`);
  const landed = await submit(browser, page, { code: person.code });
  expect(landed.url).toBe(`${mandat.url}/accounts`);
  const until = Date.parse(String((await me(browser))['secondFactorUntil'])) - Date.now();
  expect(until).toBeGreaterThan(4.5 * 60_000);
  expect(until).toBeLessThanOrEqual(5 * 60_000);
});

test('signing out here ends the session here and leads to the provider, which ends the others by its back channel', async () => {
  const { browser } = await signedIn('auditor');
  const first = browser.cookie('__Host-mandat') ?? '';
  const answer = await browser.post(`${mandat.url}/auth/sign-out`, new URLSearchParams(), {
    origin: mandat.url,
    'x-mandat': '1',
    accept: 'application/json',
  });
  const { location }: { location: string } = JSON.parse(answer.body);
  expect(new URL(location).origin).toBe(new URL(mandat.issuer).origin);
  expect((await me(browser))['roles']).toEqual(['PUBLIC']);
  expect((await me(browser, { cookie: `__Host-mandat=${first}` }))['roles']).toEqual(['PUBLIC']);
  await open(browser, `${mandat.url}/auth/sign-in`);
  expect((await me(browser))['roles']).toContain('AUDITOR');
  const page = await open(browser, location);
  await submit(browser, page, { xsrf: /name="xsrf" value="([^"]+)"/u.exec(page.body)?.[1] ?? '', logout: 'yes' });
  expect((await me(browser))['roles']).toEqual(['PUBLIC']);
});

test('a reporting tool reads with its client credentials', async () => {
  const [client] = mandat.clients as readonly {
    clientId: string;
    clientSecret: string;
    tokenUrl: string;
    scopes: string[];
  }[];
  if (!client) throw new Error('the practice provider has no client');
  const answer = await fetch(client.tokenUrl, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${client.clientId}:${client.clientSecret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: client.scopes.join(' ') }),
  });
  const { access_token: token }: { access_token: string } = JSON.parse(await answer.text());
  expect((await me(openBrowser(), { authorization: `Bearer ${token}` }))['roles']).toEqual(['REPORTING_CLIENT']);
});
