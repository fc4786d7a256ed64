import { localeTag, type Locale } from '../locales.ts';

const officialNames: Readonly<Record<Locale, Readonly<Record<Locale, string>>>> = {
  ar: { ar: 'العربية', zh: 'الصينية', en: 'الإنكليزية', fr: 'الفرنسية', ru: 'الروسية', es: 'الإسبانية' },
  zh: { ar: '阿拉伯文', zh: '中文', en: '英文', fr: '法文', ru: '俄文', es: '西班牙文' },
  en: { ar: 'Arabic', zh: 'Chinese', en: 'English', fr: 'French', ru: 'Russian', es: 'Spanish' },
  fr: { ar: 'arabe', zh: 'chinois', en: 'anglais', fr: 'français', ru: 'russe', es: 'espagnol' },
  ru: { ar: 'арабский', zh: 'китайский', en: 'английский', fr: 'французский', ru: 'русский', es: 'испанский' },
  es: { ar: 'árabe', zh: 'chino', en: 'inglés', fr: 'francés', ru: 'ruso', es: 'español' },
};

/** The name of a content language, official (as the Organisation writes it) or not. */
export const formatLanguage = (locale: Locale, code: string): string => {
  const official: Readonly<Record<string, string>> = officialNames[locale];
  if (Object.hasOwn(official, code)) return official[code] ?? code;
  try {
    return new Intl.DisplayNames(localeTag(locale), { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
};

/** "A, B and C" in the reader's language. */
export const formatList = (locale: Locale, items: readonly string[]): string =>
  new Intl.ListFormat(localeTag(locale), { type: 'conjunction' }).format(items);
