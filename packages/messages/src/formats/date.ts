import type { Locale } from '../locales.ts';
import { dateTimeFormat } from './intl.ts';

/** Arabic months carry both names, which `Intl` does not give. */
export const arabicMonths = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيه',
  'تموز/يوليه',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
] as const;

/** long: 3 March 2026 · short: 3 Mar 2026 · day: 3 March · month: March 2026 · weekday: Tuesday, 3 March 2026 */
export type DateStyle = 'long' | 'short' | 'day' | 'month' | 'weekday';
export type DateOptions = { readonly style?: DateStyle; readonly timeZone?: string };

const fields: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  day: { day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

/** A calendar day (`YYYY-MM-DD`) has no time zone: it is read and written in UTC, so that it never shifts. */
const calendarDay = /^\d{4}-\d{2}-\d{2}$/;

const instantOf = (at: Date | string): Date => (typeof at === 'string' ? new Date(at) : at);

const zoneOf = (at: Date | string, timeZone: string | undefined): string =>
  typeof at === 'string' && calendarDay.test(at) ? 'UTC' : (timeZone ?? 'UTC');

const finish: Readonly<Record<Locale, (text: string, style: DateStyle) => string>> = {
  ar: (text) => text,
  zh: (text) => text,
  en: (text) => text,
  fr: (text) => text.replace(/(^|\s)1 (?=\p{L})/u, '$11er '),
  ru: (text, style) => text.replace(/\sг\.$/, style === 'short' ? '\u00a0г.' : '\u00a0года'),
  es: (text) => text,
};

const arabicOrder = ['weekday', 'day', 'month', 'year'] as const;

/** The month comes as a number and is replaced by its two names; the parts stand in the Arabic order. */
const arabicText = (style: DateStyle, at: Date, timeZone: string): string => {
  const formatter = dateTimeFormat('ar', { ...fields[style], month: 'numeric', timeZone });
  const parts = formatter.formatToParts(at);
  const texts = arabicOrder.flatMap((type) => {
    const value = parts.find((part) => part.type === type)?.value;
    if (value === undefined) return [];
    if (type === 'month') return [arabicMonths[Number(value) - 1] ?? value];
    return [type === 'weekday' ? `${value}،` : value];
  });
  return texts.join(' ');
};

/** In UTC unless told: an entity's deadlines are counted in the entity's time zone. */
export const formatDate = (locale: Locale, at: Date | string, options: DateOptions = {}): string => {
  const { style = 'long' } = options;
  const timeZone = zoneOf(at, options.timeZone);
  if (locale === 'ar') return arabicText(style, instantOf(at), timeZone);
  const formatter = dateTimeFormat(locale, { ...fields[style], timeZone });
  return finish[locale](formatter.format(instantOf(at)), style);
};
