import type { Platform } from '../platform.ts';

/** Any public https address that belongs to no platform of this table, with a label that people write. */
export const other: Platform = {
  code: 'other',
  label: 'Other',
  tile: 'OT',
  hosts: [],
  aliasHosts: [],
  shortLinkHosts: [],
  subdomains: [],
  brands: [],
  custody: 'shared-secret',
  custodyAlso: ['delegated-roles', 'owner-bound'],
  audiovisual: false,
  handle: null,
  stableId: null,
  reserved: [],
  profileUrl: 'https://:server/:path',
  stableIdUrl: null,
  kindUrls: {},
  routes: [],
};
