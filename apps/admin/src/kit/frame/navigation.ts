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
} as const satisfies Record<string, NavigationItem>;

const entityDesk = [items.today, items.accounts, items.people, items.entities];
const ownAccounts = [items.myAccounts, items.accounts];

/** What each capacity finds in the navigation; the order is fixed. */
export const navigation: Record<FrameRole, readonly NavigationItem[]> = {
  'head-of-entity': entityDesk,
  'officer-in-charge': entityDesk,
  'focal-point': entityDesk,
  'authorized-official': ownAccounts,
  alternate: ownAccounts,
  publisher: ownAccounts,
  'dgc-administrator': [items.overview, items.accounts, items.people, items.entities, items.audit],
  'dgc-analyst': [items.overview, items.accounts, items.people, items.entities],
  auditor: [{ ...items.audit, to: '/' }, items.accounts, items.people, items.entities],
  'security-officer': [items.overview, items.accounts],
  staff: [items.today, items.accounts],
};

/** The item whose address is the longest beginning of the path. */
export const currentItem = (list: readonly NavigationItem[], path: string): NavigationItem | undefined =>
  list
    .filter(({ to }) => path === to || (to !== '/' && path.startsWith(`${to}/`)))
    .sort((a, b) => b.to.length - a.to.length)[0];
