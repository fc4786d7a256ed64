import type { Platform } from '../platform.ts';

export const vk: Platform = {
  code: 'vk',
  label: 'VK',
  tile: 'VK',
  hosts: ['vk.com'],
  aliasHosts: ['vk.ru', 'vkontakte.ru'],
  shortLinkHosts: ['vk.cc'],
  otherHosts: {
    'vkvideo.ru': 'post',
    'vk.me': 'personal-profile',
    'login.vk.com': 'reserved-word',
    'dev.vk.com': 'reserved-word',
    'id.vk.com': 'reserved-word',
  },
  subdomains: ['new', 'old'],
  brands: ['vkontakte'],
  custody: 'delegated-roles',
  custodyAlso: ['shared-secret'],
  audiovisual: false,
  handle: {
    pattern:
      /^(?![0-9]+$)(?!(?:club|public|event|id|app|album|albums|audio|audios|board|clip|clips|doc|docs|market|page|photo|photos|post|story|topic|video|videos|wall|write|product|artist|away)-?[0-9])[A-Za-z0-9_.]{5,32}$/i,
    example: 'mandat_demo',
  },
  stableId: { name: 'group id', pattern: /^[0-9]{1,20}$/, unmistakable: true },
  reserved: (
    'login search share terms privacy about support friends groups music video videos market games bookmarks ' +
    'settings restore register badbrowser write messages albums audios clips docs apps ads services audio ' +
    'photo topic album'
  ).split(' '),
  profileUrl: 'https://vk.com/:handle',
  stableIdUrl: 'https://vk.com/club:id',
  kindUrls: {},
  routes: [
    ['club|public|event:id', 'account'],
    ['id#/**', 'personal-profile'],
    ['join/**', 'private-invite'],
    ['im/**', 'private-invite'],
    [
      'wall|photo|photos|album|albums|video|videos|clip|clips|topic|board|doc|docs|audio|audios|page|story|market|product#/**',
      'post',
    ],
    ['share.php|away.php|share|away/**', 'share-page'],
    ['search|hashtag/**', 'search'],
    ['feed/**', 'reserved-word'],
    ['app|artist#/**', 'reserved-word'],
    [':handle', 'account'],
    [':handle/**', 'post'],
  ],
};
