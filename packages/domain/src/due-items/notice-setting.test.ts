import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayIn } from '../calendar.ts';
import { timeZones } from '../clocks/time-zones.ts';
import { digestDayOf, noticeFault, usualNotices, type NoticeSetting } from './notice-setting.ts';

const at = (time: string): Date => new Date(`2026-11-27T${time}:00Z`);
const reader = { ...usualNotices, timeZone: 'UTC', lastOn: null };

test.each([
  ['before its time nothing goes out', '06:59', null, null],
  ['at its time it goes out', '07:00', null, '2026-11-27'],
  ['later in the day it is made good', '19:59', '2026-11-26', '2026-11-27'],
  ['in the quiet hours nothing goes out', '20:00', '2026-11-26', null],
  ['there is one in a day', '12:00', '2026-11-27', null],
] as const)('%s', (_title, time, lastOn, day) => {
  expect(digestDayOf({ ...reader, lastOn }, at(time))).toBe(day);
});

test('a digest that falls into the quiet hours comes at their end', () => {
  const quiet = { ...reader, digestAt: '05:00' };
  expect(digestDayOf(quiet, at('05:30'))).toBeNull();
  expect(digestDayOf(quiet, at('06:00'))).toBe('2026-11-27');
});

test.each([
  ['7:00', null, null, 'time-form', 'digestAt'],
  ['24:00', null, null, 'time-form', 'digestAt'],
  ['07:60', null, null, 'time-form', 'digestAt'],
  ['07:00', '20:00\n', '06:00', 'time-form', 'quietFrom'],
  ['07:00', '20:00', null, 'quiet-hours-open', 'quietUntil'],
  ['07:00', null, '06:00', 'quiet-hours-open', 'quietFrom'],
  ['07:00', '06:00', '06:00', 'quiet-hours-open', 'quietUntil'],
] as const)('%s, quiet from %s until %s is refused', (digestAt, quietFrom, quietUntil, code, field) => {
  expect(noticeFault({ digestAt, quietFrom, quietUntil })).toMatchObject({ code, field });
});

const time = fc.integer({ min: 0, max: 95 }).map((quarter) => {
  const [hours, minutes] = [Math.floor(quarter / 4), (quarter % 4) * 15];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
});
const setting = fc
  .record({ digestAt: time, quiet: fc.option(fc.tuple(time, time), { nil: null }) })
  .map(({ digestAt, quiet }): NoticeSetting => ({
    digestAt,
    quietFrom: quiet?.[0] ?? null,
    quietUntil: quiet?.[1] ?? null,
  }))
  .filter((each) => noticeFault(each) === null);

/** Days on which clocks are put forward or back somewhere, and the end of a leap February. */
const days = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-09-06', '2026-10-25', '2026-11-01', '2028-02-28'];
const minuteIn = (timeZone: string, now: Date): string =>
  now.toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });

test('anywhere, whatever somebody chose, three days bring one digest each, and none in the quiet hours', () => {
  fc.assert(
    fc.property(setting, fc.constantFrom(...timeZones), fc.constantFrom(...days), (chosen, timeZone, first) => {
      const told: string[] = [];
      let lastOn: string | null = null;
      for (let quarter = 0; quarter < 4 * 24 * 4; quarter += 1) {
        const now = new Date(Date.parse(`${first}T00:00:00Z`) + quarter * 900_000);
        const day = digestDayOf({ ...chosen, timeZone, lastOn }, now);
        if (day === null) continue;
        expect(day).toBe(dayIn(timeZone, now));
        const minute = minuteIn(timeZone, now);
        const { quietFrom: from, quietUntil: until } = chosen;
        if (from !== null && until !== null) {
          expect(from < until ? from <= minute && minute < until : minute >= from || minute < until).toBe(false);
        }
        told.push(day);
        lastOn = day;
      }
      expect(new Set(told).size).toBe(told.length);
      expect(told.length).toBeGreaterThanOrEqual(3);
    }),
    { numRuns: 60 },
  );
});
