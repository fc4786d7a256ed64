import { describe, expect, test } from '@jest/globals';
import { formatDate, arabicMonths } from './date.ts';
import { formatLanguage, formatList } from './names.ts';
import { formatDays, formatNumber, formatPercent } from './number.ts';
import { formatDateTime, formatTime } from './time.ts';
import { locales, type Locale } from '../locales.ts';

const march = new Date('2026-03-03T14:05:09Z');
const each = (format: (locale: Locale) => string) =>
  Object.fromEntries(locales.map((locale) => [locale, format(locale)]));

describe('numbers', () => {
  test('groups and decimals are those of the language, with European digits in Arabic', () => {
    expect(each((locale) => formatNumber(locale, 12_345.5))).toEqual({
      ar: '12,345.5',
      zh: '12,345.5',
      en: '12,345.5',
      fr: '12\u202f345,5',
      ru: '12\u00a0345,5',
      es: '12.345,5',
    });
  });

  test('per cent has a space in French and Russian, none in Spanish', () => {
    expect(each((locale) => formatPercent(locale, 0.125))).toEqual({
      ar: '12.5%',
      zh: '12.5%',
      en: '12.5%',
      fr: '12,5\u00a0%',
      ru: '12,5\u00a0%',
      es: '12,5%',
    });
  });

  test('days are counted out', () => {
    expect(each((locale) => formatDays(locale, 11))).toEqual({
      ar: '11 يوما',
      zh: '11天',
      en: '11 days',
      fr: '11\u00a0jours',
      ru: '11 дней',
      es: '11 días',
    });
    expect([1, 2, 3].map((days) => formatDays('ar', days))).toEqual(['يوم واحد', 'يومان', '3 أيام']);
  });
});

describe('dates', () => {
  test('are written out as the Organisation writes them', () => {
    expect(each((locale) => formatDate(locale, march))).toEqual({
      ar: '3 آذار/مارس 2026',
      zh: '2026年3月3日',
      en: '3 March 2026',
      fr: '3 mars 2026',
      ru: '3 марта 2026\u00a0года',
      es: '3 de marzo de 2026',
    });
  });

  test('the first of the month is 1er in French', () => {
    expect(formatDate('fr', '2026-03-01')).toBe('1er mars 2026');
    expect(formatDate('fr', '2026-03-01', { style: 'weekday' })).toBe('dimanche 1er mars 2026');
    expect(formatDate('fr', '2026-03-21')).toBe('21 mars 2026');
  });

  test('the short form is shorter and keeps the order of the language', () => {
    expect(each((locale) => formatDate(locale, '2026-09-03', { style: 'short' }))).toEqual({
      ar: '3 أيلول/سبتمبر 2026',
      zh: '2026年9月3日',
      en: '3 Sept 2026',
      fr: '3 sept. 2026',
      ru: '3 сент. 2026\u00a0г.',
      es: '3 sept 2026',
    });
  });

  test.each(arabicMonths.map((name, at) => [at + 1, name] as const))(
    'month %i in Arabic carries both names',
    (month, name) => {
      const day = `2026-${String(month).padStart(2, '0')}-17`;
      expect(formatDate('ar', day, { style: 'day' })).toBe(`17 ${name}`);
      expect(formatDate('ar', day, { style: 'month' })).toBe(`${name} 2026`);
    },
  );

  test('a calendar day never shifts, whatever the time zone', () => {
    expect(formatDate('en', '2026-03-03', { timeZone: 'Pacific/Honolulu' })).toBe('3 March 2026');
  });

  test('an instant is the day of the time zone that is asked for', () => {
    expect(formatDate('en', new Date('2026-03-03T23:30:00Z'), { timeZone: 'Africa/Nairobi' })).toBe('4 March 2026');
  });
});

describe('times', () => {
  test('are of 24 hours everywhere, midnight is 00', () => {
    for (const locale of locales) {
      expect(formatTime(locale, new Date('2026-03-03T00:07:00Z'))).toBe('00:07');
      expect(formatTime(locale, march, { seconds: true })).toBe('14:05:09');
    }
  });

  test('name the time zone where it matters', () => {
    expect(formatDateTime('en', march, { timeZone: 'Africa/Nairobi' })).toBe('3 March 2026, 17:05 UTC+3');
    expect(formatDateTime('ar', march)).toBe('3 آذار/مارس 2026، 14:05 UTC');
    expect(formatTime('fr', march, { timeZone: 'America/New_York', zone: true })).toBe('09:05 UTC\u22125');
  });
});

describe('names', () => {
  test("the official languages have the Organisation's names, others those of the reader's language", () => {
    expect(formatLanguage('zh', 'ar')).toBe('阿拉伯文');
    expect(formatLanguage('ar', 'en')).toBe('الإنكليزية');
    expect(formatLanguage('fr', 'sw')).toBe('swahili');
    expect(formatLanguage('en', 'not a code')).toBe('not a code');
  });

  test('lists end as the language ends them', () => {
    expect(formatList('en', ['A', 'B', 'C'])).toBe('A, B and C');
    expect(formatList('zh', ['甲', '乙'])).toBe('甲和乙');
  });
});
