import { isOfficialLanguage, type OfficialLanguage } from '@mandat/domain';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import type { Words } from './words.ts';
import { zh } from './zh.ts';

export const wordsOf: Readonly<Record<OfficialLanguage, Words>> = { ar, zh, en, fr, ru, es };

export const languageNames: Readonly<Record<OfficialLanguage, string>> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
};

export const directionOf = (language: OfficialLanguage): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

/** RFC 9110, 12.5.4: ranges by weight, in their order where the weight is the same. */
const acceptedRanges = (header: string): readonly string[] =>
  header
    .split(',')
    .map((entry) => {
      const [range = '', ...options] = entry.split(';').map((text) => text.trim());
      const quality = options.find((option) => option.startsWith('q='));
      return { range, weight: quality ? Number(quality.slice(2)) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ range }) => range);

const firstOfficial = (tags: readonly string[]): OfficialLanguage | undefined =>
  tags.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find(isOfficialLanguage);

export type LanguageWishes = {
  readonly chosen?: string | undefined;
  readonly uiLocales?: string | undefined;
  readonly accepted?: string | undefined;
};

/** What the reader chose on the page, then what the application asks for, then what the browser prefers. */
export const chooseLanguage = ({ chosen, uiLocales, accepted }: LanguageWishes): OfficialLanguage =>
  firstOfficial([chosen ?? '']) ??
  firstOfficial((uiLocales ?? '').split(' ')) ??
  firstOfficial(acceptedRanges(accepted ?? '')) ??
  'en';
