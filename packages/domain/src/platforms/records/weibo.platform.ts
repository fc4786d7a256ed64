import type { Platform } from '../platform.ts';

/** A domain that somebody chose and a nickname are two spaces of names; both lead to the uid. */
export const weibo: Platform = {
  code: 'weibo',
  label: 'Weibo',
  tile: 'WB',
  hosts: ['weibo.com'],
  aliasHosts: ['weibo.cn'],
  shortLinkHosts: ['t.cn'],
  otherHosts: {
    's.weibo.com': 'search',
    'service.weibo.com': 'share-page',
    'video.weibo.com': 'post',
    'passport.weibo.com': 'reserved-word',
    'passport.weibo.cn': 'reserved-word',
    'card.weibo.com': 'post',
    'open.weibo.com': 'reserved-word',
  },
  subdomains: [],
  brands: [],
  custody: 'shared-secret',
  custodyAlso: ['owner-bound'],
  audiovisual: false,
  handle: { pattern: /^(?![0-9]+$)[\p{L}\p{N}_-]{2,30}$/u, example: 'mandat_demo' },
  stableId: { name: 'uid', pattern: /^[0-9]{10}$/, unmistakable: true },
  reserved: (
    'u n p home index public discover search share login signup settings message hot tv about status detail ' +
    'profile'
  ).split(' '),
  profileUrl: 'https://weibo.com/:handle',
  stableIdUrl: 'https://weibo.com/u/:id',
  kindUrls: { nickname: 'https://weibo.com/n/:handle' },
  routes: [
    ['u|profile/:id', 'account'],
    ['u|profile/:id/home|feed|album|video|follow|fans', 'account'],
    ['u/*/**', 'handle-form'],
    ['u', 'no-account'],
    ['n/:handle', 'nickname'],
    ['n/**', 'no-account'],
    ['status|detail|tv|ttarticle|l/**', 'post'],
    ['p/**', 'no-account'],
    ['search|hot|newlogin/**', 'search'],
    ['share/**', 'share-page'],
    ['login.php|signup|settings|message|at|fav|mygroups|set/**', 'reserved-word'],
    [':id', 'account'],
    [':id/**', 'post'],
    [':handle', 'account'],
    [':handle/home|profile|album', 'account'],
    [':handle/**', 'post'],
  ],
};
