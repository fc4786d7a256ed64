import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../tools/testing/browser.ts';
import { type RunningMandat, startMandat } from '../../tools/testing/start-mandat.ts';
import { checkVariants, together, variants, type Checked } from './browser/axe.ts';
import type { ConsolePage } from './browser/console-page.ts';
import { desks, recordHeadshipToConfirm, type Desk } from './browser/console-pages.ts';
import { sendLeavers } from './browser/leavers.ts';
import { enter, openContext } from './browser/visitor.ts';
import { wordsIn } from './browser/words.ts';

const locales = ['en', 'ar'] as const;

let mandat: RunningMandat;
let browser: Browser;
beforeAll(async () => {
  [mandat, browser] = await Promise.all([startMandat(), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await mandat?.stop();
});

const signedIn = async (role: string, entity: string | null, at = 0): Promise<Page> => {
  const who = mandat.people.filter((each) => each.role === role && (entity === null || each.entity === entity))[at];
  if (!who) throw new Error(`nobody to sign in as ${role}`);
  const page = await (await openContext(browser)).newPage();
  await enter(page, mandat, who);
  return page;
};

const settled = async (page: Page): Promise<void> => {
  await page.locator('main h1').waitFor();
  await page.locator('.m-skeleton').first().waitFor({ state: 'detached' });
};

type Locale = (typeof locales)[number];

const localeOf = async (page: Page): Promise<Locale> =>
  (await page.locator('html').getAttribute('lang')) === 'ar' ? 'ar' : 'en';

/** By the page's own menu, also behind a dialog: what is typed and what is open must stand through it. */
const switchTo = async (page: Page, locale: Locale): Promise<void> => {
  await page
    .locator('.m-tools [aria-haspopup=menu], .m-six button[lang=ar]')
    .first()
    .evaluate((element: HTMLElement) => element.click());
  const choice = page.locator(`[role=menuitemradio]:has([lang=${locale}]), .m-six button[lang=${locale}]`).first();
  await choice.evaluate((element: HTMLElement) => element.click());
  await page.locator(`html[lang=${locale}]`).waitFor();
  await settled(page);
};

const checkPage = async (page: Page, role: string, each: ConsolePage): Promise<Checked> => {
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`${mandat.url}${each.path}`);
  await settled(page);
  const first = await localeOf(page);
  const name = `${role} ${each.path} ${each.what ?? ''}`;
  await each.open?.(page, wordsIn(first));
  const before = await checkVariants(page, `${first} ${name}`);
  const other = first === 'en' ? 'ar' : 'en';
  await switchTo(page, other);
  return together([before, await checkVariants(page, `${other} ${name}`)]);
};

const failed = (name: string) => (error: unknown) => ({
  faults: [`${name}: ${error instanceof Error ? error.message : String(error)}`],
  combinations: [],
});

const checkDesk = async ({ role, entity, pages }: Desk): Promise<Checked> => {
  const page = await signedIn(role, entity);
  const checked: Checked[] = [];
  for (const each of await pages(page, mandat)) {
    const name = `${role} of ${entity}`;
    checked.push(await checkPage(page, name, each).catch(failed(`${name} ${each.path}`)));
  }
  await page.context().close();
  return together(checked);
};

/** Two people at a time, since there are two processors where this runs. */
const inTwoLanes = async <T, R>(list: readonly T[], work: (each: T) => Promise<R>): Promise<readonly R[]> => {
  const waiting = [...list];
  const done: R[] = [];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) done.push(await work(next));
  };
  await Promise.all([lane(), lane()]);
  return done;
};

test('every page of the console has no axe violation and does not scroll sideways, in English and Arabic, at 1,280 and 320 px, light and dark', async () => {
  await sendLeavers(mandat);
  const second = await signedIn('dgc-administrator', null, 1);
  await recordHeadshipToConfirm(second);
  await second.context().close();
  const { faults, combinations } = together(await inTwoLanes(desks, checkDesk));
  console.log(`accessibility of the console: ${combinations.length} combinations of page, language, width and colours`);
  expect(faults).toEqual([]);
  expect(new Set(combinations).size).toBe(97 * locales.length * variants.length);
}, 720_000);

test('axe sees what is wrong: a picture without words and a text without contrast are found', async () => {
  const page = await (await openContext(browser)).newPage();
  await page.goto(`${mandat.url}/sign-in`);
  await settled(page);
  await page.evaluate(() => {
    const wrong = document.createElement('p');
    wrong.style.color = '#eee';
    wrong.style.background = '#fff';
    wrong.append('pale', document.createElement('img'));
    document.querySelector('main')?.append(wrong);
  });
  const { faults } = await checkVariants(page, 'planted');
  await page.context().close();
  for (const rule of ['image-alt', 'color-contrast']) {
    expect(faults.filter((fault) => fault.includes(`: ${rule} `))).toHaveLength(variants.length);
  }
}, 60_000);

test('a change of page changes the title and moves focus to the new heading, also where the page waits for its record', async () => {
  const page = await signedIn('head-of-entity', 'UN-Habitat');
  const say = wordsIn('en');
  const titles = [await page.title()];
  const expectMoved = async (): Promise<void> => {
    await page.waitForFunction((before) => document.title !== before, titles.at(-1));
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    titles.push(await page.title());
  };
  const navigation = page.getByRole('navigation', { name: say('kit.mainNavigation') });
  for (const item of ['accounts', 'people', 'entities', 'today']) {
    await navigation.getByRole('link', { name: say(`nav.${item}`) }).click();
    await expectMoved();
  }
  await page
    .getByRole('link', { name: say('account.decide') })
    .first()
    .click();
  await expectMoved();
  await page.goBack();
  await expectMoved();
  await page.context().close();
  expect(titles).toHaveLength(7);
  console.log(`focus and title: ${titles.length - 1} changes of page`);
}, 60_000);
