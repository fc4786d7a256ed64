import { recognizeAccount, type Account, type PlatformCode } from '@mandat/domain';
import type { World } from '../world.ts';

export type Address = Pick<Account, 'handle' | 'url' | 'stableId' | 'canonicalKey'>;
type Wish = { readonly platform: PlatformCode; readonly words: readonly string[] };

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
  other: { join: '-', start: 'https://mandat-demo.example/', longest: 80 },
} as const satisfies Record<
  PlatformCode,
  { readonly join: string; readonly start: string; readonly end?: string; readonly longest: number }
>;

const plain = (word: string): readonly string[] =>
  word
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');

const spelt = ({ platform, words }: Wish, number: number): string => {
  const form: { join: string; start: string; end?: string; longest: number } = forms[platform];
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
    const { key, url, handle = null } = recognition;
    return { handle, url, stableId: null, canonicalKey: key };
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
