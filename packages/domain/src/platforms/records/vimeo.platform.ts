import type { Platform } from '../platform.ts';

export const vimeo: Platform = {
  code: 'vimeo',
  label: 'Vimeo',
  tile: 'VM',
  hosts: ['vimeo.com'],
  aliasHosts: [],
  shortLinkHosts: [],
  otherHosts: {
    'player.vimeo.com': 'post',
    'livestream.com': 'unknown-platform',
    'help.vimeo.com': 'reserved-word',
    'developer.vimeo.com': 'reserved-word',
    'api.vimeo.com': 'reserved-word',
  },
  subdomains: [],
  brands: ['vimeo'],
  custody: 'shared-secret',
  custodyAlso: ['delegated-roles'],
  audiovisual: true,
  handle: { pattern: /^(?![0-9]+$)(?!user[0-9]+$)[A-Za-z0-9_-]{3,32}$/i, example: 'mandat_demo' },
  stableId: { name: 'user id', pattern: /^[0-9]{1,20}$/, unmistakable: false },
  reserved: (
    'channels groups album showcase ondemand event review reviews manage search categories tag watch explore ' +
    'features upgrade join log_in settings help blog about upload home jobs stock create solutions enterprise ' +
    'privacy terms site_map cookie_policy share'
  ).split(' '),
  profileUrl: 'https://vimeo.com/:handle',
  stableIdUrl: 'https://vimeo.com/user:id',
  kindUrls: {},
  routes: [
    ['user:id', 'account'],
    ['user:id/videos|about|collections|followers|following', 'account'],
    ['user:id/**', 'post'],
    [':id/**', 'post'],
    ['channels|groups/*/**', 'no-account'],
    ['channels|groups|album|showcase|ondemand|event|review|reviews|manage/**', 'post'],
    ['search|categories|tag|watch|explore/**', 'search'],
    ['share|moogaloop.swf/**', 'share-page'],
    [
      'features|upgrade|join|log_in|settings|help|blog|about|upload|home|jobs|stock|create|solutions|enterprise|privacy|terms|site_map|cookie_policy/**',
      'reserved-word',
    ],
    [':handle', 'account'],
    [':handle/videos|about|collections|followers|following|vod_pages|albums|channels', 'account'],
    [':handle/**', 'post'],
  ],
};
