import { describe, expect, test } from '@jest/globals';
import { clockOfAccount, clockOfChange, dueOnOf, moveClock, startClock } from './clock.ts';
import { addsUp, by, countsAsPeopleDo, created, goesBackBesideAReason } from './testing/clock-properties.ts';
import { clockSum } from './clock-sum.ts';

const at = (text: string): Date => new Date(text);

describe('which clock runs', () => {
  test.each([
    ['an account of before the publication', 'existing', '2015-03-03', 'capture-existing', '2019-06-24', '2019-08-23'],
    ['an account of the day of publication', 'existing', '2019-06-24', 'capture-existing', '2019-06-24', '2019-08-23'],
    ['an account since nobody knows when', 'existing', null, 'capture-existing', '2019-06-24', '2019-08-23'],
    ['an account found, but made since', 'existing', '2026-03-03', 'register-new', '2026-03-03', '2026-03-13'],
    ['an account that was to be created, and was', 'new', '2026-03-03', 'register-new', '2026-03-03', '2026-03-13'],
  ] as const)('%s', (_title, requestKind, createdOn, kind, startOn, dueOn) => {
    expect(clockOfAccount({ requestKind, createdOn }, 'UTC')).toMatchObject({ kind, startOn, dueOn, moves: [] });
  });

  test('none for an account that is still to be created', () => {
    expect(clockOfAccount({ requestKind: 'new', createdOn: null }, 'UTC')).toBeNull();
  });

  test('the day of publication is a setting', () => {
    const account = { requestKind: 'existing', createdOn: '2019-07-01' } as const;
    expect(clockOfAccount(account, 'UTC', { publishedOn: '2019-07-15' })).toMatchObject({
      kind: 'capture-existing',
      dueOn: '2019-09-13',
    });
  });

  test('a change counts from the day on which it happened where the entity is, not from when it was noticed', () => {
    const changedAt = at('2026-03-03T23:30:00Z');
    expect(clockOfChange(changedAt, 'America/New_York').dueOn).toBe('2026-03-13');
    expect(clockOfChange(changedAt, 'Pacific/Auckland').dueOn).toBe('2026-03-14');
  });
});

describe('ten days are', () => {
  test.each([
    ['over the end of a month', '2026-04-25', '2026-05-05'],
    ['over a leap day', '2028-02-20', '2028-03-01'],
    ['over the end of a February without one', '2026-02-20', '2026-03-02'],
    ['from a leap day', '2028-02-29', '2028-03-10'],
    ['to a leap day', '2028-02-19', '2028-02-29'],
    ['over a century without a leap day', '2100-02-20', '2100-03-02'],
    ['over the end of a year', '2026-12-28', '2027-01-07'],
  ])('%s', (_title, startOn, dueOn) => {
    expect(dueOnOf({ startOn, days: 10, timeZone: 'UTC' })).toBe(dueOn);
  });

  test('one day more where the last of them was left out', () => {
    const samoa = { startOn: '2011-12-20', days: 10, timeZone: 'Pacific/Apia' };
    expect(dueOnOf(samoa)).toBe('2011-12-31');
    expect(dueOnOf({ ...samoa, timeZone: 'Pacific/Pago_Pago' })).toBe('2011-12-30');
    const clock = startClock({ kind: 'register-new', ...samoa });
    expect(clockSum(clock, null, at('2011-12-25T12:00:00Z'))).toMatchObject({ days: 11, dueOn: '2011-12-31' });
  });
});

test('anywhere and on whatever day, a due day is counted as people count on a calendar', () => {
  countsAsPeopleDo(100);
});

describe('the sum of an account created on 3 March says', () => {
  test.each([
    ['upcoming', '2026-03-04T12:00:00Z', null, 9, 0],
    ['soon', '2026-03-08T12:00:00Z', null, 5, 0],
    ['today', '2026-03-13T12:00:00Z', null, 0, 0],
    ['today', '2026-03-13T20:59:59Z', null, 0, 0],
    ['late', '2026-03-13T21:00:00Z', null, 0, 1],
    ['late', '2026-03-17T12:00:00Z', null, 0, 4],
    ['done', '2026-03-17T12:00:00Z', '2026-03-13T20:59:59Z', 0, 0],
    ['done', '2026-03-17T12:00:00Z', '2026-03-10T12:00:00Z', 3, 0],
    ['done-late', '2026-03-30T12:00:00Z', '2026-03-17T12:00:00Z', 0, 4],
  ] as const)('%s at %s', (state, now, doneAt, daysLeft, daysLate) => {
    expect(clockSum(created, doneAt && at(doneAt), at(now))).toMatchObject({
      paragraph: '3.5',
      since: 'created',
      startOn: '2026-03-03',
      days: 10,
      dueOn: '2026-03-13',
      state,
      daysLeft,
      daysLate,
    });
  });
});

test('at any moment anywhere, the sum adds up: start and days are the due day, today and it are the difference', () => {
  addsUp(100);
});

test('nobody gets less time without a reason', () => {
  expect(moveClock(created, { ...created, startOn: '2026-03-01' }, by(' '))).toMatchObject({
    ok: false,
    code: 'reason-missing',
    field: 'reason',
  });
  expect(moveClock(created, { ...created, startOn: '2026-03-01' }, by('The platform shows 1 March'))).toMatchObject({
    next: {
      dueOn: '2026-03-11',
      moves: [{ fromDueOn: '2026-03-13', toDueOn: '2026-03-11', reason: 'The platform shows 1 March' }],
    },
  });
});

test('the same day that is over earlier elsewhere is less time too', () => {
  const east = { ...created, timeZone: 'Pacific/Kiritimati' };
  expect(moveClock(created, east, by(''))).toMatchObject({ ok: false, code: 'reason-missing' });
  expect(moveClock(created, east, by('Moved to Kiritimati'))).toMatchObject({
    next: { moves: [{ reason: 'Moved to Kiritimati' }] },
  });
});

test.each([
  ['a day that is none', { startOn: '2026-02-30' }, 'startOn'],
  ['a part of a day', { days: 1.5 }, 'days'],
  ['days that are owed', { days: -1 }, 'days'],
])('a clock is not moved to %s', (_title, more, field) => {
  expect(moveClock(created, { ...created, ...more }, by('Because'))).toMatchObject({
    ok: false,
    code: 'date-form',
    field,
  });
});

test('whatever is corrected in whatever order, a due date goes back only beside a reason that stays', () => {
  goesBackBesideAReason(100);
});
