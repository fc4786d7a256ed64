import { holdDimensions } from '@mandat/domain';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { breachOf, defaultGuardLimits, readGuardLimits, type GuardCount, type GuardWindow } from './guard.ts';

const count = (people: number, holders: number, hours = 1): GuardCount => ({
  dimension: 'source',
  key: 's',
  hours,
  people,
  holders,
});

test.each([
  ['5 of 10 in an hour: not more than 5 people', [count(5, 10)], null],
  ['6 of 120: not more than 5 %', [count(6, 120)], null],
  ['6 of 119: more than both', [count(6, 119)], 1],
  ['10 of 100 in a day', [count(10, 100, 24)], null],
  ['11 of 110 in a day: not more than 10 %', [count(11, 110, 24)], null],
  ['11 of 109 in a day', [count(11, 109, 24)], 24],
  ['one window over is enough', [count(5, 10), count(11, 20, 24)], 24],
  ['the other window alone', [count(6, 20), count(6, 20, 24)], 1],
  ['nobody holds anything there', [count(6, 0)], 1],
  ['a window that has no limit', [count(1_000, 1_000, 7)], null],
  ['nothing was counted', [], null],
])('%s', (_title, counts, hours) => {
  expect(breachOf(counts, defaultGuardLimits)?.hours ?? null).toBe(hours);
});

const windows: fc.Arbitrary<GuardWindow> = fc.record({
  hours: fc.constantFrom(1, 24),
  people: fc.nat(50),
  percent: fc.nat(100),
});
const counts: fc.Arbitrary<GuardCount> = fc.record({
  dimension: fc.constantFrom(...holdDimensions),
  key: fc.constantFrom('a', 'b'),
  hours: fc.constantFrom(1, 24),
  people: fc.nat(100),
  holders: fc.nat(200),
});
const limitsOf = (all: readonly GuardWindow[]) => ({ windows: all, suspendWhileHeld: false });

test('nothing at or below either limit of every window is held', () => {
  fc.assert(
    fc.property(fc.array(counts), fc.array(windows, { minLength: 1 }), (all, limits) => {
      const calm = all.filter((each) =>
        limits.every(
          ({ hours, people, percent }) =>
            hours !== each.hours || each.people <= people || each.people / each.holders <= percent / 100,
        ),
      );
      expect(breachOf(calm, limitsOf(limits))).toBeNull();
    }),
    { numRuns: 2_000 },
  );
});

test('what is over both limits of one window is held, whatever else was counted', () => {
  fc.assert(
    fc.property(fc.array(counts), fc.array(windows), windows, fc.nat(20), (all, limits, window, more) => {
      const people = window.people + 1 + more;
      const holders = Math.max(people, Math.ceil((people * 100) / Math.max(window.percent, 1)) - 1);
      fc.pre(window.percent < 100 && people * 100 > window.percent * holders);
      const over: GuardCount = { dimension: 'cause', key: 'c', hours: window.hours, people, holders };
      expect(breachOf([...all, over], limitsOf([...limits, window]))).not.toBeNull();
    }),
    { numRuns: 2_000 },
  );
});

test('a breach names the count and both limits that it is over', () => {
  expect(breachOf([count(6, 20)], defaultGuardLimits)).toEqual({ ...count(6, 20), limitPeople: 5, limitPercent: 5 });
});

test('limits are read as they were written', () => {
  const limits = { windows: [{ hours: 1, people: 0, percent: 0 }], suspendWhileHeld: true };
  expect(readGuardLimits(limits)).toEqual(limits);
  expect(readGuardLimits({ windows: limits.windows })).toEqual({ ...limits, suspendWhileHeld: false });
  expect(readGuardLimits({ ...limits, suspendWhileHeld: 'yes' })).toEqual({ ...limits, suspendWhileHeld: false });
  expect(readGuardLimits(defaultGuardLimits)).toEqual(defaultGuardLimits);
});

const good = { hours: 1, people: 5, percent: 5 };
const hostile: readonly unknown[] = [
  null,
  undefined,
  '',
  'windows',
  5,
  true,
  [],
  [good],
  {},
  { windows: null },
  { windows: {} },
  { windows: 'x' },
  { windows: [] },
  { windows: [null] },
  { windows: [good, null] },
  { windows: [[]] },
  { windows: [{}] },
  JSON.parse('{"windows":[{"__proto__":{"hours":1,"people":5,"percent":5}}]}'),
  ...[0, -1, 1.5, 169, Number.NaN, Infinity, '1', null, [1], {}].map((hours) => ({ windows: [{ ...good, hours }] })),
  ...[-1, 1.5, 1_000_001, Number.NaN, Infinity, '5', null].map((people) => ({ windows: [{ ...good, people }] })),
  ...[-1, 0.5, 101, Number.NaN, '5', null].map((percent) => ({ windows: [{ ...good, percent }] })),
];
test.each(hostile.map((value, at) => [at, value] as const))(
  'limits that nobody can mean are refused whole (%i: %j)',
  (_at, value) => {
    expect(readGuardLimits(value)).toBeNull();
  },
);

test('no value makes reading limits throw, and what is read can be read again', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const read = readGuardLimits(value);
      if (read !== null) expect(readGuardLimits(read)).toEqual(read);
    }),
    { numRuns: 2_000 },
  );
});
