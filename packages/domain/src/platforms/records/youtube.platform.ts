import type { Platform } from '../platform.ts';

const tabs =
  'featured|videos|shorts|streams|live|playlists|community|posts|about|channels|podcasts|releases|store|courses|membership|search';

export const youtube: Platform = {
  code: 'youtube',
  label: 'YouTube',
  tile: 'YT',
  hosts: ['youtube.com'],
  aliasHosts: [],
  shortLinkHosts: [],
  otherHosts: { 'youtu.be': 'post', 'youtube-nocookie.com': 'post', 'youtubekids.com': 'reserved-word' },
  subdomains: ['music', 'gaming', 'studio'],
  brands: ['youtube'],
  custody: 'delegated-roles',
  custodyAlso: ['owner-bound'],
  audiovisual: true,
  handle: { pattern: /^[\p{L}\p{M}\p{N}_.·-]{3,30}$/u, example: 'mandat-demo' },
  stableId: { name: 'channel id', pattern: /^UC[A-Za-z0-9_-]{22}$/, unmistakable: true },
  reserved: (
    'watch shorts live embed v clip playlist results hashtag feed channel c user post redirect attribution_link ' +
    'about account ads channels creators gaming howyoutubeworks jobs kids login logout movies music new premium ' +
    'press reporthistory signin sports t trends trending tv upload yt oops handle profile'
  ).split(' '),
  profileUrl: 'https://youtube.com/@:handle',
  stableIdUrl: 'https://youtube.com/channel/:id',
  kindUrls: {},
  routes: [
    ['@:handle', 'account'],
    [`@:handle/${tabs}`, 'account'],
    ['@:handle/**', 'post'],
    ['channel/:id/**', 'account'],
    ['channel/*/**', 'handle-form'],
    ['channel', 'no-account'],
    ['watch|shorts|live|embed|v|e|clip|playlist|post/**', 'post'],
    ['results|hashtag/**', 'search'],
    ['redirect|attribution_link/**', 'share-page'],
    ['c|user/@:handle/**', 'handle-form'],
    ['c|user/:handle', 'legacy'],
    [`c|user/:handle/${tabs}`, 'legacy'],
    ['c|user/*/**', 'post'],
    [':handle', 'legacy'],
    [`:handle/${tabs}`, 'legacy'],
    [':handle/**', 'post'],
  ],
};
