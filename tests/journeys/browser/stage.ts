import { afterAll, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../tools/testing/browser.ts';
import { type RunningMandat, startMandat } from '../../../tools/testing/start-mandat.ts';
import { byMouse } from './hand.ts';
import { begin, type Visitor } from './visitor.ts';

export type Stage = {
  readonly mandat: () => RunningMandat;
  /** Signed in with a browser of their own; whoever came before is still there. */
  readonly someone: (role: string, entity?: string | null, at?: number) => Promise<Visitor>;
};

const running = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error('the product runs only within a test');
  return found;
};

/** The product and a browser for all tests of a file. */
export const openStage = (): Stage => {
  let mandat: RunningMandat | undefined;
  let browser: Browser | undefined;
  const there = new Map<string, Visitor>();
  beforeAll(async () => {
    [mandat, browser] = await Promise.all([startMandat(), openBrowser()]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await mandat?.stop();
  });
  return {
    mandat: () => running(mandat),
    someone: async (role, entity = null, at = 0) => {
      const key = JSON.stringify([role, entity, at]);
      const known = there.get(key);
      if (known) return known;
      const visit = { browser: running(browser), mandat: running(mandat), handOf: byMouse, locale: 'en' } as const;
      const visitor = await begin(visit, { role, entity, at });
      there.set(key, visitor);
      return visitor;
    },
  };
};
