import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../tools/testing/browser.ts';
import { type RunningMandat, startMandat } from '../../tools/testing/start-mandat.ts';
import { byMouse } from './browser/hand.ts';
import { endIntake } from './browser/intake.steps.ts';
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

test('in English by mouse: a staff member requests, a focal point completes, the head authorizes with the second factor, the official records the address, the account is official, the auditor reads who did what', async () => {
  const people = await fromRequestToOfficial(
    { browser, mandat, handOf: byMouse, locale: 'en' },
    {
      entity: 'UN-Habitat',
      handle: 'mandat_mouse',
      title: 'Mountain Voice',
      alike: 'title-near',
      purpose: 'Alerts after earthquakes.',
      audience: 'Residents of the affected cities.',
      languageStatement: 'Arabic: the residents read it; the other accounts serve English and French.',
      reason: 'The study of existing accounts shows it.',
    },
  );
  expect(people).toBe(5);
  console.log(`request to official: ${people} people, English, by mouse`);
}, 120_000);

test('intake ends for somebody’s own account with a record that says why, and is not begun again unawares', async () => {
  expect(await endIntake({ browser, mandat, handOf: byMouse, locale: 'en' })).toEqual([]);
}, 60_000);
