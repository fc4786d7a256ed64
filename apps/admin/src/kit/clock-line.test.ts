import { expect, test } from '@jest/globals';
import { daysBetween, placesOf, verdictOf } from './clock-line.ts';

const change = { start: '2026-11-05', due: '2026-11-15' };

test('days are calendar days, also over the end of a month and of summer time', () => {
  expect(daysBetween('2026-11-05', '2026-11-15')).toBe(10);
  expect(daysBetween('2026-03-25', '2026-04-04')).toBe(10);
});

test('a clock turns from upcoming to soon 5 days before, then today, then late', () => {
  expect(verdictOf({ ...change, today: '2026-11-09' })).toBe('upcoming');
  expect(verdictOf({ ...change, today: '2026-11-10' })).toBe('soon');
  expect(verdictOf({ ...change, today: '2026-11-15' })).toBe('today');
  expect(verdictOf({ ...change, today: '2026-11-16' })).toBe('late');
});

test('what is done on its last day is done in time, and a day later it is done late', () => {
  expect(verdictOf({ ...change, today: '2026-12-01', doneOn: '2026-11-15' })).toBe('done');
  expect(verdictOf({ ...change, today: '2026-12-01', doneOn: '2026-11-16' })).toBe('done-late');
});

test('a late clock runs over its due mark; one that runs ends before it', () => {
  expect(placesOf({ ...change, today: '2026-11-25' })).toEqual({ due: 0.5, run: 1 });
  expect(placesOf({ ...change, today: '2026-11-10' })).toEqual({ due: 1, run: 0.5 });
});
