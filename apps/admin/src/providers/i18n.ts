import {
  directionOf,
  findMessage,
  isLocale,
  languageNames,
  loadCatalogue,
  locales,
  matchLanguage,
  type Catalogue,
  type Locale,
} from '@mandat/messages';
import type { I18nProvider } from 'react-admin';

export type Language = { readonly locale: Locale; readonly catalogue: Catalogue };

const key = 'mandat.locale';

const kept = (): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

const keep = (locale: Locale): void => {
  try {
    localStorage.setItem(key, locale);
  } catch {
    // Storage can be shut; the choice then lasts for this visit only.
  }
};

/** Whether a language was chosen in this browser; if not, the register's knowledge of the reader is better than a guess. */
export const hasChosenLanguage = (): boolean => kept() !== null;

/** The reader's choice, else what the browser asks for, else English. */
export const startingLocale = (): Locale => {
  const chosen = kept();
  return chosen && isLocale(chosen) ? chosen : matchLanguage(navigator.languages.join(','));
};

/** Language and direction stand on `<html>` before anything in that language is rendered. */
export const openLanguage = async (locale: Locale): Promise<Language> => {
  const catalogue = await loadCatalogue(locale);
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
  return { locale, catalogue };
};

export const chooseLanguage = async (locale: Locale): Promise<Language> => {
  keep(locale);
  return openLanguage(locale);
};

export type Say = (key: string, parameters?: Readonly<Record<string, unknown>>) => string;

/** react-admin asks for keys that it makes itself and gives its own text as `_`. */
export const sayIn =
  ({ locale, catalogue }: Language): Say =>
  (name, parameters = {}) =>
    findMessage(catalogue, locale, name, parameters) ?? (typeof parameters._ === 'string' ? parameters._ : name);

/** A new provider for each language: react-admin then renders again without losing what is typed. */
export const i18nProviderOf = (language: Language, change: (locale: Locale) => Promise<void>): I18nProvider => ({
  translate: sayIn(language),
  changeLocale: async (locale) => (isLocale(locale) ? change(locale) : undefined),
  getLocale: () => language.locale,
  getLocales: () => locales.map((locale) => ({ locale, name: languageNames[locale] })),
});
