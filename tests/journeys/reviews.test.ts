import { expect, test } from '@jest/globals';
import { Client } from 'pg';
import type { Locator, Page } from 'playwright-core';
import { expectVisibleFocus, focusIn } from './browser/focus.ts';
import { byKeyboard } from './browser/keyboard.ts';
import { openStage } from './browser/stage.ts';
import { told } from './browser/told.ts';
import { provideSecondFactor, type Visitor } from './browser/visitor.ts';

const stage = openStage();

const button = ({ page, say }: Visitor, key: string) => page.getByRole('button', { name: say(key), exact: true });
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The small window of the provider asks for the second factor, and closes by itself. */
const proven = async (visitor: Visitor): Promise<void> => {
  const popup = visitor.page.waitForEvent('popup');
  await visitor.hand.press(button(visitor, 'stepUp.open'));
  const small = await popup;
  const closed = small.waitForEvent('close');
  await provideSecondFactor(visitor.handOf(small), visitor.who);
  await closed;
};

/** Over a whole entity with all below it, seen first; the id of the campaign. */
const openCampaign = async (administrator: Visitor): Promise<string> => {
  const { page, hand, say } = administrator;
  await page.goto(`${stage.mandat().url}/campaigns/new`);
  expect(await button(administrator, 'campaign.open').isDisabled()).toBe(true);
  await hand.find(page.getByRole('combobox', { name: say('campaign.entity') }), 'DGC', 'DGC');
  await hand.press(button(administrator, 'campaign.preview'));
  await page.getByRole('table', { name: say('campaign.previewTitle') }).waitFor();
  for (const code of ['ar', 'zh', 'en', 'fr', 'ru', 'es']) {
    await hand.write(page.locator(`[id="names.${code}"]`), `Name ${code}`);
  }
  await hand.write(page.locator('#dueOn'), inDays(20));
  await hand.press(button(administrator, 'campaign.open'));
  await page.getByRole('heading', { name: 'Name en' }).waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
};

/** Of the campaign as its page shows it: it changes by itself while one looks. */
const figure = ({ page, say }: Visitor, key: string) =>
  page
    .locator('dt')
    .filter({ hasText: new RegExp(`^${say(key)}$`, 'u') })
    .locator('+ dd');

/** Somebody else changes this account while the head looks at the next page. */
const changeBehind = async (reviewId: string): Promise<void> => {
  const client = new Client({ connectionString: stage.mandat().ownerUrl });
  await client.connect();
  await client.query(
    'update account set version = version + 1 where id = (select account_id from review where id = $1)',
    [reviewId],
  );
  await client.end();
};

/** Against the order of the page, to what stands above the table. */
const backTo = async (page: Page, target: Locator): Promise<void> => {
  for (let stops = 0; stops < 120; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Shift+Tab');
    await expectVisibleFocus(page);
  }
  throw new Error(`Shift and Tab do not lead back to ${String(target)}`);
};

const rowsOf = ({ page, say }: Visitor, key: string) => page.getByRole('table', { name: say(key) }).locator('tbody tr');

/** Eight of the first page and twelve of the second; the first of them, which is changed meanwhile. */
const chooseOverTwoPages = async (head: Visitor): Promise<void> => {
  const { page, hand, say } = head;
  const rows = rowsOf(head, 'reviews.title');
  const said = (count: number) => page.getByRole('status').filter({ hasText: say('kit.table.selected', { count }) });
  const tick = async (many: number): Promise<void> => {
    for (let at = 0; at < many; at += 1) await hand.press(rows.nth(at).getByRole('checkbox'));
  };
  await rows.first().waitFor();
  const first = (await rows.first().getByRole('link').first().getAttribute('href')) ?? '';
  await tick(8);
  await said(8).waitFor({ state: 'attached' });
  await hand.press(button(head, 'kit.pages.next'));
  await page.locator('.m-table-foot').getByText(/^26 /u).waitFor();
  // The next page is read from its first row.
  expect((await focusIn(page)).name).toContain(say('kit.table.scroll', { name: say('reviews.title') }));
  await changeBehind(first.split('/').at(-1) ?? '');
  await tick(12);
  await said(20).waitFor({ state: 'attached' });
};

/** Focus stands where the step begins, never at the top of the page. */
const expectAt = async (page: Page, words: string): Promise<void> => {
  await page.locator(':focus').filter({ hasText: words }).waitFor();
};

test('by keyboard alone a head maintains 20 reviews of two pages with one reason, is told which was refused and why, and the campaign counts them', async () => {
  const administrator = await stage.someone('dgc-administrator');
  const id = await told(administrator, () => openCampaign(administrator));
  expect(await figure(administrator, 'campaign.maintained').innerText()).toBe('0');
  const visitor = await stage.someone('head-of-entity', 'DGC');
  const head = { ...visitor, hand: byKeyboard(visitor.page), handOf: byKeyboard };
  const refused = await told(head, async () => {
    const { page, hand, say } = head;
    await page.goto(`${stage.mandat().url}/reviews?campaign=${id}`);
    await chooseOverTwoPages(head);
    const maintain = button(head, 'bulk.decide.maintain').first();
    await backTo(page, maintain);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: say('bulk.preview.title') }).waitFor();
    const refusals = rowsOf(head, 'bulk.preview.title').filter({ hasText: say('bulk.preview.refused') });
    const many = await refusals.count();
    await expectAt(page, say('bulk.counts', { able: 20 - many, refused: many }));
    // The changed one, and what is official of itself or waits for a decision of another kind: each with its reason.
    const reasons = await refusals.locator('td:last-child .m-caption').allInnerTexts();
    expect(reasons).toHaveLength(many);
    expect(reasons).toContain(say('error.version-conflict'));
    await hand.write(page.locator('#bulk-reason'), 'Reviewed, and still needed.');
    await hand.press(maintain);
    await proven(head);
    await page.getByRole('heading', { name: say('bulk.result.title') }).waitFor();
    await expectAt(page, say('bulk.result.counts', { done: 20 - many, refused: 0 }));
    return many;
  });
  const maintained = figure(administrator, 'campaign.maintained').filter({ hasText: `${20 - refused}` });
  await told(administrator, () => maintained.waitFor());
}, 60_000);
