import { expect, test } from '@jest/globals';
import { hoursPlaces, hoursVerdict, momentOf, partsOf } from './hours-line.ts';

const startedAt = '2026-11-16T09:30:00Z';
const after = (hours: number) => ({ startedAt, endedAt: null, now: momentOf(startedAt, hours) });

test('the effect is told again at 24 hours and late at 72', () => {
  expect(hoursVerdict(after(23.99))).toBe('running');
  expect(hoursVerdict(after(24))).toBe('told-again');
  expect(hoursVerdict(after(71.99))).toBe('told-again');
  expect(hoursVerdict(after(72))).toBe('late');
});

test('a proven effect stands still, however late it came', () => {
  expect(hoursVerdict({ ...after(200), endedAt: '2026-11-20T09:30:00Z' })).toBe('done');
  expect(hoursPlaces({ ...after(200), endedAt: '2026-11-17T21:30:00Z' }).run).toBe(0.5);
});

test('the line keeps its marks until the run leaves the last one behind', () => {
  expect(hoursPlaces(after(36))).toEqual({ run: 0.5, marks: [24 / 72, 1] });
  for (const hours of [144, 2_000]) expect(hoursPlaces(after(hours))).toEqual({ run: 1, marks: [24 / 144, 0.5] });
});

test('a clock that is behind the register has not run', () => {
  expect(hoursPlaces(after(-1)).run).toBe(0);
});

test('a span is cut to whole parts, never rounded up', () => {
  expect(partsOf(90_719_999)).toEqual({ hours: 25, minutes: 11, seconds: 59 });
});
