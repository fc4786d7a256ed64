import { douyinId, kuaishouId, server, spotifyId } from './vector.ts';
import type { SameAccount } from './vector.ts';

export const viberToReddit: readonly SameAccount[] = [
  {
    key: 'viber:mandatdemo',
    spellings: [
      'https://chats.viber.com/mandatdemo',
      'http://chats.viber.com/MandatDemo/',
      'chats.viber.com/mandatdemo?a=b',
      'https://www.chats.viber.com/@mandatdemo',
    ],
  },
  {
    key: 'kuaishou:mandat_demo',
    spellings: [
      'https://www.kuaishou.com/profile/mandat_demo',
      'https://live.kuaishou.com/u/Mandat_Demo',
      'https://live.kuaishou.com/profile/mandat_demo?a=b',
    ],
  },
  {
    key: `kuaishou:${kuaishouId}`,
    spellings: [`https://www.kuaishou.com/profile/${kuaishouId}`, `https://m.kuaishou.com/fw/user/${kuaishouId}?fid=1`],
  },
  {
    key: `douyin:${douyinId}`,
    spellings: [
      `https://www.douyin.com/user/${douyinId}`,
      `https://www.douyin.com/user/${douyinId}?vid=1`,
      `https://www.iesdouyin.com/share/user/${douyinId}?sec_uid=a`,
      `m.douyin.com/share/user/${douyinId}/`,
    ],
  },
  { key: `douyin:${douyinId}`, hint: 'douyin', spellings: [douyinId] },
  {
    key: 'bilibili:900000001',
    spellings: [
      'https://space.bilibili.com/900000001',
      'https://space.bilibili.com/900000001/dynamic?spm_id_from=a',
      'https://m.bilibili.com/space/900000001',
      'space.bilibili.com/900000001/#/video',
    ],
  },
  { key: 'bilibili:900000001', hint: 'bilibili', spellings: ['900000001'] },
  {
    key: 'spotify:mandat_demo',
    spellings: [
      'https://open.spotify.com/user/mandat_demo',
      'https://open.spotify.com/user/Mandat_Demo?si=a',
      'open.spotify.com/user/mandat_demo/playlists',
    ],
  },
  {
    key: `spotify:${spotifyId}`,
    spellings: [
      `https://open.spotify.com/show/${spotifyId}?si=a`,
      `https://open.spotify.com/intl-fr/show/${spotifyId}`,
      `https://open.spotify.com/embed/show/${spotifyId}`,
    ],
  },
  {
    key: `spotify:${[...spotifyId].toReversed().join('')}`,
    spellings: [
      `https://open.spotify.com/artist/${[...spotifyId].toReversed().join('')}`,
      `https://open.spotify.com/intl-pt-br/artist/${[...spotifyId].toReversed().join('')}`,
    ],
  },
  {
    key: 'vimeo:mandatdemo',
    spellings: [
      'https://vimeo.com/mandatdemo',
      'https://www.vimeo.com/MandatDemo/videos',
      'http://vimeo.com/mandatdemo/about?a=b',
      'vimeo.com/@mandatdemo',
    ],
  },
  {
    key: 'vimeo:900000001',
    spellings: ['https://vimeo.com/user900000001', 'https://vimeo.com/User900000001/videos'],
  },
  {
    key: 'dailymotion:mandat-demo',
    spellings: [
      'https://www.dailymotion.com/mandat-demo',
      'https://dailymotion.com/Mandat-Demo/videos',
      'https://www.dailymotion.com/user/mandat-demo',
      'm.dailymotion.com/mandat-demo?a=b',
    ],
  },
  {
    key: 'tumblr:mandat-demo',
    spellings: [
      'https://mandat-demo.tumblr.com',
      'https://mandat-demo.tumblr.com/archive',
      'https://www.tumblr.com/mandat-demo',
      'https://tumblr.com/blog/Mandat-Demo',
      'https://www.tumblr.com/blog/view/mandat-demo?source=share',
    ],
  },
  {
    key: 'tumblr:domain/diary.mandat-demo.example',
    hint: 'tumblr',
    spellings: ['https://diary.mandat-demo.example/', 'http://www.diary.mandat-demo.example'],
  },
  {
    key: 'substack:mandat-demo',
    spellings: [
      'https://mandat-demo.substack.com',
      'https://Mandat-Demo.substack.com/about',
      'https://mandat-demo.substack.com/archive?sort=new',
      'https://open.substack.com/pub/mandat-demo',
      'https://substack.com/pub/mandat-demo',
    ],
  },
  {
    key: 'substack:domain/letter.mandat-demo.example',
    hint: 'substack',
    spellings: ['https://letter.mandat-demo.example', 'http://www.letter.mandat-demo.example/?utm_source=a'],
  },
  {
    key: 'github:mandat-demo',
    spellings: [
      'https://github.com/mandat-demo',
      'https://www.github.com/Mandat-Demo?tab=repositories',
      'https://github.com/orgs/mandat-demo/people',
      'github.com/@mandat-demo',
      'https://github.com/sponsors/mandat-demo',
    ],
  },
  {
    key: `discord:${server}`,
    spellings: [
      `https://discord.com/servers/mandat-demo-${server}`,
      `https://discord.com/servers/${server}`,
      `https://discordapp.com/channels/${server}`,
      `https://ptb.discord.com/channels/${server}?a=b`,
    ],
  },
  { key: `discord:${server}`, hint: 'discord', spellings: [server] },
  {
    key: 'reddit:mandat_demo',
    spellings: [
      'https://www.reddit.com/user/mandat_demo/',
      'https://old.reddit.com/u/Mandat_Demo',
      'https://reddit.com/user/mandat_demo/submitted?sort=new',
      'np.reddit.com/u/@mandat_demo',
    ],
  },
  {
    key: 'reddit:groups/mandat_demo',
    spellings: [
      'https://www.reddit.com/r/mandat_demo/',
      'https://old.reddit.com/r/Mandat_Demo/new',
      'reddit.com/r/mandat_demo/about/rules',
      'https://fr.reddit.com/r/mandat_demo/wiki',
    ],
  },
];
