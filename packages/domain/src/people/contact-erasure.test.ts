import { expect, test } from '@jest/globals';
import { contactLeavesAt } from './contact-erasure.ts';

const at = (day: string): Date => new Date(`${day}T10:00:00Z`);
const recordedAt = at('2020-01-15');

test.each([
  ['nobody who had a role is kept by the day of the record', [], '2022-01-15'],
  ['one role that ended', ['2024-03-10'], '2026-03-10'],
  ['the last of several, whatever their order', ['2024-03-10', '2021-01-01', '2023-12-31'], '2026-03-10'],
  ['a role that ended before the record was made', ['2019-05-05'], '2022-01-15'],
  ['a leap day, which the year it falls into does not have', ['2024-02-29'], '2026-02-28'],
  ['the last day of a month', ['2023-08-31'], '2025-08-31'],
  ['a role whose end lies ahead', ['2024-03-10', '2030-06-30'], '2032-06-30'],
])('contact details leave 24 months after the last role: %s', (_, ends, leaves) => {
  expect(contactLeavesAt({ ends: ends.map(at), recordedAt })).toEqual(at(leaves));
});

test('while a role runs without an end they stay', () => {
  expect(contactLeavesAt({ ends: [at('2001-01-01'), null], recordedAt })).toBeNull();
});
