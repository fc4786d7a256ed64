import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clockAddressees, clockStepOf, clockSteps, firstStepAt, stepAt } from './clock-steps.ts';
import { timeZones } from './time-zones.ts';

const due = { dueOn: '2026-03-13', timeZone: 'Africa/Nairobi' };
const open = { level: 0, doneAt: null };
/** Midnight in Nairobi is 21:00 of the day before. */
const steps = [
  ['2026-03-07T21:00:00Z', 'remind', 'official'],
  ['2026-03-11T21:00:00Z', 'remind', 'official'],
  ['2026-03-12T21:00:00Z', 'remind', 'official'],
  ['2026-03-13T21:00:00Z', 'escalate', 'official'],
  ['2026-03-15T21:00:00Z', 'escalate', 'focal-point'],
  ['2026-03-19T21:00:00Z', 'escalate', 'head'],
  ['2026-03-26T21:00:00Z', 'escalate', 'dgc'],
] as const;

test.each(steps.map((step, at) => [at + 1, ...step] as const))(
  'step %i is at %s: %s the %s, once',
  (level, time, does, to) => {
    const at = new Date(time);
    const next = steps[level]?.[0];
    const before = { level: level - 1, doneAt: null };
    expect(clockStepOf(due, before, new Date(at.getTime() - 1))).toBeNull();
    expect(clockStepOf(due, before, at)).toMatchObject({
      does,
      to,
      level,
      nextAt: next === undefined ? null : new Date(next),
    });
    expect(clockStepOf(due, { level, doneAt: null }, at)).toBeNull();
    expect(clockStepOf(due, { level: level - 1, doneAt: at }, at)).toBeNull();
  },
);

test('there are three reminders and four steps upwards, and no other', () => {
  expect(clockSteps.map(({ onDay, does, to }) => `${onDay} ${does} ${to}`)).toEqual([
    '-5 remind official',
    '-1 remind official',
    '0 remind official',
    '1 escalate official',
    '3 escalate focal-point',
    '7 escalate head',
    '14 escalate dgc',
  ]);
});

test('what was noticed when it was long late is told once, to whom it has come by then', () => {
  const noticed = new Date('2026-04-30T12:00:00Z');
  expect(clockStepOf(due, open, noticed)).toMatchObject({ to: 'dgc', level: 7, nextAt: null });
  expect(firstStepAt(due, noticed)).toBeNull();
  expect(firstStepAt(due, new Date('2026-03-10T12:00:00Z'))).toEqual(new Date('2026-03-11T21:00:00Z'));
});

test('at whatever moments somebody looks, anywhere, each step is told at most once, in order, and never downwards', () => {
  fc.assert(
    fc.property(fc.constantFrom(...timeZones), fc.array(fc.integer({ min: -200, max: 600 })), (timeZone, hours) => {
      let [level, rank] = [0, 0];
      for (const hour of hours.sort((one, other) => one - other)) {
        const now = new Date(Date.parse('2026-03-13T00:00:00Z') + hour * 3_600_000);
        const told = clockStepOf({ ...due, timeZone }, { level, doneAt: null }, now);
        if (!told) continue;
        expect(stepAt({ ...due, timeZone }, told.onDay) <= now).toBe(true);
        expect(told.level).toBeGreaterThan(level);
        expect(clockAddressees.indexOf(told.to)).toBeGreaterThanOrEqual(rank);
        [level, rank] = [told.level, clockAddressees.indexOf(told.to)];
      }
    }),
  );
});
