import type { Platform } from '../platform.ts';

export const twitch: Platform = {
  code: 'twitch',
  label: 'Twitch',
  tile: 'TW',
  hosts: ['twitch.tv'],
  aliasHosts: [],
  shortLinkHosts: [],
  otherHosts: {
    'clips.twitch.tv': 'post',
    'player.twitch.tv': 'post',
    'dashboard.twitch.tv': 'reserved-word',
    'help.twitch.tv': 'reserved-word',
    'dev.twitch.tv': 'reserved-word',
    'id.twitch.tv': 'reserved-word',
    'blog.twitch.tv': 'reserved-word',
  },
  subdomains: ['go'],
  brands: ['twitch'],
  custody: 'shared-secret',
  custodyAlso: ['delegated-roles'],
  audiovisual: true,
  handle: { pattern: /^[A-Za-z0-9][A-Za-z0-9_]{2,24}$/, example: 'mandat_demo' },
  stableId: { name: 'user id', pattern: /^[0-9]{1,20}$/, unmistakable: false },
  reserved: (
    'p videos collections clip events directory search popout embed moderator settings subscriptions inventory ' +
    'wallet drops turbo prime downloads jobs login signup store bits friends broadcast team'
  ).split(' '),
  profileUrl: 'https://twitch.tv/:handle',
  stableIdUrl: null,
  kindUrls: {},
  routes: [
    ['videos|collections|clip|events/**', 'post'],
    ['directory|search/**', 'search'],
    ['popout|embed|moderator/:handle/**', 'account'],
    [
      'p|settings|subscriptions|inventory|wallet|drops|turbo|prime|downloads|jobs|login|signup|store|bits|friends|broadcast/**',
      'reserved-word',
    ],
    ['team/**', 'no-account'],
    [':handle', 'account'],
    [':handle/home|about|schedule|videos|clips|followers|following|chat|squad', 'account'],
    [':handle/**', 'post'],
  ],
};
