import type { Platform } from '../platform.ts';

export const telegram: Platform = {
  code: 'telegram',
  label: 'Telegram',
  tile: 'TG',
  hosts: ['t.me'],
  aliasHosts: ['telegram.me', 'telegram.dog'],
  shortLinkHosts: [],
  otherHosts: { 'telegram.org': 'reserved-word', 'telegra.ph': 'post' },
  subdomains: [],
  handleHost: { host: 't.me', handle: 'label' },
  brands: [],
  custody: 'owner-bound',
  custodyAlso: ['delegated-roles'],
  audiovisual: false,
  handle: { pattern: /^[A-Za-z0-9_]{5,32}$/, example: 'mandat_demo' },
  stableId: { name: 'chat id', pattern: /^-?[0-9]{5,20}$/, unmistakable: false },
  reserved: (
    's share joinchat addstickers addemoji addtheme addlist proxy socks setlanguage login confirmphone invoice ' +
    'contact boost giftcode stickers'
  ).split(' '),
  profileUrl: 'https://t.me/:handle',
  stableIdUrl: null,
  kindUrls: {},
  routes: [
    ['joinchat|addlist/**', 'private-invite'],
    ['c/**', 'post'],
    ['share|msg/**', 'share-page'],
    ['s/:handle', 'account'],
    ['s/**', 'post'],
    ['iv|m|bg|nft/**', 'reserved-word'],
    ['+*/**', 'private-invite'],
    [':handle', 'account'],
    [':handle/**', 'post'],
  ],
};
