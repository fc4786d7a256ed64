import type { IconName } from '../../theme/icons/drawings.tsx';

export type FrameRole =
  | 'head-of-entity'
  | 'officer-in-charge'
  | 'focal-point'
  | 'authorized-official'
  | 'alternate'
  | 'publisher'
  | 'dgc-administrator'
  | 'dgc-analyst'
  | 'auditor'
  | 'security-officer'
  | 'staff';

export type NavigationItem = { readonly name: string; readonly to: string; readonly icon: IconName };

const items = {
  today: { name: 'nav.today', to: '/', icon: 'today' },
  overview: { name: 'nav.overview', to: '/', icon: 'gauge' },
  myAccounts: { name: 'nav.myAccounts', to: '/', icon: 'at' },
  accounts: { name: 'nav.accounts', to: '/accounts', icon: 'at' },
  people: { name: 'nav.people', to: '/people', icon: 'people' },
  entities: { name: 'nav.entities', to: '/entities', icon: 'chain' },
  audit: { name: 'nav.audit', to: '/audit', icon: 'clock' },
  departures: { name: 'nav.departures', to: '/departures', icon: 'door' },
  cases: { name: 'nav.cases', to: '/departures', icon: 'door' },
  due: { name: 'nav.due', to: '/due', icon: 's-soon' },
  handOver: { name: 'nav.handOver', to: '/hand-over', icon: 'door' },
  guard: { name: 'nav.guard', to: '/guard', icon: 's-held' },
  signals: { name: 'nav.signals', to: '/signals', icon: 'fact' },
  sources: { name: 'nav.sources', to: '/sources', icon: 'loop' },
  serviceAccounts: { name: 'nav.serviceAccounts', to: '/service-accounts', icon: 'key' },
  orphans: { name: 'nav.orphans', to: '/orphans', icon: 's-orphan' },
  references: { name: 'nav.references', to: '/references', icon: 'near' },
  reviews: { name: 'nav.reviews', to: '/reviews', icon: 's-review' },
  campaigns: { name: 'nav.campaigns', to: '/campaigns', icon: 's-review' },
  guidance: { name: 'nav.guidance', to: '/guidance', icon: 'doc' },
  platforms: { name: 'nav.platforms', to: '/platforms', icon: 'sliders' },
  quality: { name: 'nav.quality', to: '/quality', icon: 'gauge' },
  myRegister: { name: 'nav.myRegister', to: '/quality', icon: 'gauge' },
  past: { name: 'nav.past', to: '/past', icon: 'clock' },
  imports: { name: 'nav.imports', to: '/imports', icon: 'upload' },
  deliveries: { name: 'nav.deliveries', to: '/deliveries', icon: 'upload' },
} as const satisfies Record<string, NavigationItem>;

const deciderDesk = [
  items.today,
  items.accounts,
  items.people,
  items.imports,
  items.departures,
  items.reviews,
  items.orphans,
  items.guidance,
  items.myRegister,
  items.entities,
];
const entityDesk = [
  items.today,
  items.accounts,
  items.people,
  items.imports,
  items.reviews,
  items.guidance,
  items.myRegister,
  items.entities,
];
const ownAccounts = [items.myAccounts, items.accounts, items.reviews, items.handOver, items.guidance];

/** What each capacity finds in the navigation; the order is fixed. */
export const navigation: Record<FrameRole, readonly NavigationItem[]> = {
  'head-of-entity': deciderDesk,
  'officer-in-charge': deciderDesk,
  'focal-point': entityDesk,
  'authorized-official': ownAccounts,
  alternate: ownAccounts,
  publisher: ownAccounts,
  'dgc-administrator': [
    items.overview,
    items.accounts,
    items.people,
    items.departures,
    items.due,
    items.guard,
    items.campaigns,
    items.orphans,
    items.signals,
    items.sources,
    items.serviceAccounts,
    items.imports,
    items.deliveries,
    items.references,
    items.guidance,
    items.platforms,
    items.entities,
    items.quality,
    items.past,
    items.audit,
  ],
  'dgc-analyst': [
    items.overview,
    items.accounts,
    items.people,
    items.campaigns,
    items.guidance,
    items.platforms,
    items.entities,
    items.quality,
    items.past,
  ],
  auditor: [
    { ...items.audit, to: '/' },
    items.accounts,
    items.past,
    items.quality,
    items.cases,
    items.campaigns,
    items.due,
    items.signals,
    items.sources,
    items.serviceAccounts,
    items.platforms,
    items.people,
    items.entities,
  ],
  'security-officer': [items.overview, items.accounts],
  staff: [items.today, items.accounts, items.guidance],
};

/** The item whose address is the longest beginning of the path. */
export const currentItem = (list: readonly NavigationItem[], path: string): NavigationItem | undefined =>
  list
    .filter(({ to }) => path === to || (to !== '/' && path.startsWith(`${to}/`)))
    .sort((a, b) => b.to.length - a.to.length)[0];

const places = 3;

type Split = { readonly first: readonly NavigationItem[]; readonly more: readonly NavigationItem[] };

/** What stands in the bar of a small screen: the first page, accounts and departures, or the first three. */
export const split = (list: readonly NavigationItem[]): Split => {
  const urgent = list.find(({ icon }) => icon === 'door');
  const first = urgent && list.length > places ? [...list.slice(0, places - 1), urgent] : list.slice(0, places);
  return { first, more: list.filter((item) => !first.includes(item)) };
};
