import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar.ts';
import { clockOfPreparing } from './preparation.ts';

const preparedBy = (startOn: string, dueOn: string): string =>
  clockOfPreparing({ startOn, dueOn, timeZone: 'Asia/Tokyo' }).dueOn;

test.each([
  ['a month', '2026-12-01', '2026-12-31', '2026-12-24'],
  ['two weeks', '2026-12-01', '2026-12-15', '2026-12-08'],
  ['five days', '2026-12-01', '2026-12-06', '2026-12-04'],
  ['a day', '2026-12-01', '2026-12-02', '2026-12-02'],
  ['no day', '2026-12-01', '2026-12-01', '2026-12-01'],
])('of a campaign of %s the head has the end, and a week at most', (_span, startOn, dueOn, wanted) => {
  expect(preparedBy(startOn, dueOn)).toBe(wanted);
});

test('it is never due before it is asked, nor after the head has to answer', () => {
  fc.assert(
    fc.property(fc.nat(20_000), fc.nat(400), (from, days) => {
      const startOn = addDays('1990-01-01', from);
      const dueOn = addDays(startOn, days);
      const found = preparedBy(startOn, dueOn);
      expect(found >= startOn && found <= dueOn).toBe(true);
      if (days > 0) expect(found > startOn).toBe(true);
    }),
  );
});
