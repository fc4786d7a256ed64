import type { AccountCountsResult } from '../graphql/generated/accounts.ts';
import { listAddress, type ListFilter } from '../console/use-register-list.ts';

type ViewName = 'all' | 'attention' | 'oneHolder' | 'noHolder' | 'underReview';
type View = { readonly name: ViewName; readonly filter: ListFilter; readonly to: string; readonly count?: number };

const filters: readonly {
  readonly name: ViewName;
  readonly filter: ListFilter;
  readonly from: keyof AccountCountsResult;
}[] = [
  { name: 'all', filter: {}, from: 'all' },
  { name: 'attention', filter: { attention: 'REVIEW_OVERDUE' }, from: 'reviewOverdue' },
  { name: 'oneHolder', filter: { attention: 'ONE_HOLDER' }, from: 'oneHolder' },
  { name: 'noHolder', filter: { attention: 'NO_HOLDER' }, from: 'noHolder' },
  { name: 'underReview', filter: { status: ['UNDER_REVIEW'] }, from: 'underReview' },
];

/** The saved views of the accounts: filters with an address and a count. */
export const viewsOf = (counts: AccountCountsResult | undefined): readonly View[] =>
  filters.map(({ name, filter, from }) => ({
    name,
    filter,
    to: listAddress('/accounts', filter),
    ...(counts && { count: counts[from].totalCount }),
  }));

export const currentView = (views: readonly View[], filter: ListFilter): View | undefined =>
  views.find((view) => JSON.stringify(view.filter) === JSON.stringify(filter));
