import type { Platform } from '../platform.ts';

export const viber: Platform = {
  code: 'viber',
  label: 'Viber',
  tile: 'VB',
  hosts: ['chats.viber.com'],
  aliasHosts: [],
  shortLinkHosts: ['vb.me'],
  otherHosts: {
    'viber.com': 'reserved-word',
    'invite.viber.com': 'private-invite',
    'account.viber.com': 'reserved-word',
    'help.viber.com': 'reserved-word',
    'stickers.viber.com': 'reserved-word',
    'partners.viber.com': 'reserved-word',
  },
  subdomains: [],
  brands: [],
  custody: 'owner-bound',
  custodyAlso: ['delegated-roles'],
  audiovisual: false,
  handle: { pattern: /^[A-Za-z0-9](?:[A-Za-z0-9._-]{1,48}[A-Za-z0-9])$/, example: 'mandatdemo' },
  stableId: null,
  reserved: ['login', 'about', 'help'],
  profileUrl: 'https://chats.viber.com/:handle',
  stableIdUrl: null,
  kindUrls: {},
  routes: [
    [':handle', 'account'],
    [':handle/**', 'post'],
  ],
};
