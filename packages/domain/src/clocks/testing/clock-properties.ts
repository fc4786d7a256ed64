import { expect } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../calendar.ts';
import { clockSum } from '../clock-sum.ts';
import { dueAtOf, dueOnOf, moveClock, startClock, type Clock } from '../clock.ts';
import { endOfDayIn } from '../day-bounds.ts';
import { countOn, lastMinuteOver } from '../reference.ts';
import { timeZones } from '../time-zones.ts';

const at = (text: string): Date => new Date(text);

const anyDay = fc
  .date({ min: at('1995-01-01T00:00:00Z'), max: at('2045-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** The weeks in which clocks change somewhere, and those around the end of February, come as often as all others. */
const delicateDay = fc
  .tuple(
    fc.integer({ min: 1996, max: 2044 }),
    fc.constantFrom('02-24', '03-08', '03-24', '04-01', '09-24', '10-24', '11-01'),
  )
  .chain(([year, from]) => fc.nat(9).map((days) => addDays(`${year}-${from}`, days)));

const day = fc.oneof(anyDay, delicateDay);
const zone = fc.constantFrom(...timeZones);

export const created: Clock = startClock({
  kind: 'register-new',
  startOn: '2026-03-03',
  days: 10,
  timeZone: 'Africa/Nairobi',
});

export const by = (reason: string) => ({ reason, byId: null, now: at('2026-03-05T12:00:00Z') });

/** How many cases were looked at, which the proof counts. */
type Property = (numRuns: number) => number;

const held = <Case>(numRuns: number, property: (count: () => void) => fc.IPropertyWithHooks<Case>): number => {
  let looked = 0;
  const counted = property(() => {
    looked += 1;
  });
  fc.assert(counted, { numRuns });
  return looked;
};

export const countsAsPeopleDo: Property = (numRuns) =>
  held(numRuns, (count) =>
    fc.property(day, fc.constantFrom(10, 60), zone, (startOn, days, timeZone) => {
      count();
      const counted = countOn(startOn, days);
      const leftOut = counted === '2011-12-30' && ['Pacific/Apia', 'Pacific/Fakaofo'].includes(timeZone);
      expect(dueOnOf({ startOn, days, timeZone })).toBe(leftOut ? '2011-12-31' : counted);
    }),
  );

export const addsUp: Property = (numRuns) =>
  held(numRuns, (count) =>
    fc.property(day, zone, fc.integer({ min: -100, max: 1_000 }), (startOn, timeZone, hours) => {
      count();
      const clock = startClock({ kind: 'record-change', startOn, days: 10, timeZone });
      const sum = clockSum(clock, null, new Date(Date.parse(`${startOn}T00:00:00Z`) + hours * 3_600_000));
      expect(addDays(sum.startOn, sum.days)).toBe(sum.dueOn);
      if (sum.state === 'late') expect(addDays(sum.dueOn, sum.daysLate)).toBe(sum.today);
      else expect(addDays(sum.today, sum.daysLeft)).toBe(sum.dueOn);
      expect(sum.daysLeft === 0 || sum.daysLate === 0).toBe(true);
    }),
  );

export const isOverWithItsLastMinute: Property = (numRuns) =>
  held(numRuns, (count) =>
    fc.property(zone, day, (timeZone, of) => {
      count();
      expect(endOfDayIn(timeZone, of)).toEqual(lastMinuteOver(timeZone, of));
    }),
  );

const anyCorrection = fc.record({
  startOn: day,
  days: fc.constantFrom(10, 60),
  timeZone: zone,
  reason: fc.constantFrom('', ' ', 'So it was'),
});

type Correction = Pick<Clock, 'startOn' | 'days' | 'timeZone'> & { readonly reason: string };

const corrected = (before: Clock, { reason, ...start }: Correction): Clock => {
  const moved = moveClock(before, start, by(reason));
  const clock = moved.ok ? moved.next : before;
  expect(clock.moves.slice(0, before.moves.length)).toEqual(before.moves);
  const wentBack = dueAtOf(clock) < dueAtOf(before) || clock.dueOn < before.dueOn;
  const last = clock.moves.at(-1);
  if (wentBack) expect(last).toMatchObject({ fromDueOn: before.dueOn, toDueOn: clock.dueOn, reason: 'So it was' });
  if (!moved.ok) expect(reason.trim()).toBe('');
  return clock;
};

export const goesBackBesideAReason: Property = (numRuns) =>
  held(numRuns, (count) =>
    fc.property(fc.array(anyCorrection, { maxLength: 8 }), (corrections) => {
      corrections.reduce((before, correction) => {
        count();
        return corrected(before, correction);
      }, created);
    }),
  );
