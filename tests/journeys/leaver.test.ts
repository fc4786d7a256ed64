import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../tools/testing/browser.ts';
import { type RunningMandat, startMandat } from '../../tools/testing/start-mandat.ts';
import { ask } from './browser/ask.ts';
import { byMouse } from './browser/hand.ts';
import { told } from './browser/told.ts';
import { begin, type Visitor } from './browser/visitor.ts';

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

/** What the personnel office does, in a window beside. */
const atDesk = async (visitor: Visitor, login: string): Promise<Page> => {
  await mandat.scimToken();
  const desk = await visitor.context.newPage();
  await desk.goto(`${mandat.issuer}/desk/person?login=${login}`);
  return desk;
};

type CaseRow = { readonly status: string; readonly person: { readonly name: string }; readonly tasksOpen: number };

test('two windows: the desk says "leaves", the official is signed out at the next request, the open list of departures and the head show the case', async () => {
  const official = await someone('authorized-official', 'UN-Habitat');
  const administrator = await someone('dgc-administrator');
  const { name, login } = official.who;
  await told(administrator, async () => {
    await official.page.goto(`${mandat.url}/accounts`);
    await administrator.page.goto(`${mandat.url}/departures`);
    await administrator.page.getByRole('heading', { level: 1 }).waitFor();
    const desk = await atDesk(official, login);
    await desk.locator('button[value=leave]').click();
    // Nobody reloads this page: it hears of it.
    await administrator.page.getByRole('link', { name }).waitFor();
    await official.page.reload();
    await official.page.waitForURL((url) => url.pathname === '/sign-in');
    await administrator.page.getByRole('link', { name }).click();
    await administrator.page.getByRole('heading', { level: 1, name }).waitFor();
    const found = await ask<{ cases: { nodes: readonly CaseRow[] } }>(
      administrator.page,
      '{ cases(first: 5) { nodes { status person { name } tasksOpen } } }',
    );
    expect(found.cases.nodes.map((each) => each.person.name)).toContain(name);
    expect(found.cases.nodes[0]?.tasksOpen).toBeGreaterThan(0);
  });
  const head = await someone('head-of-entity', 'UN-Habitat');
  await told(head, async () => {
    await head.page.getByText(name).first().waitFor();
  });
}, 120_000);

test('an alternate who leaves is nobody to the register at the next request', async () => {
  const alternate = await someone('alternate', 'UN-Habitat');
  await told(alternate, async () => {
    const desk = await atDesk(alternate, alternate.who.login);
    await desk.locator('button[value=leave]').click();
    await alternate.page.reload();
    await alternate.page.waitForURL((url) => url.pathname === '/sign-in');
    const rows = await ask<{ me: { id: string | null } }>(alternate.page, '{ me { id } }');
    expect(rows.me.id).toBeNull();
  });
}, 90_000);
