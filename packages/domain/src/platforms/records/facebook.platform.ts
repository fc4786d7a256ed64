import type { Platform } from '../platform.ts';

const tabs =
  'about|about_details|photos|photos_stream|videos|videos_by|reels|reels_tab|live_videos|community|events|reviews|followers|following|mentions|shop|services|likes|timeline';

export const facebook: Platform = {
  code: 'facebook',
  label: 'Facebook',
  tile: 'FB',
  hosts: ['facebook.com'],
  aliasHosts: ['fb.com', 'fb.me'],
  shortLinkHosts: [],
  otherHosts: {
    'fb.watch': 'post',
    'l.facebook.com': 'share-page',
    'lm.facebook.com': 'share-page',
    'messenger.com': 'reserved-word',
  },
  subdomains: ['web', 'mbasic', 'touch', 'business'],
  brands: ['facebook'],
  custody: 'delegated-roles',
  custodyAlso: [],
  audiovisual: false,
  handle: {
    // Digits alone are an id; dots between them carry no meaning, so digits with dots would read as one.
    pattern: /^(?![0-9]*\.[0-9.]*$)\.*[A-Za-z0-9](?:\.*[A-Za-z0-9]){4,49}\.*$/,
    example: 'mandat.demo',
    dotsIgnored: true,
  },
  stableId: { name: 'page id', pattern: /^[0-9]{5,20}$/, unmistakable: true },
  reserved: (
    'pages groups watch marketplace events sharer plugins share dialog hashtag search login help settings privacy ' +
    'policies policy notifications messages friends gaming games bookmarks business ads stories reel reels people ' +
    'profile public directory saved recover legal careers terms about photo photos video videos posts notes media'
  ).split(' '),
  profileUrl: 'https://facebook.com/:handle',
  stableIdUrl: 'https://facebook.com/profile.php?id=:id',
  kindUrls: { group: 'https://facebook.com/groups/:handle' },
  routes: [
    ['profile.php?id=:id', 'account'],
    ['profile.php', 'no-account'],
    ['sharer|sharer.php|share|share.php|dialog|l.php|flx/**', 'share-page'],
    ['watch|marketplace|events|plugins/**', 'reserved-word'],
    ['search|hashtag/**', 'search'],
    [
      'story.php|permalink.php|photo|photo.php|video|video.php|photos|videos|posts|notes|media|reel|reels|stories/**',
      'post',
    ],
    ['pages/category/*/*-:id/**', 'account'],
    ['pages/*/:id/**', 'account'],
    ['pages/**', 'no-account'],
    ['p|pg/*-:id/**', 'account'],
    ['pg/:handle', 'account'],
    [`pg/:handle/${tabs}`, 'account'],
    ['people/*/:id/**', 'account'],
    ['people/**', 'no-account'],
    ['groups/feed|discover|joins|create/**', 'reserved-word'],
    ['groups', 'reserved-word'],
    ['groups/:handle', 'group'],
    ['groups/:handle/about|members|media|events|files|announcements', 'group'],
    ['groups/**', 'post'],
    [':id', 'account'],
    ['*-:id', 'account'],
    [':handle', 'account'],
    [`:handle/${tabs}`, 'account'],
    [':handle/**', 'post'],
  ],
};
