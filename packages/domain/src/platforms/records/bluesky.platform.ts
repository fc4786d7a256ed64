import type { Platform } from '../platform.ts';

export const bluesky: Platform = {
  code: 'bluesky',
  label: 'Bluesky',
  tile: 'BS',
  hosts: ['bsky.app'],
  aliasHosts: [],
  shortLinkHosts: ['go.bsky.app'],
  otherHosts: { 'bsky.network': 'reserved-word' },
  subdomains: ['main', 'staging'],
  handleHost: { host: 'bsky.social', handle: 'whole-host' },
  brands: [],
  custody: 'shared-secret',
  custodyAlso: [],
  audiovisual: false,
  handle: {
    pattern:
      /^(?=.{4,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,
    example: 'mandat-demo.bsky.social',
  },
  stableId: { name: 'DID', pattern: /^did:(?:plc:[a-z2-7]{24}|web:[a-z0-9.-]{4,253})$/, unmistakable: true },
  reserved: ['handle.invalid'],
  profileUrl: 'https://bsky.app/profile/:handle',
  stableIdUrl: 'https://bsky.app/profile/:id',
  kindUrls: {},
  routes: [
    ['profile/:id', 'account'],
    ['profile/:id/follows|followers|known-followers', 'account'],
    ['profile/:handle', 'account'],
    ['profile/:handle/follows|followers|known-followers', 'account'],
    ['profile/*/**', 'post'],
    ['profile', 'no-account'],
    ['search|hashtag|topic/**', 'search'],
    ['intent/**', 'share-page'],
    ['start|starter-pack|starter-pack-short/**', 'share-page'],
    ['settings|notifications|messages|feeds|lists|moderation|support|saved/**', 'reserved-word'],
  ],
};
