import type { Platform, PlatformCode } from './platform.ts';
import { bluesky } from './records/bluesky.platform.ts';
import { facebook } from './records/facebook.platform.ts';
import { flickr } from './records/flickr.platform.ts';
import { instagram } from './records/instagram.platform.ts';
import { linkedin } from './records/linkedin.platform.ts';
import { mastodon } from './records/mastodon.platform.ts';
import { other } from './records/other.platform.ts';
import { telegram } from './records/telegram.platform.ts';
import { threads } from './records/threads.platform.ts';
import { tiktok } from './records/tiktok.platform.ts';
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
  telegram,
  flickr,
  other,
} as const satisfies Record<PlatformCode, Platform>;

/** Services of anybody's links: where they lead is known only to the server that follows them. */
export const linkShorteners =
  'bit.ly tinyurl.com goo.gl ow.ly buff.ly is.gd dlvr.it rb.gy cutt.ly shorturl.at trib.al wp.me bitly.com j.mp'.split(
    ' ',
  );

/** Sites whose `/@name` is no fediverse address. */
export const unfederatedHosts = (
  'medium.com substack.com snapchat.com pinterest.com whatsapp.com weibo.com weibo.cn vk.com vk.ru reddit.com ' +
  'tumblr.com vimeo.com github.com twitch.tv soundcloud.com spotify.com dailymotion.com line.me bilibili.com ' +
  'kuaishou.com kwai.com douyin.com discord.com viber.com odysee.com rumble.com linktr.ee'
).split(' ');
