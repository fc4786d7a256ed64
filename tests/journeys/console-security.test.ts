import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../tools/testing/browser.ts';
import { type RunningMandat, startMandat } from '../../tools/testing/start-mandat.ts';
import { accountFor, ask } from './browser/ask.ts';
import { byMouse } from './browser/hand.ts';
import { told } from './browser/told.ts';
import { watch } from './browser/watch.ts';
import { begin, openContext, signInAtProvider, type Visitor } from './browser/visitor.ts';
import { personOf } from './sign-in.ts';

let mandat: RunningMandat;
let browser: Browser;
beforeAll(async () => {
  [mandat, browser] = await Promise.all([startMandat(), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await mandat?.stop();
});

const someone = (role: string, entity: string | null = null): Promise<Visitor> =>
  begin({ browser, mandat, handOf: byMouse, locale: 'en' }, { role, entity });

const attacks = [
  `<img src=x onerror="window.attacked='image'">`,
  `"><script>window.attacked='script'</script>`,
  `<svg/onload=window.attacked='svg'>`,
  `javascript:window.attacked='address'//`,
  `{{constructor.constructor("window.attacked='template'")()}} %{title} \${7*7}`,
];
const attack = attacks.join(' ');

const isAttacked = (page: Page): Promise<boolean> => page.evaluate(() => 'attacked' in window);

const hostileRequest = async ({ page }: Visitor): Promise<string> => {
  const { entity } = await ask<{ entity: { id: string } }>(page, '{ entity(code: "UN-Habitat") { id } }');
  const input = {
    kind: 'NEW',
    entityId: entity.id,
    platform: 'x',
    handle: 'mandat_attack',
    title: `${attacks[0]} ${attacks[1]}`,
    languages: ['en'],
    purpose: attack,
    audience: attack,
    languageStatement: attack,
  };
  const text = 'mutation ($input: RequestAccountInput!) { requestAccount(input: $input) { id } }';
  return (await ask<{ requestAccount: { id: string } }>(page, text, { input })).requestAccount.id;
};

const completeIt = async ({ page }: Visitor, id: string): Promise<void> => {
  const version = async (): Promise<number> => {
    const read = 'query ($id: ID!) { account(id: $id) { version } }';
    return (await ask<{ account: { version: number } }>(page, read, { id })).account.version;
  };
  const answers = ['NEED', 'PURPOSE', 'SKILLS', 'RISK', 'ACCURACY'].map((criterion) => ({
    criterion,
    met: true,
    strategy: criterion === 'PURPOSE' ? 'Communication strategy 2030' : null,
    reason: attack,
    evidence: [{ text: attack, url: null }],
  }));
  const save = 'mutation ($input: SaveAssessmentInput!) { saveAssessment(input: $input) { id } }';
  await ask(page, save, { input: { accountId: id, version: await version(), answers } });
};

/** The hostile text must be there as text: a page that shows nothing proves nothing. */
const visit = async ({ page }: Visitor, path: string): Promise<string> => {
  await page.goto(`${mandat.url}${path}`);
  await page.locator('main h1').waitFor();
  await page.locator('main', { hasText: '<img src=x onerror' }).waitFor();
  expect(await isAttacked(page)).toBe(false);
  expect(await page.locator('a[href^="javascript:" i], main img, main script').count()).toBe(0);
  return path;
};

test('hostile text in title, purpose, audience, reason, evidence and name is shown as text on every page that shows it, and breaks no policy', async () => {
  const [staff, focalPoint, head, administrator] = await Promise.all([
    someone('staff', 'UN-Habitat'),
    someone('focal-point', 'UN-Habitat'),
    someone('head-of-entity', 'UN-Habitat'),
    someone('dgc-administrator'),
  ]);
  const id = await hostileRequest(staff);
  await completeIt(focalPoint, id);
  const record = 'mutation ($input: RecordPersonInput!) { recordPerson(input: $input) { id } }';
  const { entity } = await ask<{ entity: { id: string } }>(administrator.page, '{ entity(code: "UN-Habitat") { id } }');
  const person = {
    staffType: 'STAFF_MEMBER',
    language: 'en',
    entityId: entity.id,
    staffNumber: '90000002',
    source: 'practice',
  };
  const input = { ...person, name: attacks[0], functionTitle: attacks[2] };
  const made = await ask<{ recordPerson: { id: string } }>(administrator.page, record, { input });
  const search = encodeURIComponent(JSON.stringify({ search: 'onerror' }));
  // Schedules that have just begun write hundreds of entries, and what people did would be on a later page.
  const byPeople = encodeURIComponent(JSON.stringify({ type: ['account-requested', 'person-recorded'] }));
  const visits: readonly (readonly [Visitor, readonly string[]])[] = [
    [staff, [`/accounts/${id}`, `/requests/${id}?step=check`, '/']],
    [focalPoint, [`/requests/${id}?step=check`, `/accounts/${id}/timeline`, '/']],
    [head, [`/accounts/${id}`, `/accounts/${id}/decision`]],
    [
      administrator,
      [
        `/accounts?filter=${search}`,
        `/audit?filter=${byPeople}`,
        `/people/${made.recordPerson.id}`,
        `/people?filter=${search}`,
      ],
    ],
  ];
  const seen: string[] = [];
  for (const [visitor, paths] of visits) {
    for (const path of paths) seen.push(await told(visitor, () => visit(visitor, path)));
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  }
  expect(seen).toHaveLength(12);
  console.log(`hostile text: ${attacks.length} attacks on ${seen.length} pages`);
}, 150_000);

test('an address that is a script is refused as evidence and as the address of an account', async () => {
  const focalPoint = await someone('focal-point', 'UN-Habitat');
  const { page } = focalPoint;
  const { id, version } = await accountFor(page, 'REQUESTED', ({ can }) => can.submit);
  for (const url of [
    'javascript:alert(1)',
    'JaVaScRiPt://x.com/%0aalert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    ' javascript:alert(1)',
  ]) {
    const answers = [{ criterion: 'NEED', met: true, reason: 'x', evidence: [{ text: 'x', url }] }];
    const save = 'mutation ($input: SaveAssessmentInput!) { saveAssessment(input: $input) { id } }';
    await expect(ask(page, save, { input: { accountId: id, version, answers } })).rejects.toThrow(/refuses/u);
    const recognize = 'query ($text: String!) { recognizeAccount(text: $text) { ok } }';
    const found = await ask<{ recognizeAccount: { ok: boolean } }>(page, recognize, { text: url });
    expect([url, found.recognizeAccount.ok]).toEqual([url, false]);
  }
  await focalPoint.context.close();
}, 60_000);

test('no page of the register or of the practice provider can be framed, and no policy lets foreign or inline script in', async () => {
  const pages = [
    ...['/', '/accounts', '/sign-in', '/auth/done', '/nowhere', '/auth/callback/practice'].map(
      (path) => mandat.url + path,
    ),
    ...['/', '/nowhere', '/session/end'].map((path) => mandat.issuer + path),
  ];
  for (const page of pages) {
    const { headers } = await fetch(page, { headers: { accept: 'text/html' } });
    const policy = headers.get('content-security-policy') ?? '';
    expect([page, policy]).toEqual([page, expect.stringContaining("frame-ancestors 'none'")]);
    expect([page, policy]).toEqual([page, expect.not.stringMatching(/unsafe-inline|unsafe-eval|\*|https?: /u)]);
    expect([page, headers.get('x-frame-options')]).toEqual([page, 'DENY']);
    expect([page, headers.get('x-content-type-options')]).toEqual([page, 'nosniff']);
  }
});

const strangeSite = async (html: string): Promise<Server> => {
  const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(html));
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
};

test('a site that frames the register gets an empty frame', async () => {
  const server = await strangeSite(`<title>strange</title><iframe src="${mandat.url}/sign-in"></iframe>`);
  const context = await openContext(browser);
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'load' });
  const frame = page.frames()[1];
  expect(frame).toBeDefined();
  expect(frame?.url()).not.toContain(mandat.url);
  expect(await frame?.locator('#main').count()).toBe(0);
  await context.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}, 60_000);

test('script that was put into the page is not run', async () => {
  const { page, context } = await someone('staff', 'UN-Habitat');
  const violated = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
        const script = document.createElement('script');
        script.textContent = 'window.attacked = true';
        document.body.append(script);
      }),
  );
  expect(violated).toMatch(/^script-src/u);
  expect(await isAttacked(page)).toBe(false);
  await context.close();
}, 60_000);

const elsewhere = [
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example',
  '/%09/evil.example',
  'javascript:alert(1)',
  '/..//evil.example',
];

test.each(elsewhere)(
  'after the sign-in nobody is led to %s',
  async (returnTo) => {
    const context = await openContext(browser);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).hostname));
    await told({ context, faults: watch(context) }, async () => {
      await page.goto(`${mandat.url}/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
      await page.locator('main a.m-btn').first().click();
      await signInAtProvider(byMouse(page), personOf(mandat, 'staff', 'UN-Habitat'));
      await page.waitForURL(({ origin, pathname }) => origin === mandat.url && !/^\/(?:auth|sign-in)/u.test(pathname));
    });
    expect(asked.filter((host) => host !== 'localhost')).toEqual([]);
    await context.close();
  },
  60_000,
);
