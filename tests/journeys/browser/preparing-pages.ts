import type { Page } from 'playwright-core';
import { accountFor, ask } from './ask.ts';
import type { ConsolePage } from './console-page.ts';
import type { Say } from './words.ts';

/** The address of a calendar is shown once, and then no more. */
const withAddress = async (page: Page, say: Say): Promise<void> => {
  const words = `${say('calendar.make')}|${say('calendar.remake')}`;
  await page.getByRole('button', { name: new RegExp(words, 'u') }).click();
  await page.getByLabel(say('calendar.address')).waitFor();
};

export const calendarPages: readonly ConsolePage[] = [
  { path: '/calendar', open: withAddress, what: 'with an address' },
];

const propose = `mutation ($input: ProposeRevisionInput!) { proposeRevision(input: $input) { id } }`;

/** A change that waits for the head, beside the record as it was approved. */
export const changeThatWaits = async (page: Page): Promise<ConsolePage> => {
  const { id } = await accountFor(page, 'AUTHORIZED', () => true);
  await ask(page, propose, { input: { accountId: id, base: 0, title: 'Another title', changedOn: '2026-01-02' } });
  return { path: `/accounts/${id}`, what: 'a change waits' };
};
