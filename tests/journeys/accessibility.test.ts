import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../tools/testing/browser.ts';
import { type RunningMandat, startMandat } from '../../tools/testing/start-mandat.ts';
import { consolePages, settled, signedIn, walkConsole, type Looks } from './browser/accessibility.ts';
import { checkVariants, variants } from './browser/axe.ts';
import { openContext } from './browser/visitor.ts';
import { wordsIn } from './browser/words.ts';

/** Each language, each width and each colours once on every page: accessibility.prove.ts looks at all there is. */
const looks: Looks = {
  en: [{ width: 1280, colorScheme: 'light' }],
  ar: [{ width: 320, colorScheme: 'dark' }],
};

let mandat: RunningMandat;
let browser: Browser;
beforeAll(async () => {
  [mandat, browser] = await Promise.all([startMandat(), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await mandat?.stop();
});

test('every page of the console has no axe violation and does not scroll sideways: each language, width and colours once', async () => {
  const { faults, combinations } = await walkConsole({ mandat, browser }, looks);
  console.log(`accessibility of the console: ${combinations.length} combinations of page, language, width and colours`);
  expect(faults).toEqual([]);
  expect(new Set(combinations).size).toBe(consolePages * (looks.en.length + looks.ar.length));
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
  const page = await signedIn({ mandat, browser }, { role: 'head-of-entity', entity: 'UN-Habitat' });
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
