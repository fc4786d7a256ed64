import type { Platform } from '../platform.ts';
import { instagramHandle } from './instagram.platform.ts';

export const threads: Platform = {
  code: 'threads',
  label: 'Threads',
  tile: 'TH',
  hosts: ['threads.com'],
  aliasHosts: ['threads.net'],
  shortLinkHosts: [],
  otherHosts: { 'l.threads.com': 'share-page', 'l.threads.net': 'share-page' },
  subdomains: [],
  brands: [],
  custody: 'shared-secret',
  custodyAlso: ['delegated-roles'],
  audiovisual: false,
  handle: instagramHandle,
  stableId: { name: 'user id', pattern: /^[0-9]{1,20}$/, unmistakable: false },
  reserved: [],
  profileUrl: 'https://threads.com/@:handle',
  stableIdUrl: null,
  kindUrls: {},
  routes: [
    ['@:handle', 'account'],
    ['@:handle/replies|media|reposts|followers|following', 'account'],
    ['@:handle/**', 'post'],
    ['t/**', 'post'],
    ['search|tag/**', 'search'],
    ['intent|share/**', 'share-page'],
    ['login|settings|activity|liked|saved|about|following|for_you|download/**', 'reserved-word'],
  ],
};
