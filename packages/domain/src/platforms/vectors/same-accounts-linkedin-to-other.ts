import { did } from './vector.ts';
import type { SameAccount } from './vector.ts';

export const linkedinToOther: readonly SameAccount[] = [
  {
    key: 'linkedin:mandat-demo',
    spellings: [
      'https://www.linkedin.com/company/mandat-demo/',
      'https://fr.linkedin.com/company/Mandat-Demo',
      'https://linkedin.com/company/mandat-demo/about/?viewAsMember=true',
      'https://www.linkedin.com/company/mandat-demo/posts/',
      'https://www.linkedin.com/showcase/mandat-demo',
      'https://uk.linkedin.com/school/mandat-demo/people/',
    ],
  },
  {
    key: 'linkedin:mandat-démo',
    spellings: ['https://www.linkedin.com/company/mandat-d%C3%A9mo', 'linkedin.com/company/Mandat-De%CC%81mo/jobs'],
  },
  {
    key: 'linkedin:90000001',
    spellings: [
      'https://www.linkedin.com/company/90000001/',
      'https://www.linkedin.com/company/90000001/admin/dashboard/',
      'https://www.linkedin.com/showcase/90000001',
    ],
  },
  {
    key: 'tiktok:mandat_demo.1',
    spellings: [
      'https://www.tiktok.com/@mandat_demo.1',
      'https://m.tiktok.com/@Mandat_Demo.1?lang=fr&is_from_webapp=1',
      'tiktok.com/@mandat_demo.1/',
      'https://www.tiktok.com/@mandat_demo.1/live',
    ],
  },
  {
    key: 'bluesky:mandat-demo.bsky.social',
    spellings: [
      'https://bsky.app/profile/mandat-demo.bsky.social',
      'https://bsky.app/profile/Mandat-Demo.bsky.social/',
      'bsky.app/profile/@mandat-demo.bsky.social',
      'https://mandat-demo.bsky.social',
      'mandat-demo.bsky.social',
      'https://bsky.app/profile/mandat-demo.bsky.social/follows',
    ],
  },
  {
    key: 'bluesky:mandat-demo.example',
    hint: 'bluesky',
    spellings: ['mandat-demo.example', '@Mandat-Demo.example', 'https://bsky.app/profile/mandat-demo.example'],
  },
  {
    key: `bluesky:${did}`,
    spellings: [
      `https://bsky.app/profile/${did}`,
      did,
      `https://bsky.app/profile/${encodeURIComponent(did)}`,
      `https://main.bsky.app/profile/${did}`,
    ],
  },
  {
    key: 'mastodon:mandat_demo@social.example',
    spellings: [
      'https://social.example/@mandat_demo',
      'https://SOCIAL.example/@Mandat_Demo/',
      'https://www.social.example/users/mandat_demo',
      'social.example/@mandat_demo/media',
      'https://social.example/web/@mandat_demo',
      'acct:mandat_demo@social.example',
      '@mandat_demo@social.example',
      'mandat_demo@social.example',
      'MANDAT_DEMO@SOCIAL.EXAMPLE',
      'https://other-server.example/@mandat_demo@social.example',
    ],
  },
  {
    key: 'mastodon:mandat_demo@xn--bcher-kva.example',
    spellings: ['https://bücher.example/@mandat_demo', '@mandat_demo@xn--bcher-kva.example'],
  },
  {
    key: 'telegram:mandat_demo',
    spellings: [
      'https://t.me/mandat_demo',
      'https://telegram.me/Mandat_Demo',
      'https://t.me/s/mandat_demo',
      't.me/@mandat_demo',
      'https://telegram.dog/mandat_demo',
      'https://mandat_demo.t.me',
      'https://t.me/mandat_demo?start=abc',
    ],
  },
  {
    key: 'flickr:mandat_demo',
    spellings: [
      'https://www.flickr.com/photos/mandat_demo/',
      'https://flickr.com/people/Mandat_Demo',
      'https://m.flickr.com/photos/mandat_demo/albums',
      'https://secure.flickr.com/photos/mandat_demo',
    ],
  },
  {
    key: 'flickr:900000001@N01',
    spellings: [
      'https://www.flickr.com/photos/900000001@N01',
      'https://www.flickr.com/people/900000001%40N01/',
      'https://www.flickr.com/photos/900000001@N01/albums',
    ],
  },
  { key: 'flickr:900000001@N01', hint: 'flickr', spellings: ['900000001@N01'] },
  {
    key: 'other:mandat-demo.example/Channel',
    hint: 'other',
    spellings: [
      'https://mandat-demo.example/Channel',
      'http://www.mandat-demo.example/Channel/?utm_source=a',
      'mandat-demo.example/%43hannel#x',
    ],
  },
  {
    key: 'other:mandat-demo.example',
    hint: 'other',
    spellings: ['mandat-demo.example', 'https://www.mandat-demo.example/', 'HTTPS://mandat-demo.example?utm_source=a'],
  },
  { key: 'x:mandat_demo_1', hint: 'other', spellings: ['https://twitter.com/mandat_demo_1'] },
];
