import type { Page } from 'playwright-core';
import type { ConsolePage } from './console-page.ts';
import type { Say } from './words.ts';

/** The button also says which platform. */
const proposedClearance = async (page: Page, say: Say): Promise<void> => {
  await page
    .getByRole('button', { name: new RegExp(`^${say('platforms.clear')}`, 'u') })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
};

/** From which day the clock of 3.4 counts. */
const changedPublication = async (page: Page, say: Say): Promise<void> => {
  await page.getByRole('button', { name: say('publication.change') }).click();
  await page.getByRole('dialog').waitFor();
};

/** What DGC says to all: guidance, and for what platforms are cleared. */
export const settingsPages: readonly ConsolePage[] = [
  { path: '/guidance' },
  { path: '/guidance/new' },
  { path: '/platforms' },
  { path: '/platforms', open: proposedClearance, what: 'proposed' },
  { path: '/quality', open: changedPublication, what: 'another day of publication' },
];
