import type { Platform } from '../platform.ts';

export const tumblr: Platform = {
  code: 'tumblr',
  label: 'Tumblr',
  tile: 'TU',
  hosts: ['tumblr.com'],
  aliasHosts: [],
  shortLinkHosts: ['tmblr.co'],
  otherHosts: {
    't.umblr.com': 'share-page',
    'assets.tumblr.com': 'reserved-word',
    'media.tumblr.com': 'post',
    'api.tumblr.com': 'reserved-word',
    'help.tumblr.com': 'reserved-word',
  },
  subdomains: [],
  handleHost: { host: 'tumblr.com', handle: 'label', tabs: ['archive', 'about', 'ask'] },
  ownHosts: true,
  brands: ['tumblr'],
  custody: 'shared-secret',
  custodyAlso: ['delegated-roles'],
  audiovisual: false,
  handle: { pattern: /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,30}[A-Za-z0-9])?$/, example: 'mandat-demo' },
  stableId: { name: 'blog id', pattern: /^t:[A-Za-z0-9_-]{22}$/, unmistakable: false },
  reserved: (
    'search tagged explore communities share widgets blog follow dashboard settings login register inbox likes ' +
    'about policy privacy help new logout jobs apps docs activity assets media api'
  ).split(' '),
  profileUrl: 'https://tumblr.com/:handle',
  stableIdUrl: null,
  kindUrls: { domain: 'https://:handle' },
  routes: [
    ['search|tagged|explore|communities/**', 'search'],
    ['share|widgets/**', 'share-page'],
    ['blog/view/:handle', 'account'],
    ['blog/:handle', 'account'],
    ['blog/**', 'post'],
    ['follow/:handle', 'account'],
    [
      'dashboard|settings|login|register|inbox|likes|about|policy|privacy|help|new|logout|jobs|apps|docs|activity/**',
      'reserved-word',
    ],
    [':handle', 'account'],
    [':handle/archive|likes|following', 'account'],
    [':handle/**', 'post'],
  ],
};
