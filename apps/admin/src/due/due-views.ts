/** The tabs over the due items: whom they ask. */
export const dueViews = [
  { name: 'dgc', addressee: 'DGC', to: '/due' },
  { name: 'head', addressee: 'HEAD', to: '/due?of=head' },
  { name: 'all', addressee: null, to: '/due?of=all' },
] as const;

export type DueView = (typeof dueViews)[number];

/** The tab that an address names, or the first. */
export const dueViewOf = (search: string): DueView => {
  const of = new URLSearchParams(search).get('of');
  return dueViews.find(({ name }) => name === of) ?? dueViews[0];
};
