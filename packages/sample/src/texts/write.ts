import { isOfficialLanguage, type Entity, type OfficialLanguage } from '@mandat/domain';
import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import type { Phrases, Theme } from './phrases.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';

const phrases: Readonly<Record<OfficialLanguage, Phrases>> = {
  ar: arabic,
  zh: chinese,
  en: english,
  fr: french,
  ru: russian,
  es: spanish,
};

/** What a language calls itself, for titles of accounts in languages in which the entity has no name. */
const endonyms: Readonly<Record<string, string>> = {
  pt: 'Português',
  sw: 'Kiswahili',
  hi: 'हिन्दी',
  de: 'Deutsch',
  it: 'Italiano',
  tr: 'Türkçe',
  fa: 'فارسی',
  ur: 'اردو',
  bn: 'বাংলা',
  id: 'Bahasa Indonesia',
  ja: '日本語',
  th: 'ไทย',
  vi: 'Tiếng Việt',
  my: 'မြန်မာ',
  ne: 'नेपाली',
  uk: 'Українська',
  pl: 'Polski',
  cs: 'Čeština',
  ro: 'Română',
  hy: 'Հայերեն',
  az: 'Azərbaycanca',
  ka: 'ქართული',
  uz: 'O‘zbekcha',
  sr: 'Srpski',
  am: 'አማርኛ',
  so: 'Soomaali',
  ht: 'Kreyòl ayisyen',
  mg: 'Malagasy',
};

export const otherLanguages: readonly string[] = Object.keys(endonyms);

export const phrasesOf = (language: string): Phrases => phrases[isOfficialLanguage(language) ? language : 'en'];

/** Without the acronym that some names carry in brackets; a name of more than 90 letters gives way to the code. */
const shortName = (entity: Entity, language: string): string => {
  const name = entity.names[isOfficialLanguage(language) ? language : 'en'].replace(/\s*\([^)]*\)$/, '');
  return name.length > 90 ? entity.code : name;
};

export type Wording = { readonly title: string; readonly purpose: string; readonly languageStatement: string };

export const wordingOf = (entity: Entity, theme: Theme, language: string): Wording => {
  const name = shortName(entity, language);
  const { title, purpose } = phrasesOf(language).themes[theme];
  const own = endonyms[language];
  return {
    title: title.replace('{name}', name) + (own === undefined ? '' : ` (${own})`),
    purpose: purpose.replace('{name}', name),
    languageStatement: phrasesOf(language).languageStatement,
  };
};
