import { channel, did } from './vector.ts';
import type { DifferentAccounts } from './vector.ts';

export const differentAccounts: readonly DifferentAccounts[] = [
  ['https://x.com/mandat_demo', 'https://x.com/mandat_demo_', 'https://x.com/mandatdemo'],
  ['https://x.com/20261121', 'https://x.com/i/user/20261121'],
  ['https://x.com/mandat_demo', 'https://instagram.com/mandat_demo', 'https://tiktok.com/@mandat_demo'],
  ['https://instagram.com/mandat_demo', 'https://threads.net/@mandat_demo'],
  ['https://instagram.com/mandat.demo', 'https://instagram.com/mandatdemo'],
  ['https://facebook.com/mandatdemo', 'https://facebook.com/groups/mandatdemo', 'https://facebook.com/mandatdemo1'],
  ['https://facebook.com/100000000000001', 'https://facebook.com/groups/100000000000001'],
  ['https://facebook.com/profile.php?id=100000000000001', 'https://facebook.com/profile.php?id=100000000000002'],
  [`https://youtube.com/channel/${channel}`, `https://youtube.com/channel/${channel.toUpperCase()}`],
  [`https://youtube.com/channel/${channel}`, `https://youtube.com/@${channel}`],
  ['https://youtube.com/@мандат', 'https://youtube.com/@mandat', 'https://youtube.com/@mandát'],
  ['https://linkedin.com/company/mandat-demo', 'https://linkedin.com/company/mandat-démo'],
  [
    'https://social.example/@mandat_demo',
    'https://town.example/@mandat_demo',
    'https://de.social.example/@mandat_demo',
  ],
  ['mandat-demo.bsky.social', ['mandat-demo.example', 'bluesky'], did],
  ['https://t.me/mandat_demo', 'https://t.me/mandatdemo'],
  ['https://flickr.com/photos/mandat_demo', 'https://flickr.com/photos/900000001@N01'],
  [
    ['https://mandat-demo.example/a', 'other'],
    ['https://mandat-demo.example/A', 'other'],
    ['https://mandat-demo.example/a?id=1', 'other'],
  ],
];
