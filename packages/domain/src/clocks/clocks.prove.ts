import { expect, test } from '@jest/globals';
import {
  addsUp,
  countsAsPeopleDo,
  goesBackBesideAReason,
  isOverWithItsLastMinute,
} from './testing/clock-properties.ts';
import { endOfDayIn } from './day-bounds.ts';
import { lastMinuteOver } from './reference.ts';
import { timeZones } from './time-zones.ts';

test.each([
  ['a due day is counted as people count on a calendar', countsAsPeopleDo],
  ['the sum adds up at any moment', addsUp],
  ['a day is over when its last minute has passed', isOverWithItsLastMinute],
])('from -11 to +14 hours, over changes of clocks and leap days, %s: 10,000 cases', (_rule, property) => {
  expect(property(10_000)).toBe(10_000);
});

test('of 10,000 corrections in whatever order, a due date goes back only beside a reason that stays', () => {
  expect(goesBackBesideAReason(4_000)).toBeGreaterThan(10_000);
});

test('every leap day and the day before it are over when their last minute has passed, in every zone', () => {
  const years = Array.from({ length: 13 }, (_, at) => 1996 + at * 4);
  for (const timeZone of timeZones)
    for (const day of years.flatMap((year) => [`${year}-02-28`, `${year}-02-29`]))
      expect([timeZone, day, endOfDayIn(timeZone, day)]).toEqual([timeZone, day, lastMinuteOver(timeZone, day)]);
});
