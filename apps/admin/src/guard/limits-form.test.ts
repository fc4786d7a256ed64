import { expect, test } from '@jest/globals';
import { wholeNumber, windowsOf, writtenOf } from './limits-form.ts';

const windows = [
  { hours: 1, people: 5, percent: 5 },
  { hours: 24, people: 10, percent: 10 },
];

test('limits that nobody changed are read as they were written', () => {
  expect(windowsOf(writtenOf(windows))).toEqual(windows);
});

test('a limit is a whole number within its bounds, and one wrong number sends none', () => {
  for (const text of ['', '-1', '1.5', '1e3', 'five', '101', '١٠']) expect(wholeNumber(text, 100)).toBeNull();
  expect(wholeNumber(' 0 ', 100)).toBe(0);
  const [first, ...others] = writtenOf(windows);
  expect(windowsOf([...others, { hours: first?.hours ?? 1, people: 'five', percent: '5' }])).toBeNull();
});
