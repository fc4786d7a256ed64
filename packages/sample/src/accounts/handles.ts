import { recognizeAccount, type Account, type PlatformCode } from '@mandat/domain';
import type { World } from '../world.ts';

export type Address = Pick<Account, 'handle' | 'url' | 'stableId' | 'canonicalKey'>;
type Wish = { readonly platform: PlatformCode; readonly words: readonly string[] };

type Form = { readonly join: string; readonly start: string; readonly end?: string; readonly longest: number };
/** Where accounts have no handle: an invented id, larger or longer than the platform's own. */
type IdForm = { readonly byId: string };

/** How an invented name is written on each platform; none of them can be a real account's (`mandat_demo`, `.example`). */
const forms = {
  x: { join: '_', start: 'mandat_demo_', longest: 15 },
  facebook: { join: '.', start: 'mandat.demo.', longest: 48 },
  instagram: { join: '_', start: 'mandat_demo_', longest: 30 },
  threads: { join: '_', start: 'mandat_demo_', longest: 30 },
  youtube: { join: '_', start: 'mandat_demo_', longest: 30 },
  linkedin: { join: '-', start: 'mandat-demo-', longest: 60 },
  tiktok: { join: '_', start: 'mandat_demo_', longest: 24 },
  bluesky: { join: '-', start: '', end: '.mandat-demo.example', longest: 40 },
  mastodon: { join: '_', start: '@mandat_demo_', end: '@social.mandat-demo.example', longest: 60 },
  telegram: { join: '_', start: 'mandat_demo_', longest: 32 },
  flickr: { join: '_', start: 'mandat_demo_', longest: 40 },
  weibo: { join: '_', start: 'mandat_demo_', longest: 30 },
  wechat: { join: '_', start: 'mandat_demo_', longest: 20 },
  vk: { join: '_', start: 'mandat_demo_', longest: 32 },
  soundcloud: { join: '-', start: 'mandat-demo-', longest: 25 },
  pinterest: { join: '_', start: 'mandat_demo_', longest: 30 },
  snapchat: { join: '.', start: 'mandatdemo', longest: 15 },
  medium: { join: '_', start: 'mandat_demo_', longest: 30 },
  twitch: { join: '_', start: 'mandat_demo_', longest: 25 },
  line: { join: '_', start: 'mandat_demo_', longest: 20 },
  viber: { join: '', start: 'mandatdemo', longest: 40 },
  kuaishou: { join: '_', start: 'mandat_demo_', longest: 20 },
  spotify: { join: '_', start: 'mandat_demo_', longest: 30 },
  vimeo: { join: '', start: 'mandatdemo', longest: 32 },
  dailymotion: { join: '-', start: 'mandat-demo-', longest: 35 },
  tumblr: { join: '-', start: 'mandat-demo-', longest: 32 },
  substack: { join: '-', start: 'mandat-demo-', longest: 40 },
  github: { join: '-', start: 'mandat-demo-', longest: 39 },
  reddit: { join: '_', start: 'mandat_demo_', longest: 20 },
  other: { join: '-', start: 'https://mandat-demo.example/', longest: 80 },
  whatsapp: { byId: 'https://whatsapp.com/channel/0029Vamandatdemo' },
  douyin: { byId: 'https://douyin.com/user/MS4wLjABAAAAmandatdemo-abcdefghijklmn' },
  bilibili: { byId: 'https://space.bilibili.com/99' },
  discord: { byId: 'https://discord.com/servers/mandatdemo-9900000000000' },
} as const satisfies Record<PlatformCode, Form | IdForm>;

const plain = (word: string): readonly string[] =>
  word
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');

const spelt = ({ platform, words }: Wish, number: number): string => {
  const form: Form | IdForm = forms[platform];
  if ('byId' in form) return `${form.byId}${String(number).padStart(6, '0')}`;
  const mark = number === 0 ? '' : number.toString(36);
  const room = form.longest - form.start.length - mark.length;
  const name = words
    .flatMap(plain)
    .join(form.join)
    .slice(0, room)
    .replace(/[^a-z0-9]+$/, '');
  return `${form.start}${name}${mark}${form.end ?? ''}`;
};

/** The first spelling that nobody has yet. */
export const addressFor = (world: World, wish: Wish): Address => {
  for (let number = 0; ; number += 1) {
    const text = spelt(wish, number);
    const recognition = recognizeAccount(text, wish.platform);
    if (!recognition.ok) throw new Error(`${wish.platform} would refuse ${text}: ${recognition.reason}`);
    if (world.takenHandles.has(recognition.key)) continue;
    world.takenHandles.add(recognition.key);
    const { key, url, handle = null, stableId = null } = recognition;
    return { handle, url, stableId, canonicalKey: key };
  }
};

const digits = (number: number, length: number) => `99${String(number).padStart(length - 2, '0')}`;
const base32 = (number: number) =>
  number.toString(32).replace(/[0189]/g, (digit) => 'wxyz'.charAt('0189'.indexOf(digit)));

const stableIds: Readonly<Partial<Record<PlatformCode, (number: number) => string>>> = {
  x: (number) => digits(number, 19),
  facebook: (number) => digits(number, 17),
  instagram: (number) => digits(number, 17),
  youtube: (number) => `UCmandat-demo-${String(number).padStart(10, '0')}`,
  linkedin: (number) => digits(number, 12),
  tiktok: (number) => digits(number, 19),
  bluesky: (number) => `did:plc:${'mandatdemo'.padEnd(24 - base32(number).length, '2')}${base32(number)}`,
  flickr: (number) => `${digits(number, 9)}@N00`,
};

/** Invented, longer or larger than the platform's own; null where the platform has none that people see. */
export const withStableId = (address: Address, platform: PlatformCode, number: number): Address => {
  const stableId = stableIds[platform]?.(number);
  return stableId === undefined ? address : { ...address, stableId, canonicalKey: `${platform}:${stableId}` };
};
