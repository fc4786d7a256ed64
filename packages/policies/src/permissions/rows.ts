import type { Role } from '@mandat/domain';
import type { Reach } from './reach.ts';

export type Row = Readonly<Record<Role, Reach>>;

export const nobodyMay: Row = {
  'dgc-administrator': 'none',
  'dgc-analyst': 'none',
  'head-of-entity': 'none',
  'focal-point': 'none',
  'authorized-official': 'none',
  alternate: 'none',
  publisher: 'none',
  staff: 'none',
  auditor: 'none',
  'security-officer': 'none',
  'reporting-client': 'none',
  public: 'none',
};

export const only = (row: Partial<Row>): Row => ({ ...nobodyMay, ...row });

/** Everybody who signed in, whatever else they are. */
export const signedIn = (reach: Reach): Partial<Row> => ({
  'dgc-administrator': reach,
  'dgc-analyst': reach,
  'head-of-entity': reach,
  'focal-point': reach,
  'authorized-official': reach,
  alternate: reach,
  publisher: reach,
  staff: reach,
  auditor: reach,
  'security-officer': reach,
});

export const readers: Partial<Row> = { 'dgc-administrator': 'any', 'dgc-analyst': 'any', auditor: 'any' };
export const keepers: Partial<Row> = { 'head-of-entity': 'own-entity', 'focal-point': 'own-entity' };
export const holders: Partial<Row> = { 'authorized-official': 'own-accounts', alternate: 'own-accounts' };
/** Who holds privileges, also while these are suspended: then nothing but `staff` is left of the roles. */
export const officials: Row = only({
  'authorized-official': 'self',
  alternate: 'self',
  publisher: 'self',
  staff: 'self',
  'head-of-entity': 'self',
  'focal-point': 'self',
});
/** Whoever works with accounts, for what is theirs to answer; an auditor changes nothing. */
export const concerned: Partial<Row> = { ...signedIn('self'), auditor: 'none' };
export const theHead: Row = only({ 'head-of-entity': 'own-entity' });
export const whoDecides: Row = only({ 'head-of-entity': 'own-decisions' });
/** What concerns the whole register: who runs it, and who watches over that. */
export const overseers: Row = only({ 'dgc-administrator': 'any', auditor: 'any' });
/** Who fills a register from a table: keepers their own entity's, DGC all of it. */
export const importers: Row = only({ ...keepers, 'dgc-administrator': 'any' });
export const administrators: Row = only({ 'dgc-administrator': 'any' });

export const record = only({
  ...readers,
  'head-of-entity': 'own-entity-and-below',
  'focal-point': 'own-entity',
  'authorized-official': 'own-accounts',
  alternate: 'own-accounts',
  publisher: 'own-accounts',
  staff: 'own-requests',
  'reporting-client': 'register-scope-published',
});
