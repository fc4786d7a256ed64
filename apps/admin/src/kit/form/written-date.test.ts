import { expect, test } from '@jest/globals';
import { monthAfter, readDate, weeksOf, writeDate } from './written-date.ts';

test.each(['15/11/2026', '15.11.2026', '15 11 2026', '2026-11-15', '2026年11月15日', '١٥/١١/٢٠٢٦'])(
  '%s is read as 15 November 2026',
  (text) => {
    expect(readDate(text)).toBe('2026-11-15');
  },
);

test.each(['', '31/02/2026', '15/13/2026', '15/11/26', 'tomorrow', '2026-11'])('%j is no date', (text) => {
  expect(readDate(text)).toBeNull();
});

test.each(['en', 'fr', 'es', 'ru', 'ar', 'zh'])('what is written in %s is read back as the same day', (locale) => {
  expect(readDate(writeDate('2026-02-03', locale))).toBe('2026-02-03');
});

test('a month begins under its weekday and has all its days', () => {
  const weeks = weeksOf('2026-11', 1);
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
  expect(weeks.flat().filter(Boolean)).toHaveLength(30);
});

test('months follow each other over the end of a year', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01');
  expect(monthAfter('2027-01', -1)).toBe('2026-12');
});
