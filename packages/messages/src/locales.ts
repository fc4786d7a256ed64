/** The six official languages, in the order in which the Organisation lists them. */
export const locales = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export type Locale = (typeof locales)[number];

export const isLocale = (text: string): text is Locale => (locales as readonly string[]).includes(text);

/** Each language in its own words: the name that its readers look for. */
export const languageNames: Readonly<Record<Locale, string>> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
};

const tags: Readonly<Record<Locale, string>> = {
  // Arabic texts of the Organisation print European digits; engines differ in their default.
  ar: 'ar-u-nu-latn',
  zh: 'zh',
  // Plain `en` brings the date in American order.
  en: 'en-GB',
  fr: 'fr',
  ru: 'ru',
  es: 'es',
};

/** What `Intl` must be given: always the interface's language, never the browser's. */
export const localeTag = (locale: Locale): string => tags[locale];

export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');
