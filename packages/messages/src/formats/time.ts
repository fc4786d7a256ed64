import type { Locale } from '../locales.ts';
import { formatDate, type DateStyle } from './date.ts';
import { dateTimeFormat } from './intl.ts';

export type TimeOptions = {
  readonly timeZone?: string;
  /** To the second, as the timeline writes it. */
  readonly seconds?: boolean;
  /** Named where a deadline or a decision depends on it. */
  readonly zone?: boolean;
};

/** `UTC+3`: a symbol, the same in six languages, as the Organisation's schedules write it. */
const zoneName = (at: Date, timeZone: string): string => {
  const formatter = dateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' });
  const name = formatter.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return name.replace('GMT', 'UTC').replace(/\+0$/, '').replace('-', '\u2212');
};

/** A clock of 24 hours in every language. */
export const formatTime = (locale: Locale, at: Date | string, options: TimeOptions = {}): string => {
  const { timeZone = 'UTC', seconds = false, zone = false } = options;
  const instant = typeof at === 'string' ? new Date(at) : at;
  const formatter = dateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    ...(seconds && { second: '2-digit' }),
    hourCycle: 'h23',
    timeZone,
  });
  const time = formatter.format(instant);
  return zone ? `${time} ${zoneName(instant, timeZone)}` : time;
};

const between: Readonly<Record<Locale, string>> = { ar: '، ', zh: ' ', en: ', ', fr: ', ', ru: ', ', es: ', ' };

export type DateTimeOptions = TimeOptions & { readonly style?: DateStyle };

/** Day and time, with the time zone unless told otherwise: 3 March 2026, 14:05 UTC+3. */
export const formatDateTime = (locale: Locale, at: Date | string, options: DateTimeOptions = {}): string => {
  const { style = 'long', timeZone = 'UTC', zone = true } = options;
  const instant = typeof at === 'string' ? new Date(at) : at;
  const day = formatDate(locale, instant, { style, timeZone });
  return `${day}${between[locale]}${formatTime(locale, instant, { ...options, timeZone, zone })}`;
};
