import type { Platform } from '../platform.ts';

const countryHosts = (
  'at be ca ch cl cz de dk es fi fr gr hu id ie in it jp nl no nz ph pl pt ro ru se sk th vn ' +
  'co.at co.in co.kr co.nz co.uk com.au com.br com.mx com.pe com.py com.uy com.vn'
)
  .split(' ')
  .map((ending) => `pinterest.${ending}`);

export const pinterest: Platform = {
  code: 'pinterest',
  label: 'Pinterest',
  tile: 'PI',
  hosts: ['pinterest.com'],
  aliasHosts: countryHosts,
  shortLinkHosts: ['pin.it'],
  otherHosts: {
    'help.pinterest.com': 'reserved-word',
    'business.pinterest.com': 'reserved-word',
    'ads.pinterest.com': 'reserved-word',
    'developers.pinterest.com': 'reserved-word',
  },
  subdomains: [],
  brands: ['pinterest'],
  custody: 'delegated-roles',
  custodyAlso: ['shared-secret'],
  audiovisual: false,
  handle: { pattern: /^[A-Za-z0-9_]{3,30}$/, example: 'mandat_demo' },
  stableId: { name: 'user id', pattern: /^[0-9]{5,20}$/, unmistakable: false },
  reserved: (
    'about pin search ideas explore today topics business settings login logout signup password notifications ' +
    'categories homefeed news videos shop resource oauth'
  ).split(' '),
  profileUrl: 'https://pinterest.com/:handle',
  stableIdUrl: null,
  kindUrls: {},
  routes: [
    ['pin/create/**', 'share-page'],
    ['pin/**', 'post'],
    ['search|ideas|explore|today|topics/**', 'search'],
    ['business|settings|login|_|password|resource|oauth|convert-business/**', 'reserved-word'],
    [':handle', 'account'],
    [':handle/_saved|_created|_shop|_pins|boards|pins|followers|following|profile', 'account'],
    [':handle/**', 'post'],
  ],
};
