import type { ReviewFilter } from '../graphql/generated/schema.ts';

/** The tabs over the reviews: where they stand. */
export const reviewViews = [
  { name: 'open', filter: { open: true } },
  { name: 'prepare', filter: { open: true, status: ['TO_PREPARE'] } },
  { name: 'decide', filter: { open: true, status: ['TO_DECIDE', 'WITHDRAWAL_PROPOSED'] } },
  { name: 'ended', filter: { open: false } },
] as const satisfies readonly { readonly name: string; readonly filter: ReviewFilter }[];

export type ReviewView = (typeof reviewViews)[number];

/** What an address says: its tab, and the campaign whose reviews it shows. */
export const reviewsOf = (search: string) => {
  const params = new URLSearchParams(search);
  const view: ReviewView = reviewViews.find(({ name }) => name === params.get('of')) ?? reviewViews[0];
  const campaign = params.get('campaign');
  const filter: ReviewFilter = { ...view.filter, ...(campaign && { campaign }) };
  return { view, campaign, filter };
};

export const addressOf = (name: ReviewView['name'], campaign: string | null): string => {
  const params = new URLSearchParams();
  if (name !== 'open') params.set('of', name);
  if (campaign) params.set('campaign', campaign);
  const said = params.toString();
  return said === '' ? '/reviews' : `/reviews?${said}`;
};
