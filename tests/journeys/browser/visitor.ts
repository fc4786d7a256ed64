import { languageNames, type Locale } from '@mandat/messages';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { RunningMandat } from '../../../tools/testing/start-mandat.ts';
import { personOf } from '../sign-in.ts';
import { byMouse, type Hand, type HandOf } from './hand.ts';
import { told } from './told.ts';
import { watch } from './watch.ts';
import { wordsIn, type Say } from './words.ts';

export type Person = RunningMandat['people'][number];

/** A person with a browser of their own. */
export type Visitor = {
  readonly who: Person;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly hand: Hand;
  /** For windows that open beside. */
  readonly handOf: HandOf;
  readonly say: Say;
  readonly locale: Locale;
  readonly faults: readonly string[];
};

export type Visit = {
  readonly browser: Browser;
  readonly mandat: RunningMandat;
  readonly handOf: HandOf;
  readonly locale: Locale;
};

/** What one step may take on a busy machine. */
export const patience = 15_000;

export const openContext = async (browser: Browser, locale: Locale = 'en'): Promise<BrowserContext> => {
  const context = await browser.newContext({
    locale,
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patience);
  // Chosen beforehand: a first visit would open in the language of the person's profile.
  await context.addInitScript((chosen) => {
    if (globalThis.origin !== 'null')
      localStorage.setItem('mandat.locale', localStorage.getItem('mandat.locale') ?? chosen);
  }, locale);
  return context;
};

/** The practice provider's form, with login and password. */
export const signInAtProvider = async (hand: Hand, { login, password }: Person): Promise<void> => {
  const { page } = hand;
  await hand.write(page.locator('input[name=login]'), login);
  await hand.write(page.locator('input[name=password]'), password);
  await hand.press(page.locator('form:has(input[name=login]) button.main'));
};

/** Straight to the provider, for tests whose matter is not the sign-in. */
export const enter = async (page: Page, mandat: RunningMandat, who: Person): Promise<void> => {
  await page.goto(`${mandat.url}/auth/sign-in?provider=practice&returnTo=/`);
  await signInAtProvider(byMouse(page), who);
  await page.locator('main h1').waitFor();
};

export const provideSecondFactor = async (hand: Hand, who: Person): Promise<void> => {
  const { page } = hand;
  const [login, code] = [page.locator('input[name=login]'), page.locator('input[name=code]')];
  await login.or(code).waitFor();
  if (await login.isVisible()) await signInAtProvider(hand, who);
  await hand.write(code, who.code);
  await hand.press(page.locator('form:has(input[name=code]) button.main'));
};

export const chooseLanguage = async (hand: Hand, from: Say, locale: Locale): Promise<void> => {
  const { page } = hand;
  await hand.press(page.getByRole('button', { name: from('kit.languageIs', { language: languageNames.en }) }));
  await hand.press(page.getByRole('menuitemradio', { name: languageNames[locale] }));
  await page.locator(`html[lang=${locale}]`).waitFor();
};

const entered = async (visitor: Visitor, mandat: RunningMandat): Promise<void> => {
  const { page, hand, locale, who } = visitor;
  const english = wordsIn('en');
  await page.goto(mandat.url);
  await hand.press(
    page
      .getByRole('region', { name: english('signIn.who') })
      .getByRole('link')
      .first(),
  );
  await signInAtProvider(hand, who);
  await page.getByRole('button', { name: english('kit.profile') }).waitFor();
  if (locale !== 'en') await chooseLanguage(hand, english, locale);
};

type Role = { readonly role: string; readonly entity?: string | null; readonly at?: number };

const visitorOf = async ({ browser, mandat, handOf, locale }: Visit, role: Role): Promise<Visitor> => {
  const context = await openContext(browser);
  const faults = watch(context);
  const page = await context.newPage();
  const who = personOf(mandat, role.role, role.entity ?? null, role.at);
  return { who, context, page, hand: handOf(page), handOf, say: wordsIn(locale), locale, faults };
};

/** Signed in straight away, in English. */
export const begin = async (visit: Visit, role: Role): Promise<Visitor> => {
  const visitor = await visitorOf(visit, role);
  await told(visitor, () => enter(visitor.page, visit.mandat, visitor.who));
  return visitor;
};

/** Comes to the register's address, is led to the sign-in, and stands in the console in the language they chose. */
export const arrive = async (visit: Visit, role: string, entity: string | null = null): Promise<Visitor> => {
  const visitor = await visitorOf(visit, { role, entity });
  await told(visitor, () => entered(visitor, visit.mandat));
  return visitor;
};
