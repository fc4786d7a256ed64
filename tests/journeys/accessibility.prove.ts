import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../tools/testing/browser.ts';
import { type RunningMandat, startMandat } from '../../tools/testing/start-mandat.ts';
import { consolePages, locales, walkConsole } from './browser/accessibility.ts';
import { variants } from './browser/axe.ts';

let mandat: RunningMandat;
let browser: Browser;
beforeAll(async () => {
  [mandat, browser] = await Promise.all([startMandat(), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await mandat?.stop();
});

test('every page of the console has no axe violation and does not scroll sideways, in English and Arabic, at 1,280 and 320 px, light and dark', async () => {
  const { faults, combinations } = await walkConsole({ mandat, browser }, { en: variants, ar: variants });
  console.log(`accessibility of the console: ${combinations.length} combinations of page, language, width and colours`);
  expect(faults).toEqual([]);
  expect(new Set(combinations).size).toBe(consolePages * locales.length * variants.length);
}, 900_000);
