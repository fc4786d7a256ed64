import { biz, douyinId, kuaishouId, server, spotifyId, weiboUid, whatsappChannel } from './vector.ts';
import type { DifferentAccounts } from './vector.ts';

const swapCase = (text: string): string =>
  [...text].map((letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase())).join('');

export const differentWhatsappToReddit: readonly DifferentAccounts[] = [
  [
    `https://whatsapp.com/channel/${whatsappChannel}`,
    `https://whatsapp.com/channel/0029Va${swapCase(whatsappChannel.slice(6))}`,
  ],
  ['https://weibo.com/mandat_demo', 'https://weibo.com/n/mandat_demo', `https://weibo.com/u/${weiboUid}`],
  [
    ['mandat_demo', 'wechat'],
    ['mandat-demo', 'wechat'],
    ['gh_0123456789ab', 'wechat'],
    [biz, 'wechat'],
  ],
  ['https://vk.com/mandat_demo', 'https://vk.com/mandat.demo', 'https://vk.com/club900000001'],
  ['https://vk.com/club900000001', 'https://vk.com/club900000002'],
  ['https://soundcloud.com/mandat-demo', 'https://soundcloud.com/mandat_demo'],
  ['https://pinterest.com/mandat_demo', 'https://pinterest.com/mandatdemo'],
  [
    'https://snapchat.com/add/mandat.demo',
    'https://snapchat.com/add/mandat-demo',
    'https://snapchat.com/add/mandatdemo',
  ],
  ['https://medium.com/@mandat', 'https://medium.com/mandat', ['https://mandat.example', 'medium']],
  [
    ['https://mandat.example', 'medium'],
    ['https://mandat.example', 'tumblr'],
    ['https://mandat.example', 'substack'],
    ['https://mandat.example', 'other'],
  ],
  ['https://twitch.tv/mandat_demo', 'https://twitch.tv/mandatdemo'],
  ['https://page.line.me/mandat_demo', 'https://page.line.me/mandat-demo'],
  ['https://chats.viber.com/mandatdemo', 'https://chats.viber.com/mandatdemo2'],
  [`https://kuaishou.com/profile/${kuaishouId}`, 'https://kuaishou.com/profile/mandat_demo'],
  [`https://douyin.com/user/${douyinId}`, `https://douyin.com/user/${douyinId}A`],
  ['https://space.bilibili.com/900000001', 'https://space.bilibili.com/900000002'],
  [`https://open.spotify.com/show/${spotifyId}`, `https://open.spotify.com/user/${spotifyId}`],
  ['https://vimeo.com/mandatdemo', 'https://vimeo.com/user900000001'],
  ['https://dailymotion.com/mandat-demo', 'https://dailymotion.com/mandat_demo'],
  ['https://mandat-demo.tumblr.com', 'https://mandatdemo.tumblr.com'],
  ['https://mandat-demo.substack.com', 'https://mandatdemo.substack.com'],
  ['https://github.com/mandat-demo', 'https://github.com/mandatdemo'],
  [`https://discord.com/servers/${server}`, `https://discord.com/servers/${server.slice(0, -1)}9`],
  ['https://reddit.com/user/mandat_demo', 'https://reddit.com/r/mandat_demo', 'https://reddit.com/user/mandat-demo'],
];
