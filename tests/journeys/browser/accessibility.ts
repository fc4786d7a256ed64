import type { Browser, Page } from 'playwright-core';
import type { RunningMandat } from '../../../tools/testing/start-mandat.ts';
import { checkVariants, together, type Checked, type Variant } from './axe.ts';
import type { ConsolePage } from './console-page.ts';
import { desks, recordHeadshipToConfirm, type Desk } from './console-pages.ts';
import { sendLeavers } from './leavers.ts';
import { enter, openContext } from './visitor.ts';
import { wordsIn } from './words.ts';

/** How many there are: a page that nobody walks to is missed. */
export const consolePages = 128;

export const locales = ['en', 'ar'] as const;
type Locale = (typeof locales)[number];

/** In which widths and colours a page is looked at in each language. */
export type Looks = Readonly<Record<Locale, readonly Variant[]>>;

export type Stage = { readonly mandat: RunningMandat; readonly browser: Browser };

type Visitor = { readonly role: string; readonly entity: string | null; readonly at?: number };

export const signedIn = async ({ mandat, browser }: Stage, { role, entity, at = 0 }: Visitor): Promise<Page> => {
  const who = mandat.people.filter((each) => each.role === role && (entity === null || each.entity === entity))[at];
  if (!who) throw new Error(`nobody to sign in as ${role}`);
  const page = await (await openContext(browser)).newPage();
  await enter(page, mandat, who);
  return page;
};

export const settled = async (page: Page): Promise<void> => {
  await page.locator('main h1').waitFor();
  await page.locator('.m-skeleton').first().waitFor({ state: 'detached' });
};

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

type Walk = { readonly stage: Stage; readonly looks: Looks };

const checkPage = async (
  page: Page,
  { stage, looks }: Walk,
  each: ConsolePage & { name: string },
): Promise<Checked> => {
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`${stage.mandat.url}${each.path}`);
  await settled(page);
  const first = await localeOf(page);
  const name = `${each.name} ${each.path} ${each.what ?? ''}`;
  await each.open?.(page, wordsIn(first));
  const before = await checkVariants(page, `${first} ${name}`, looks[first]);
  const other = first === 'en' ? 'ar' : 'en';
  await switchTo(page, other);
  return together([before, await checkVariants(page, `${other} ${name}`, looks[other])]);
};

const failed = (name: string) => (error: unknown) => ({
  faults: [`${name}: ${error instanceof Error ? error.message : String(error)}`],
  combinations: [],
});

const checkDesk = async (walk: Walk, { role, entity, pages }: Desk): Promise<Checked> => {
  const page = await signedIn(walk.stage, { role, entity });
  const checked: Checked[] = [];
  for (const each of await pages(page, walk.stage.mandat)) {
    const name = `${role} of ${entity}`;
    checked.push(await checkPage(page, walk, { ...each, name }).catch(failed(`${name} ${each.path}`)));
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

/** Every page as those see it who may open it. */
export const walkConsole = async (stage: Stage, looks: Looks): Promise<Checked> => {
  await sendLeavers(stage.mandat);
  const second = await signedIn(stage, { role: 'dgc-administrator', entity: null, at: 1 });
  await recordHeadshipToConfirm(second);
  await second.context().close();
  return together(await inTwoLanes(desks, (desk) => checkDesk({ stage, looks }, desk)));
};
