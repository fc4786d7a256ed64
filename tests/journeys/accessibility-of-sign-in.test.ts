import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../tools/testing/browser.ts';
import { type RunningMandat, startMandat } from '../../tools/testing/start-mandat.ts';
import { checkVariants, together, variants, type Checked } from './browser/axe.ts';
import { byMouse } from './browser/hand.ts';
import { openContext, signInAtProvider } from './browser/visitor.ts';
import { personOf } from './sign-in.ts';

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

type Stop = readonly [name: string, reach: (page: Page) => Promise<unknown>];

const at = (address: () => string) => (page: Page) => page.goto(address());
const wrong = { login: 'nobody', password: 'wrong', code: '', name: '', role: '', entity: null };
const head = () => personOf(mandat, 'head-of-entity', 'UN-Habitat');

/** In the order of a visit: each page is reached from the one before, or by its address. */
const stops: readonly Stop[] = [
  ['sign-in page', at(() => `${mandat.url}/sign-in`)],
  ['rules', at(() => `${mandat.url}/rules`)],
  ['one rule', at(() => `${mandat.url}/rules/3.7`)],
  ['refused callback', at(() => `${mandat.url}/auth/callback/practice?error=access_denied&state=none`)],
  ['practice provider', at(() => `${mandat.url}/auth/sign-in?provider=practice`)],
  ['wrong password', (page) => signInAtProvider(byMouse(page), wrong).then(() => page.locator('#refusal').waitFor())],
  ['signed in', (page) => signInAtProvider(byMouse(page), head()).then(() => page.locator('.m-who').waitFor())],
  ['question of the register before signing out', at(() => `${mandat.url}/auth/sign-out`)],
  ['second factor', at(() => `${mandat.url}/auth/sign-in?stepUp=1&returnTo=/`)],
  [
    'wrong code',
    async (page) => {
      await page.locator('input[name=code]').fill('000000');
      await page.locator('form:has(input[name=code]) button.main').click();
      await page.locator('#refusal').waitFor();
    },
  ],
  ['end of the small window', at(() => `${mandat.url}/auth/done?returnTo=/`)],
  ['signing out at the provider', at(() => `${mandat.issuer}/session/end`)],
  ['signed out', at(() => `${mandat.issuer}/session/end/success`)],
  ['refused application', at(() => `${mandat.issuer}/auth?client_id=unknown`)],
  ['ended sign-in', at(() => `${mandat.issuer}/interaction/unknown`)],
  ['nothing at the provider', at(() => `${mandat.issuer}/nowhere`)],
  ['start of the provider', at(() => `${mandat.issuer}/`)],
];

const visit = async (locale: (typeof locales)[number]): Promise<Checked> => {
  const context = await openContext(browser, locale);
  const page = await context.newPage();
  const checked: Checked[] = [];
  for (const [name, reach] of stops) {
    await page.setViewportSize({ width: 1280, height: 860 });
    await reach(page);
    await page.locator('h1').first().waitFor();
    const language = await page.locator('html').getAttribute('lang');
    if (language !== locale)
      checked.push({ faults: [`${name} is in ${language}, not in ${locale}`], combinations: [] });
    checked.push(await checkVariants(page, `${locale} ${name}`));
  }
  await context.close();
  return together(checked);
};

test('the sign-in page, the register’s own pages and those of the practice provider have no axe violation and do not scroll sideways, in English and Arabic, at 1,280 and 320 px, light and dark', async () => {
  const { faults, combinations } = together(await Promise.all(locales.map(visit)));
  console.log(
    `accessibility of signing in and out: ${combinations.length} combinations of page, language, width, colours`,
  );
  expect(faults).toEqual([]);
  expect(new Set(combinations).size).toBe(stops.length * locales.length * variants.length);
}, 180_000);
