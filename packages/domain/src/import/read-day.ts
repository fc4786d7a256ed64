import { isCalendarDay } from '../calendar.ts';
import { isSensibleDay } from '../text/sensible-day.ts';

type DayRead = { readonly ok: true; readonly day: string } | { readonly ok: false; readonly code: string };

const zeros = [0x0660, 0x06f0];

const withAsciiDigits = (text: string): string =>
  text.replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (zeros.find((zero) => code >= zero && code < zero + 10) ?? code));
  });

const dayOf = ([year = '', month = '', day = '']: readonly string[]): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const yearFirst = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/u;
const dayFirst = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u;
const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/u;

/** Between slashes the day comes first in most countries and second in some: only a number above 12 tells. */
const bySlashes = ([one = '', two = '', year = '']: readonly string[]): string | null => {
  if (Number(one) > 12 || one === two) return dayOf([year, two, one]);
  return Number(two) > 12 ? dayOf([year, one, two]) : null;
};

const forms: readonly (readonly [RegExp, (parts: readonly string[]) => string | null])[] = [
  [yearFirst, dayOf],
  [dayFirst, (parts) => dayOf(parts.toReversed())],
  [slashed, bySlashes],
];

const written = (text: string): string | null => {
  for (const [form, read] of forms) {
    const found = form.exec(text);
    if (found) return read(found.slice(1));
  }
  return text;
};

/** A day as people write it, where it can mean one day alone. */
export const readDay = (text: string): DayRead => {
  const day = written(withAsciiDigits(text.trim()));
  if (day === null) return { ok: false, code: 'date-ambiguous' };
  if (!isCalendarDay(day)) return { ok: false, code: 'date-form' };
  return isSensibleDay(day) ? { ok: true, day } : { ok: false, code: 'date-out-of-range' };
};
