import type { Platform } from '../platform.ts';

export const soundcloud: Platform = {
  code: 'soundcloud',
  label: 'SoundCloud',
  tile: 'SC',
  hosts: ['soundcloud.com'],
  aliasHosts: [],
  shortLinkHosts: ['on.soundcloud.com', 'snd.sc'],
  otherHosts: {
    'w.soundcloud.com': 'post',
    'api.soundcloud.com': 'reserved-word',
    'help.soundcloud.com': 'reserved-word',
    'community.soundcloud.com': 'reserved-word',
    'developers.soundcloud.com': 'reserved-word',
  },
  subdomains: [],
  brands: ['soundcloud'],
  custody: 'shared-secret',
  custodyAlso: [],
  audiovisual: true,
  handle: { pattern: /^[A-Za-z0-9](?:[A-Za-z0-9_-]{1,23}[A-Za-z0-9_])$/, example: 'mandat-demo' },
  stableId: { name: 'user id', pattern: /^[0-9]{1,20}$/, unmistakable: false },
  reserved: (
    'discover charts stream you upload messages notifications settings pages jobs search tags login logout ' +
    'signin popular people'
  ).split(' '),
  profileUrl: 'https://soundcloud.com/:handle',
  stableIdUrl: null,
  kindUrls: {},
  routes: [
    ['search/**', 'search'],
    ['tags/**', 'search'],
    [
      'discover|charts|stream|you|upload|messages|notifications|settings|pages|jobs|pro|signin|logout|imprint|popular|people|for-artists|terms-of-use/**',
      'reserved-word',
    ],
    [':handle', 'account'],
    [':handle/tracks|albums|sets|reposts|popular-tracks|spotlight|followers|following|likes|comments', 'account'],
    [':handle/**', 'post'],
  ],
};
