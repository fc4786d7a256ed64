import { directionOf } from '@mandat/messages';
import { expect } from '@jest/globals';
import type { Visitor } from './visitor.ts';

export const heading = async ({ page }: Pick<Visitor, 'page'>, title: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();

/** Language and direction are those that the reader chose, on every page of the way. */
export const expectLanguage = async ({ page, locale }: Visitor): Promise<void> => {
  const { lang, dir } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
  }));
  expect({ lang, dir }).toEqual({ lang: locale, dir: directionOf(locale) });
};

export const stampOf = async ({ page, say }: Visitor, state: string): Promise<void> =>
  page.locator('.m-stamp', { hasText: say(`state.account.${state}`) }).waitFor();
