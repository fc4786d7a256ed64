import type { HandleRule, Platform } from '../platform.ts';

export const instagramHandle: HandleRule = {
  pattern: /^(?:[A-Za-z0-9_]|\.(?!\.|$)){1,30}$/,
  example: 'mandat_demo',
};

export const instagram: Platform = {
  code: 'instagram',
  label: 'Instagram',
  tile: 'IG',
  hosts: ['instagram.com'],
  aliasHosts: ['instagr.am'],
  shortLinkHosts: [],
  otherHosts: { 'l.instagram.com': 'share-page' },
  subdomains: [],
  brands: ['instagram'],
  custody: 'delegated-roles',
  custodyAlso: ['shared-secret'],
  audiovisual: true,
  handle: instagramHandle,
  stableId: { name: 'user id', pattern: /^[0-9]{1,20}$/, unmistakable: false },
  reserved: (
    'p reel reels tv stories explore accounts direct about developer legal share s web challenge emails session ' +
    'terms privacy press api download topics directory'
  ).split(' '),
  profileUrl: 'https://instagram.com/:handle',
  stableIdUrl: null,
  kindUrls: {},
  routes: [
    ['p|reel|tv|stories|s/**', 'post'],
    ['explore/**', 'search'],
    ['share/**', 'share-page'],
    ['_u/:handle', 'account'],
    [':handle', 'account'],
    [':handle/reels|tagged|channel|followers|following|guides', 'account'],
    [':handle/**', 'post'],
  ],
};
