import type { LetterFacts } from '@mandat/letter';
import { someFacts } from '../letter-facts.ts';

const upTo = (characters: number, words: string): string => words.repeat(characters).slice(0, characters);

/** Letters that are laid out differently: what is short or as long as the register signs it, and the other direction. */
export const letterShapes = {
  short: someFacts({ scopes: ['publish'] }),
  longest: someFacts({
    person: upTo(80, 'Maximiliana-Wilhelmina Krzysztofowicz-Nakamura '),
    account: {
      title: upTo(80, 'International Decade for the Restoration of Ecosystems '),
      platform: 'Facebook Page',
      at: `https://example.org/${'x'.repeat(180)}`,
    },
    head: {
      name: upTo(80, 'Aleksandra Konstantinovna Preobrazhenskaya '),
      office: upTo(80, 'Under-Secretary-General for Global Communications '),
      capacity: 'officer-in-charge',
    },
    scopes: ['create', 'administer', 'publish'],
  }),
  'right to left': someFacts({
    person: 'ليلى حسن عبد الرحمن',
    account: { title: 'مركز الإعلام في القاهرة (UNIC)', platform: 'Instagram', at: '@unic_cairo' },
    head: { name: 'أمينة وانجيرو', office: 'المديرة التنفيذية، UN-Habitat', capacity: 'officer-in-charge' },
    stepUpAt: null,
  }),
  'an information centre, by the head of DGC': someFacts({
    entity: 'UNIC-CAIRO',
    account: { title: 'ЮНИК Каир · 联合国新闻中心', platform: 'Telegram', at: null },
    head: {
      name: 'María José O’Connor',
      office: 'Under-Secretary-General for Global Communications, DGC',
      capacity: 'head',
    },
    scopes: ['create'],
  }),
  'letters that no font has': someFacts({
    person: 'Nadia 🌍 Okafor',
    account: { title: 'UN 🌍\uFE0F Women', platform: 'X', at: 'https://x.com/%F0%9F%8C%8D' },
  }),
  'names in letters that no font has': someFacts({
    person: '김민수',
    head: { name: 'דוד כהן', office: 'Director', capacity: 'head' },
  }),
} as const satisfies Readonly<Record<string, LetterFacts>>;
