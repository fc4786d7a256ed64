import type { Platform } from '../platform.ts';

/** The handle is `user@server`; the routes apply to every host that belongs to no other platform. */
export const mastodon: Platform = {
  code: 'mastodon',
  label: 'Mastodon',
  tile: 'MA',
  hosts: [],
  aliasHosts: [],
  shortLinkHosts: [],
  subdomains: [],
  brands: [],
  custody: 'shared-secret',
  custodyAlso: [],
  audiovisual: false,
  handle: {
    pattern: /^(?=[^@]{1,64}@)[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?@(?=.{4,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/,
    example: 'mandat_demo@social.example',
  },
  stableId: null,
  reserved: [],
  profileUrl: 'https://:server/@:user',
  stableIdUrl: null,
  kindUrls: {},
  routes: [
    ['@:handle', 'account'],
    ['@:handle/with_replies|media|featured|followers|following', 'account'],
    ['@:handle/**', 'post'],
    ['web|deck/@:handle', 'account'],
    ['web|deck/@:handle/**', 'post'],
    ['users/:handle', 'account'],
    ['users/:handle/followers|following', 'account'],
    ['users/:handle/**', 'post'],
  ],
};
