import type { Platform } from '../platform.ts';

export const dailymotion: Platform = {
  code: 'dailymotion',
  label: 'Dailymotion',
  tile: 'DM',
  hosts: ['dailymotion.com'],
  aliasHosts: [],
  shortLinkHosts: ['dai.ly'],
  otherHosts: {
    'geo.dailymotion.com': 'post',
    'api.dailymotion.com': 'reserved-word',
    'faq.dailymotion.com': 'reserved-word',
    'developers.dailymotion.com': 'reserved-word',
  },
  subdomains: [],
  brands: ['dailymotion'],
  custody: 'shared-secret',
  custodyAlso: ['delegated-roles'],
  audiovisual: true,
  handle: { pattern: /^[A-Za-z0-9][A-Za-z0-9_.-]{1,38}[A-Za-z0-9_]$/, example: 'mandat-demo' },
  stableId: { name: 'user id', pattern: /^x[0-9a-z]{4,9}$/, unmistakable: false },
  reserved: (
    'video embed playlist hub player user search topic category explore trending library partner signin ' +
    'register legal upload settings about feed following notifications browse share'
  ).split(' '),
  profileUrl: 'https://dailymotion.com/:handle',
  stableIdUrl: null,
  kindUrls: {},
  routes: [
    ['video|embed|playlist|hub|player|swf/**', 'post'],
    ['search|topic|category|explore|trending/**', 'search'],
    ['user/:handle', 'account'],
    ['user/*/**', 'post'],
    ['user', 'no-account'],
    ['share/**', 'share-page'],
    [
      'library|partner|signin|register|legal|upload|settings|about|feed|following|notifications|browse/**',
      'reserved-word',
    ],
    [':handle', 'account'],
    [':handle/videos|playlists|about|featured', 'account'],
    [':handle/**', 'post'],
  ],
};
