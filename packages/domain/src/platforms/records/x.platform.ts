import type { Platform } from '../platform.ts';

export const x: Platform = {
  code: 'x',
  label: 'X',
  tile: 'X',
  hosts: ['x.com'],
  aliasHosts: ['twitter.com'],
  shortLinkHosts: ['t.co', 'pic.twitter.com', 'pic.x.com'],
  subdomains: [],
  brands: ['twitter'],
  custody: 'delegated-roles',
  custodyAlso: ['shared-secret'],
  audiovisual: false,
  handle: { pattern: /^[A-Za-z0-9_]{1,15}$/, example: 'mandat_demo' },
  stableId: { name: 'user id', pattern: /^[0-9]{1,20}$/, unmistakable: false },
  reserved: (
    'home share intent search hashtag i explore settings privacy tos about account compose download download_app ' +
    'jobs login logout messages notifications oauth signup who_to_follow widgets help rules premium'
  ).split(' '),
  profileUrl: 'https://x.com/:handle',
  stableIdUrl: 'https://x.com/i/user/:id',
  kindUrls: {},
  routes: [
    ['intent/user|follow?screen_name=:handle', 'account'],
    ['intent/user|follow?user_id=:id', 'account'],
    ['intent/**', 'share-page'],
    ['share/**', 'share-page'],
    ['i/user/:id', 'account'],
    ['i/status|web|spaces|broadcasts|events|moments/**', 'post'],
    ['search/**', 'search'],
    ['hashtag/**', 'search'],
    ['search-advanced/**', 'search'],
    [':handle', 'account'],
    [
      ':handle/with_replies|media|likes|followers|following|verified_followers|highlights|articles|about|lists',
      'account',
    ],
    [':handle/**', 'post'],
  ],
};
