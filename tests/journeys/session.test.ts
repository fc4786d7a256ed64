import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../tools/testing/browser.ts';
import { type RunningMandat, startMandat } from '../../tools/testing/start-mandat.ts';
import { accountFor, ask } from './browser/ask.ts';
import { begin, type Visitor } from './browser/visitor.ts';
import { byMouse } from './browser/hand.ts';
import { told } from './browser/told.ts';
import { endSessions, signInAgain } from './browser/session.steps.ts';

let mandat: RunningMandat;
let browser: Browser;
let open: Visitor[] = [];
beforeAll(async () => {
  [mandat, browser] = await Promise.all([startMandat(), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await mandat?.stop();
});
beforeEach(() => {
  open = [];
});
afterEach(() => Promise.all(open.map(({ context }) => context.close())));

const someone = async (role: string, entity: string | null = null, at = 0): Promise<Visitor> => {
  const visitor = await begin({ browser, mandat, handOf: byMouse, locale: 'en' }, { role, entity, at });
  open.push(visitor);
  return visitor;
};

type EntityRow = { readonly id: string; readonly version: number; readonly headTitle: string };
const entityOf = async ({ page }: Visitor): Promise<EntityRow> =>
  (await ask<{ entity: EntityRow }>(page, '{ entity(code: "UN-Habitat") { id version headTitle } }')).entity;

test('a session that ends while a form is typed: the dialog, a small window, and what was typed is saved', async () => {
  const administrator = await someone('dgc-administrator');
  const { page, say } = administrator;
  await told(administrator, async () => {
    const { id } = await entityOf(administrator);
    await page.goto(`${mandat.url}/entities/${id}/edit`);
    const field = page.getByRole('textbox', { name: say('field.headTitle') });
    await field.fill('Executive Director of the demonstration');
    expect(await endSessions(mandat)).toBeGreaterThan(0);
    await page.getByRole('button', { name: say('entity.save') }).click();
    await page.getByRole('dialog', { name: say('kit.session.title') }).waitFor();
    await signInAgain(administrator);
    await page.getByText(say('entity.changed')).waitFor();
    expect((await entityOf(administrator)).headTitle).toBe('Executive Director of the demonstration');
  });
}, 90_000);

test('a session that ends while a request is typed: what saves itself waits for the sign-in and then saves', async () => {
  const focalPoint = await someone('focal-point', 'UN-Habitat');
  const { page, say } = focalPoint;
  await told(focalPoint, async () => {
    const { id } = await accountFor(page, 'REQUESTED', ({ can }) => can.submit);
    await page.goto(`${mandat.url}/requests/${id}?step=description`);
    const field = page.getByRole('textbox', { name: say('field.audience') });
    await field.waitFor();
    await endSessions(mandat);
    await field.fill('Mayors and their planners.');
    await page.getByRole('dialog', { name: say('kit.session.title') }).waitFor();
    await signInAgain(focalPoint);
    await page.locator('.m-save svg').waitFor();
    expect(await field.inputValue()).toBe('Mayors and their planners.');
    const read = `query ($id: ID!) { account(id: $id) { audience } }`;
    expect(await ask(page, read, { id })).toEqual({ account: { audience: 'Mayors and their planners.' } });
  });
}, 90_000);

test('without a connection the page says so, keeps what is typed, and saves it when the connection is back', async () => {
  const focalPoint = await someone('focal-point', 'UN-Habitat');
  const { page, say, context } = focalPoint;
  await told(focalPoint, async () => {
    const { id } = await accountFor(page, 'REQUESTED', ({ can }) => can.submit);
    await page.goto(`${mandat.url}/requests/${id}?step=description`);
    const field = page.getByRole('textbox', { name: say('field.purpose') });
    await field.waitFor();
    await context.setOffline(true);
    await page.locator('.m-offline').waitFor();
    await field.fill('Typed without a connection.');
    await page.getByText(say('kit.save.offline')).waitFor();
    await context.setOffline(false);
    await page.locator('.m-offline').waitFor({ state: 'detached' });
    await page.locator('.m-save svg').waitFor();
    const read = `query ($id: ID!) { account(id: $id) { purpose } }`;
    expect(await ask(page, read, { id })).toEqual({ account: { purpose: 'Typed without a connection.' } });
  });
}, 90_000);

test('two people change one request: both texts stand side by side, and the choice of the reader is saved', async () => {
  const focalPoint = await someone('focal-point', 'UN-Habitat');
  const { page, say } = focalPoint;
  await told(focalPoint, async () => {
    const { id } = await accountFor(page, 'REQUESTED', ({ can }) => can.submit);
    await page.goto(`${mandat.url}/requests/${id}?step=description`);
    const field = page.getByRole('textbox', { name: say('field.purpose') });
    await field.waitFor();
    const { account } = await ask<{ account: { version: number } }>(
      page,
      'query ($id: ID!) { account(id: $id) { version } }',
      { id },
    );
    const update = 'mutation ($input: UpdateRequestInput!) { updateRequest(input: $input) { id } }';
    await ask(page, update, { input: { id, version: account.version, purpose: 'What the other wrote.' } });
    await field.fill('What I write.');
    const panel = page.getByRole('region', { name: say('kit.conflict.title') });
    await panel.getByText('What the other wrote.').waitFor();
    await panel.getByText('What I write.').waitFor();
    await panel.getByRole('button', { name: say('kit.conflict.useMine') }).click();
    await panel.waitFor({ state: 'detached' });
    await page.locator('.m-save svg').waitFor();
    const read = `query ($id: ID!) { account(id: $id) { purpose } }`;
    expect(await ask(page, read, { id })).toEqual({ account: { purpose: 'What I write.' } });
  });
}, 90_000);

test('an entity that somebody else changed meanwhile is not overwritten, and what was typed stays', async () => {
  const [one, two] = await Promise.all([someone('dgc-administrator'), someone('dgc-administrator', null, 1)]);
  await told(one, async () => {
    const { id } = await entityOf(one);
    for (const { page } of [one, two]) await page.goto(`${mandat.url}/entities/${id}/edit`);
    for (const [{ page, say }, text] of [
      [two, 'Director of the second'],
      [one, 'Director of the first'],
    ] as const) {
      await page.getByRole('textbox', { name: say('field.headTitle') }).fill(text);
      await page.getByRole('button', { name: say('entity.save') }).click();
      if (text.endsWith('second')) await page.getByText(say('entity.changed')).waitFor();
    }
    await one.page.getByText(one.say('error.version-conflict')).first().waitFor();
    const field = one.page.getByRole('textbox', { name: one.say('field.headTitle') });
    expect(await field.inputValue()).toBe('Director of the first');
    expect((await entityOf(one)).headTitle).toBe('Director of the second');
  });
}, 90_000);
