import type { Platform } from '../platform.ts';

const tabs = 'albums|sets|favorites|galleries|groups|archives|tags|collections|contacts';

export const flickr: Platform = {
  code: 'flickr',
  label: 'Flickr',
  tile: 'FL',
  hosts: ['flickr.com'],
  aliasHosts: [],
  shortLinkHosts: ['flic.kr'],
  subdomains: ['secure'],
  brands: [],
  custody: 'shared-secret',
  custodyAlso: [],
  audiovisual: false,
  handle: { pattern: /^[A-Za-z0-9_-]{1,64}$/, example: 'mandat_demo' },
  stableId: { name: 'NSID', pattern: /^[0-9]{1,20}@N[0-9]{2}$/, unmistakable: true },
  reserved: ['tags', 'me', 'upload'],
  profileUrl: 'https://flickr.com/photos/:handle',
  stableIdUrl: 'https://flickr.com/photos/:id',
  kindUrls: {},
  routes: [
    ['photos/tags/**', 'search'],
    ['photos|people/:id', 'account'],
    [`photos|people/:id/${tabs}`, 'account'],
    ['photos|people/:handle', 'account'],
    [`photos|people/:handle/${tabs}`, 'account'],
    ['photos/*/**', 'post'],
    ['people/*/**', 'no-account'],
    ['search|explore/**', 'search'],
    ['share.gne/**', 'share-page'],
    ['groups|cameras|commons|account|help|about|upload|signin/**', 'reserved-word'],
  ],
};
