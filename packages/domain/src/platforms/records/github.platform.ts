import type { Platform } from '../platform.ts';

export const github: Platform = {
  code: 'github',
  label: 'GitHub',
  tile: 'GH',
  hosts: ['github.com'],
  aliasHosts: [],
  shortLinkHosts: ['git.io'],
  otherHosts: {
    'gist.github.com': 'post',
    'docs.github.com': 'reserved-word',
    'api.github.com': 'reserved-word',
    'raw.githubusercontent.com': 'post',
    'support.github.com': 'reserved-word',
    'github.blog': 'reserved-word',
    'education.github.com': 'reserved-word',
  },
  subdomains: [],
  brands: ['github'],
  custody: 'delegated-roles',
  custodyAlso: ['shared-secret'],
  audiovisual: false,
  handle: { pattern: /^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}$/, example: 'mandat-demo' },
  stableId: { name: 'account id', pattern: /^[0-9]{1,20}$/, unmistakable: false },
  reserved: (
    'features search topics settings marketplace explore login join signup about pricing sponsors trending ' +
    'collections events notifications issues pulls orgs organizations apps security enterprise site contact ' +
    'customer-stories new team readme codespaces dashboard account stars logout sessions copilot solutions ' +
    'resources'
  ).split(' '),
  profileUrl: 'https://github.com/:handle',
  stableIdUrl: null,
  kindUrls: {},
  routes: [
    ['search|topics|explore|trending|collections/**', 'search'],
    ['orgs/:handle', 'account'],
    ['orgs/:handle/repositories|people|projects|packages|teams|followers|discussions|overview', 'account'],
    ['orgs/**', 'no-account'],
    ['sponsors/:handle', 'account'],
    [
      'features|settings|marketplace|login|join|signup|about|pricing|events|notifications|issues|pulls|organizations|apps|security|enterprise|site|contact|customer-stories|new|team|readme|codespaces|dashboard|account|stars|logout|sessions|copilot|solutions|resources/**',
      'reserved-word',
    ],
    [':handle', 'account'],
    [':handle/**', 'post'],
  ],
};
