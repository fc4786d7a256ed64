import { expect, test } from '@jest/globals';
import { addDays } from '../calendar.ts';
import { isOverWithItsLastMinute } from './testing/clock-properties.ts';
import { endOfDayIn, hasDay, startOfDayIn } from './day-bounds.ts';
import { lastMinuteOver, localDay } from './reference.ts';

test.each([
  ['in the far west', 'Pacific/Pago_Pago', '2026-03-13', '2026-03-14T11:00:00Z'],
  ['in the far east', 'Pacific/Kiritimati', '2026-03-13', '2026-03-13T10:00:00Z'],
  ['a quarter of an hour off', 'Pacific/Chatham', '2026-07-01', '2026-07-01T11:15:00Z'],
  ['when northern clocks go forward', 'Europe/Paris', '2026-03-29', '2026-03-29T22:00:00Z'],
  ['when northern clocks go back', 'Europe/Paris', '2026-10-25', '2026-10-25T23:00:00Z'],
  ['when southern clocks go back', 'Australia/Sydney', '2026-04-05', '2026-04-05T14:00:00Z'],
  ['when southern clocks go forward', 'Pacific/Auckland', '2026-09-27', '2026-09-27T11:00:00Z'],
  ['where clocks change by half an hour', 'Australia/Lord_Howe', '2026-04-05', '2026-04-05T13:30:00Z'],
  ['where the next day begins at one o’clock', 'Asia/Beirut', '2026-03-28', '2026-03-28T22:00:00Z'],
  ['where its last hour comes twice', 'America/Havana', '2026-10-31', '2026-11-01T04:00:00Z'],
  [
    'where a minute of the next day came before its last hour',
    'America/St_Johns',
    '2010-11-06',
    '2010-11-07T03:30:00Z',
  ],
  ['before a day that was left out', 'Pacific/Apia', '2011-12-29', '2011-12-30T10:00:00Z'],
  ['which was left out', 'Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00Z'],
  ['which is a leap day', 'Asia/Kathmandu', '2028-02-29', '2028-02-29T18:15:00Z'],
])('a day %s is over', (_title, timeZone, day, over) => {
  expect(endOfDayIn(timeZone, day).toISOString()).toBe(new Date(over).toISOString());
});

test('Samoa and Tokelau left out 30 December 2011, their neighbours did not', () => {
  const had = ['Pacific/Apia', 'Pacific/Fakaofo', 'Pacific/Pago_Pago', 'Pacific/Tongatapu'].map((zone) =>
    hasDay(zone, '2011-12-30'),
  );
  expect(had).toEqual([false, false, true, true]);
});

test('anywhere, a day is over when its last minute has passed', () => {
  isOverWithItsLastMinute(150);
});

test('where clocks were put back a minute after midnight, a day was over the second time, in every year of it', () => {
  for (const timeZone of ['America/St_Johns', 'America/Goose_Bay', 'America/Moncton']) {
    for (let year = 1995; year <= 2010; year += 1) {
      const autumn = Array.from({ length: 16 }, (_, at) => addDays(`${year}-10-24`, at));
      for (const each of autumn) expect(endOfDayIn(timeZone, each)).toEqual(lastMinuteOver(timeZone, each));
    }
  }
});

/** Days on which clocks change there, found by the length of the days. */
const changesOf = (timeZone: string, year: number): readonly string[] =>
  Array.from({ length: 365 }, (_, at) => addDays(`${year}-01-01`, at)).filter(
    (each) =>
      localDay(timeZone, startOfDayIn(timeZone, each).getTime() + 24 * 3_600_000 - 1) !== each ||
      endOfDayIn(timeZone, each).getTime() - startOfDayIn(timeZone, each).getTime() !== 24 * 3_600_000,
  );

test.each([
  ['Europe/Paris', ['2026-03-29', '2026-10-25']],
  ['America/New_York', ['2026-03-08', '2026-11-01']],
  ['Australia/Sydney', ['2026-04-05', '2026-10-04']],
  ['Africa/Nairobi', []],
])('days in %s are 24 hours long but for those on which clocks change', (timeZone, changes) => {
  expect(changesOf(timeZone, 2026)).toEqual(changes);
});
