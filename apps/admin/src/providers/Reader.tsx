import {
  directionOf,
  formatDate,
  formatDateTime,
  formatLanguage,
  formatList,
  formatNumber,
  formatPercent,
  formatTime,
  type DateStyle,
  type DateTimeOptions,
  type Locale,
  type MessageKey,
  type TimeOptions,
} from '@mandat/messages';
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { I18nProvider } from 'react-admin';
import { chooseLanguage, i18nProviderOf, sayIn, type Language } from './i18n.ts';

/** Keys made of a closed set at run time; the messages' own test holds these families complete. */
export type MadeKey =
  `${'state' | 'rule' | 'role' | 'nav' | 'kit.criterion' | 'kit.criteria' | 'error' | 'event' | 'field' | 'offboardingRule' | 'import' | 'imports'}.${string}`;
export type TranslateFunction = (key: MessageKey | MadeKey, parameters?: Readonly<Record<string, unknown>>) => string;

export type Reader = {
  readonly locale: Locale;
  readonly direction: 'ltr' | 'rtl';
  readonly translate: TranslateFunction;
  readonly i18nProvider: I18nProvider;
  readonly changeLocale: (locale: Locale) => Promise<void>;
  readonly date: (at: Date | string, style?: DateStyle) => string;
  readonly time: (at: Date | string, options?: TimeOptions) => string;
  readonly dateTime: (at: Date | string, options?: DateTimeOptions) => string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  readonly language: (code: string) => string;
  /** "A, B and C" */
  readonly list: (items: readonly string[]) => string;
};

const ReaderContext = createContext<Reader | null>(null);

const readerOf = (language: Language, changeLocale: (locale: Locale) => Promise<void>): Reader => {
  const { locale } = language;
  return {
    locale,
    direction: directionOf(locale),
    translate: sayIn(language),
    i18nProvider: i18nProviderOf(language, changeLocale),
    changeLocale,
    date: (at, style) => formatDate(locale, at, { style }),
    time: (at, options) => formatTime(locale, at, options),
    dateTime: (at, options) => formatDateTime(locale, at, options),
    number: (value) => formatNumber(locale, value),
    percent: (share) => formatPercent(locale, share),
    list: (items) => formatList(locale, items),
    language: (code) => {
      const name = formatLanguage(locale, code);
      return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
    },
  };
};

export const ReaderProvider = ({ start, children }: { readonly start: Language; readonly children: ReactNode }) => {
  const [language, setLanguage] = useState(start);
  const change = useCallback(async (locale: Locale) => setLanguage(await chooseLanguage(locale)), []);
  const reader = useMemo(() => readerOf(language, change), [language, change]);
  return <ReaderContext value={reader}>{children}</ReaderContext>;
};

/** The reader's language, and everything that is written in it. */
export const useReader = (): Reader => {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('useReader needs a ReaderProvider above it');
  return reader;
};

export const useTranslate = (): TranslateFunction => useReader().translate;
