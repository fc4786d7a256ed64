import type { Platform } from '../platform.ts';

/** Three forms: a writer (/@name, or the name as sub-domain), a publication (/name), and a host of the owner. */
export const medium: Platform = {
  code: 'medium',
  label: 'Medium',
  tile: 'ME',
  hosts: ['medium.com'],
  aliasHosts: [],
  shortLinkHosts: ['link.medium.com', 'rsci.app.link'],
  otherHosts: {
    'help.medium.com': 'reserved-word',
    'policy.medium.com': 'reserved-word',
    'blog.medium.com': 'reserved-word',
    'api.medium.com': 'reserved-word',
    'cdn-images-1.medium.com': 'reserved-word',
  },
  subdomains: [],
  handleHost: { host: 'medium.com', handle: 'label', tabs: ['about', 'followers'] },
  ownHosts: true,
  brands: [],
  custody: 'shared-secret',
  custodyAlso: ['delegated-roles'],
  audiovisual: false,
  handle: { pattern: /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,28}[A-Za-z0-9_])?$/, example: 'mandat_demo' },
  stableId: { name: 'user id', pattern: /^[0-9a-f]{11,12}$/, unmistakable: false },
  reserved: (
    'p m me u tag tags topic topics search about new-story plans policy creators jobs earn help blog api ' +
    'membership gift explore-topics'
  ).split(' '),
  profileUrl: 'https://medium.com/@:handle',
  stableIdUrl: null,
  kindUrls: { publication: 'https://medium.com/:handle', domain: 'https://:handle' },
  routes: [
    ['@:handle', 'account'],
    ['@:handle/about|followers|following|lists|subscribe', 'account'],
    ['@:handle/**', 'post'],
    ['p/**', 'post'],
    ['u/**', 'no-account'],
    ['search|tag|tags|topic|topics|explore-topics/**', 'search'],
    ['m|me|new-story|plans|creators|policy|about|jobs-at-medium|earn|membership|gift/**', 'reserved-word'],
    [':handle', 'publication'],
    [':handle/about|archive|latest|followers|all', 'publication'],
    [':handle/**', 'post'],
  ],
};
