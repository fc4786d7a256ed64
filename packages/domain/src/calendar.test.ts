import { expect, test } from '@jest/globals';
import { isCalendarDay } from './calendar.ts';

test.each(['2026-11-21', '2024-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
  expect(isCalendarDay(text)).toBe(true);
});

test.each(['2026-02-30', '2023-02-29', '0000-01-01', '99999-01-01', '-001-01-01', '2026-1-1', ''])(
  '"%s" is no day',
  (text) => {
    expect(isCalendarDay(text)).toBe(false);
  },
);
