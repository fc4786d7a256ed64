import type { Locale } from '../locales.ts';
import { numberFormat } from './intl.ts';

export const formatNumber = (locale: Locale, value: number, options: Intl.NumberFormatOptions = {}): string =>
  numberFormat(locale, options).format(value);

const percentSpacing: Readonly<Record<Locale, (text: string) => string>> = {
  ar: (text) => text.replace(/[\u200e\u200f\u061c]/g, ''),
  zh: (text) => text,
  en: (text) => text,
  fr: (text) => text.replace(/\s%/, '\u00a0%'),
  ru: (text) => text.replace(/\s%/, '\u00a0%'),
  es: (text) => text.replace(/\s%/, '%'),
};

/** `share` is a fraction of one; one decimal at most. */
export const formatPercent = (locale: Locale, share: number, fractionDigits = 1): string =>
  percentSpacing[locale](formatNumber(locale, share, { style: 'percent', maximumFractionDigits: fractionDigits }));

const steps = ['byte', 'kilobyte', 'megabyte'] as const;

/** A size of a file, in thousands as the International System counts: "412 kB", "1.2 MB". */
export const formatBytes = (locale: Locale, bytes: number): string => {
  const step = bytes < 1000 ? 0 : bytes < 999_950 ? 1 : 2;
  const options = { style: 'unit', unit: steps[step], unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return formatNumber(locale, bytes / 1000 ** step, options).replaceAll(/[\u200e\u200f\u061c]/gu, '');
};

/** In Arabic one and two are words, without the figure. */
const arabicDays: Readonly<Record<number, string>> = { 1: 'يوم واحد', 2: 'يومان' };
const vowelSigns = /[\u064b-\u0652]/g;

/** A counted number of days: "10 days", "10 дней", "10 أيام". */
export const formatDays = (locale: Locale, days: number): string => {
  const written = locale === 'ar' ? arabicDays[days] : undefined;
  return (
    written ?? formatNumber(locale, days, { style: 'unit', unit: 'day', unitDisplay: 'long' }).replace(vowelSigns, '')
  );
};
