import { biz, weiboUid, whatsappChannel } from './vector.ts';
import type { SameAccount } from './vector.ts';

export const whatsappToLine: readonly SameAccount[] = [
  {
    key: `whatsapp:${whatsappChannel}`,
    spellings: [
      `https://whatsapp.com/channel/${whatsappChannel}`,
      `https://www.whatsapp.com/channel/${whatsappChannel}/`,
      `http://whatsapp.com/channel/${whatsappChannel}?utm_source=a`,
      `www.whatsapp.com/channel/${whatsappChannel}#top`,
    ],
  },
  { key: `whatsapp:${whatsappChannel}`, hint: 'whatsapp', spellings: [whatsappChannel] },
  {
    key: `weibo:${weiboUid}`,
    spellings: [
      `https://weibo.com/u/${weiboUid}`,
      `https://www.weibo.com/u/${weiboUid}?tabtype=album`,
      `https://m.weibo.cn/u/${weiboUid}`,
      `https://m.weibo.cn/profile/${weiboUid}`,
      `https://weibo.com/${weiboUid}`,
    ],
  },
  { key: `weibo:${weiboUid}`, hint: 'weibo', spellings: [weiboUid] },
  {
    key: 'weibo:mandat_demo',
    spellings: [
      'https://weibo.com/mandat_demo',
      'https://www.weibo.com/Mandat_Demo/home?from=a',
      'weibo.com/@mandat_demo',
    ],
  },
  {
    key: 'weibo:n/任务示范',
    spellings: [
      'https://weibo.com/n/任务示范',
      'https://www.weibo.com/n/%E4%BB%BB%E5%8A%A1%E7%A4%BA%E8%8C%83?from=feed',
    ],
  },
  { key: 'weibo:n/任务示范un', spellings: ['https://weibo.com/n/任务示范UN'] },
  {
    key: 'wechat:mandat_demo',
    hint: 'wechat',
    spellings: ['mandat_demo', 'Mandat_Demo', 'https://open.weixin.qq.com/qr/code?username=mandat_demo&from=a'],
  },
  {
    key: 'wechat:gh_0123456789ab',
    hint: 'wechat',
    spellings: ['gh_0123456789ab', 'https://open.weixin.qq.com/qr/code/?username=gh_0123456789ab'],
  },
  {
    key: `wechat:${biz}`,
    spellings: [
      `https://mp.weixin.qq.com/mp/profile_ext?action=home&__biz=${biz}&scene=124`,
      `http://mp.weixin.qq.com/mp/profile_ext?__biz=${biz}#wechat_redirect`,
      `https://mp.weixin.qq.com/mp/getmasssendmsg?__biz=${encodeURIComponent(biz)}`,
    ],
  },
  { key: `wechat:${biz}`, hint: 'wechat', spellings: [biz] },
  {
    key: 'vk:mandat_demo',
    spellings: [
      'https://vk.com/mandat_demo',
      'https://m.vk.com/Mandat_Demo?from=search',
      'http://vk.ru/mandat_demo/',
      'https://new.vk.com/mandat_demo',
      'vkontakte.ru/@mandat_demo',
    ],
  },
  {
    key: 'vk:900000001',
    spellings: [
      'https://vk.com/club900000001',
      'https://vk.com/public900000001',
      'https://m.vk.ru/event900000001?a=b',
      'https://vk.com/Club900000001',
    ],
  },
  {
    key: 'soundcloud:mandat-demo',
    spellings: [
      'https://soundcloud.com/mandat-demo',
      'https://m.soundcloud.com/Mandat-Demo',
      'http://www.soundcloud.com/mandat-demo/tracks?si=a',
      'soundcloud.com/mandat-demo/sets',
    ],
  },
  { key: 'soundcloud:mandat-demo', hint: 'soundcloud', spellings: ['@mandat-demo', 'MANDAT-DEMO'] },
  {
    key: 'pinterest:mandat_demo',
    spellings: [
      'https://www.pinterest.com/mandat_demo/',
      'https://fr.pinterest.com/Mandat_Demo',
      'https://www.pinterest.co.uk/mandat_demo/_saved/',
      'https://pinterest.fr/mandat_demo/_created?a=b',
      'pinterest.com.mx/mandat_demo/boards',
      'https://pinterest.de/@mandat_demo',
      'https://in.pinterest.com/mandat_demo/pins',
    ],
  },
  {
    key: 'snapchat:mandat.demo',
    spellings: [
      'https://www.snapchat.com/add/mandat.demo',
      'https://snapchat.com/add/Mandat.Demo?share_id=a',
      'https://www.snapchat.com/@mandat.demo',
      'snapchat.com/add/@mandat.demo',
      'https://m.snapchat.com/@MANDAT.demo/',
    ],
  },
  {
    key: 'medium:mandat_demo',
    spellings: [
      'https://medium.com/@mandat_demo',
      'https://medium.com/@Mandat_Demo/followers?source=a',
      'https://mandat_demo.medium.com',
      'https://mandat_demo.medium.com/about',
      'medium.com/%40mandat_demo',
    ],
  },
  {
    key: 'medium:publications/mandat-demo',
    spellings: [
      'https://medium.com/mandat-demo',
      'https://www.medium.com/Mandat-Demo/archive',
      'medium.com/mandat-demo/latest',
    ],
  },
  {
    key: 'medium:domain/blog.mandat-demo.example',
    hint: 'medium',
    spellings: [
      'https://blog.mandat-demo.example',
      'http://www.blog.mandat-demo.example/?source=a',
      'https://BLOG.mandat-demo.example/',
    ],
  },
  {
    key: 'twitch:mandat_demo',
    spellings: [
      'https://www.twitch.tv/mandat_demo',
      'https://m.twitch.tv/Mandat_Demo?sr=a',
      'twitch.tv/mandat_demo/about',
      'https://go.twitch.tv/mandat_demo/videos',
      'https://twitch.tv/popout/mandat_demo/chat',
    ],
  },
  {
    key: 'line:mandat_demo',
    spellings: [
      'https://line.me/R/ti/p/@mandat_demo',
      'https://line.me/R/ti/p/%40Mandat_Demo?from=page',
      'http://line.me/ti/p/@mandat_demo',
      'https://page.line.me/mandat_demo',
      'page.line.me/mandat_demo?openQrModal=true',
      'https://line.me/R/home/public/main?id=mandat_demo',
      'https://line.me/R/oaMessage/@mandat_demo',
    ],
  },
  { key: 'line:mandat_demo', hint: 'line', spellings: ['@mandat_demo'] },
];
