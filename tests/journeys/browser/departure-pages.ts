import type { Page } from 'playwright-core';
import { ask } from './ask.ts';
import type { ConsolePage } from './console-page.ts';
import type { Say } from './words.ts';

type Ids = { readonly nodes: readonly { readonly id: string }[] };
type Found = {
  readonly cases: { readonly nodes: readonly { readonly id: string; readonly person: { readonly id: string } }[] };
  readonly holds: Ids;
  readonly unlinked: Ids;
  readonly applied: Ids;
};

const found = `{ cases(first: 1, filter: { status: [PROOF_AWAITED] }) { nodes { id person { id } } } holds(first: 1) { nodes { id } }
  unlinked: signals(first: 1, filter: { state: [UNLINKED] }) { nodes { id } }
  applied: signals(first: 1, filter: { state: [APPLIED] }) { nodes { id } } }`;

const dialogAfter =
  (key: string) =>
  async (page: Page, say: Say): Promise<void> => {
    await page
      .getByRole('button', { name: say(key), exact: true })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
  };

/** Sent empty, so that its errors stand. */
const proofForm = async (page: Page, say: Say): Promise<void> => {
  await page.locator('.m-step-end button').first().click();
  await page.getByRole('button', { name: say('case.saveProof'), exact: true }).click();
  await page.locator('.m-summary').waitFor();
};

/** What DGC opens about departures, when leavers were sent before. */
export const departurePages = async (page: Page): Promise<readonly ConsolePage[]> => {
  const { cases, holds, unlinked, applied } = await ask<Found>(page, found);
  const [record] = cases.nodes;
  const shown = `/departures/${record?.id}`;
  const hold = `/guard/${holds.nodes[0]?.id}`;
  return [
    { path: '/departures' },
    { path: shown },
    { path: shown, open: proofForm, what: 'proof with errors' },
    { path: shown, open: dialogAfter('case.undo'), what: 'undo' },
    { path: '/guard' },
    { path: '/guard', open: dialogAfter('guard.limits.change'), what: 'limits' },
    { path: hold },
    { path: '/signals' },
    { path: `/signals/${applied.nodes[0]?.id}` },
    { path: `/signals/${unlinked.nodes[0]?.id}`, open: dialogAfter('signal.link'), what: 'link' },
    { path: '/sources' },
    { path: '/orphans' },
    { path: '/deliveries' },
    { path: '/due?of=all' },
    { path: `/people/${record?.person.id}`, what: 'departed' },
    { path: `/people/${record?.person.id}`, open: dialogAfter('standing.lift'), what: 'lift' },
  ];
};
