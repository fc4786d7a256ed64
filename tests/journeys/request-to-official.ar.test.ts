import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../tools/testing/browser.ts';
import { type RunningMandat, startMandat } from '../../tools/testing/start-mandat.ts';
import { byKeyboard } from './browser/keyboard.ts';
import { fromRequestToOfficial } from './browser/request-journey.ts';

let mandat: RunningMandat;
let browser: Browser;
beforeAll(async () => {
  [mandat, browser] = await Promise.all([startMandat(), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await mandat?.stop();
});

test('in Arabic, right to left, by keyboard alone: from the request to the official account and its timeline, with focus visible at every stop', async () => {
  const people = await fromRequestToOfficial(
    { browser, mandat, handOf: byKeyboard, locale: 'ar' },
    {
      entity: 'UN-Habitat',
      handle: 'mandat_keys',
      title: 'أصواتُ الأنهار',
      alike: 'title-folded',
      purpose: 'تنبيهات بعد الزلازل.',
      audience: 'سكان المدن المتضررة.',
      languageStatement: 'العربية: يقرؤها السكان؛ وتخدم الحسابات الأخرى الإنكليزية والفرنسية.',
      reason: 'تبين ذلك دراسة الحسابات القائمة.',
    },
  );
  expect(people).toBe(5);
  console.log(`request to official: ${people} people, Arabic, by keyboard alone`);
}, 240_000);
