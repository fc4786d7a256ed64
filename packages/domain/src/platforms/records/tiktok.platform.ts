import type { Platform } from '../platform.ts';

export const tiktok: Platform = {
  code: 'tiktok',
  label: 'TikTok',
  tile: 'TT',
  hosts: ['tiktok.com'],
  aliasHosts: [],
  shortLinkHosts: ['vm.tiktok.com', 'vt.tiktok.com'],
  subdomains: [],
  brands: ['tiktok'],
  custody: 'delegated-roles',
  custodyAlso: ['shared-secret'],
  audiovisual: true,
  handle: { pattern: /^[A-Za-z0-9._]{2,24}$/, example: 'mandat_demo' },
  stableId: { name: 'user id', pattern: /^[0-9]{1,20}$/, unmistakable: false },
  reserved: [],
  profileUrl: 'https://tiktok.com/@:handle',
  stableIdUrl: null,
  kindUrls: {},
  routes: [
    ['@:handle', 'account'],
    ['@:handle/live', 'account'],
    ['@:handle/**', 'post'],
    ['t/**', 'short-link'],
    ['v|embed|player/**', 'post'],
    ['search|tag|discover|music|place/**', 'search'],
    ['share/**', 'share-page'],
    [
      'explore|foryou|following|friends|live|login|signup|upload|messages|about|legal|business|setting/**',
      'reserved-word',
    ],
  ],
};
