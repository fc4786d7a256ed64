import type { Page } from 'playwright-core';
import { ask } from './ask.ts';
import type { ConsolePage } from './console-page.ts';

type Found = { readonly found: { readonly nodes: readonly { readonly id: string }[] } };

/** What DGC asks, before it is asked and after. */
export const campaignPages = async (page: Page): Promise<readonly ConsolePage[]> => {
  const [campaign] = (await ask<Found>(page, '{ found: campaigns(first: 1) { nodes { id } } }')).found.nodes;
  return [{ path: '/campaigns' }, { path: '/campaigns/new' }, { path: `/campaigns/${campaign?.id}` }];
};

/** What a head answers, as a list and one by one. */
export const reviewPages = async (page: Page): Promise<readonly ConsolePage[]> => {
  const text = '{ found: reviews(first: 1, filter: { open: true, status: [TO_DECIDE] }) { nodes { id } } }';
  const [review] = (await ask<Found>(page, text)).found.nodes;
  return [{ path: '/reviews' }, { path: `/reviews/${review?.id}` }];
};
