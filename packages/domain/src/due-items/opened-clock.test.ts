import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clockKinds, clockOfEnding, clockRules, dueAtOf, startClock } from '../clocks/clock.ts';
import { timeZones } from '../clocks/time-zones.ts';
import { calendarSteps } from './calendar-steps.ts';
import { escalationOf } from './due-item.ts';
import { openedClock } from './opened-clock.ts';

const hour = 3_600_000;
const opened = (kind: (typeof clockKinds)[number], now: Date, startOn = '2026-03-03', timeZone = 'Africa/Nairobi') =>
  openedClock(startClock({ kind, startOn, days: clockRules[kind].days, timeZone }), now);

test('a clock is due when its last day is over where the entity is, and is first told five days before', () => {
  expect(opened('register-new', new Date('2026-03-03T09:00:00Z'))).toEqual({
    addressee: 'official',
    dueAt: new Date('2026-03-13T21:00:00Z'),
    nextAt: new Date('2026-03-07T21:00:00Z'),
    startOn: '2026-03-03',
    dueOn: '2026-03-13',
    timeZone: 'Africa/Nairobi',
    level: 0,
  });
});

test('what was late before anybody noticed is told at once, and to whom it has come by then', () => {
  const now = new Date('2026-04-30T12:00:00Z');
  const { nextAt, dueOn, timeZone } = opened('capture-existing', now, '2019-06-24');
  expect(nextAt).toEqual(now);
  const item = { kind: 'capture-existing' as const, openedAt: now, level: 0, doneAt: null, dueOn, timeZone };
  expect(escalationOf(item, now)).toEqual({ to: 'dgc', level: 7, nextAt: null });
  expect(escalationOf({ ...item, level: 7 }, now)).toBeNull();
});

test('closing or parking counts ten calendar days where the entity is, not hours: also over a change of clocks', () => {
  const withdrawnAt = new Date('2026-10-24T22:30:00Z');
  expect(openedClock(clockOfEnding(withdrawnAt, 'Europe/Paris'), withdrawnAt)).toMatchObject({
    addressee: 'head',
    startOn: '2026-10-25',
    dueOn: '2026-11-04',
    dueAt: new Date('2026-11-04T23:00:00Z'),
  });
});

test('whatever is moved, the next step is ahead or due now, and none is left out', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...clockKinds),
      fc.constantFrom(...timeZones),
      fc.integer({ min: -900, max: 900 }),
      fc.nat(7),
      (kind, timeZone, hours, level) => {
        const clock = startClock({ kind, startOn: '2026-02-20', days: clockRules[kind].days, timeZone });
        const now = new Date(dueAtOf(clock).getTime() + hours * hour);
        const { nextAt, dueOn, level: kept } = openedClock(clock, now, level);
        const told = escalationOf({ kind, openedAt: now, level: kept, doneAt: null, dueOn, timeZone }, now);
        expect(nextAt?.getTime() === now.getTime()).toBe(told !== null);
        expect(kept).toBeLessThanOrEqual(level);
        if (told) expect(told.level).toBeGreaterThan(level);
        else if (nextAt) expect(nextAt > now).toBe(true);
        else expect(kept).toBeGreaterThanOrEqual(calendarSteps[kind].steps.length);
      },
    ),
  );
});
