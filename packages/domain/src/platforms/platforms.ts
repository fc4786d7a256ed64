import type { Platform, PlatformCode } from './platform.ts';
import { bilibili } from './records/bilibili.platform.ts';
import { bluesky } from './records/bluesky.platform.ts';
import { dailymotion } from './records/dailymotion.platform.ts';
import { discord } from './records/discord.platform.ts';
import { douyin } from './records/douyin.platform.ts';
import { facebook } from './records/facebook.platform.ts';
import { flickr } from './records/flickr.platform.ts';
import { github } from './records/github.platform.ts';
import { instagram } from './records/instagram.platform.ts';
import { kuaishou } from './records/kuaishou.platform.ts';
import { line } from './records/line.platform.ts';
import { linkedin } from './records/linkedin.platform.ts';
import { mastodon } from './records/mastodon.platform.ts';
import { medium } from './records/medium.platform.ts';
import { other } from './records/other.platform.ts';
import { pinterest } from './records/pinterest.platform.ts';
import { reddit } from './records/reddit.platform.ts';
import { snapchat } from './records/snapchat.platform.ts';
import { soundcloud } from './records/soundcloud.platform.ts';
import { spotify } from './records/spotify.platform.ts';
import { substack } from './records/substack.platform.ts';
import { telegram } from './records/telegram.platform.ts';
import { threads } from './records/threads.platform.ts';
import { tiktok } from './records/tiktok.platform.ts';
import { tumblr } from './records/tumblr.platform.ts';
import { twitch } from './records/twitch.platform.ts';
import { viber } from './records/viber.platform.ts';
import { vimeo } from './records/vimeo.platform.ts';
import { vk } from './records/vk.platform.ts';
import { wechat } from './records/wechat.platform.ts';
import { weibo } from './records/weibo.platform.ts';
import { whatsapp } from './records/whatsapp.platform.ts';
import { x } from './records/x.platform.ts';
import { youtube } from './records/youtube.platform.ts';

export const platforms = {
  x,
  facebook,
  instagram,
  threads,
  youtube,
  linkedin,
  tiktok,
  bluesky,
  mastodon,
  whatsapp,
  telegram,
  weibo,
  wechat,
  vk,
  flickr,
  soundcloud,
  pinterest,
  snapchat,
  medium,
  twitch,
  line,
  viber,
  kuaishou,
  douyin,
  bilibili,
  spotify,
  vimeo,
  dailymotion,
  tumblr,
  substack,
  github,
  discord,
  reddit,
  other,
} as const satisfies Record<PlatformCode, Platform>;

/** Services of anybody's links: where they lead is known only to the server that follows them. */
export const linkShorteners =
  'bit.ly tinyurl.com goo.gl ow.ly buff.ly is.gd dlvr.it rb.gy cutt.ly shorturl.at trib.al wp.me bitly.com j.mp'.split(
    ' ',
  );

/** Sites whose `/@name` is no fediverse address. */
export const unfederatedHosts = 'odysee.com rumble.com linktr.ee'.split(' ');
