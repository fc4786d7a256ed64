import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addressees } from './addressee.ts';
import { dueItemStatus } from './due-item-status.ts';
import { dueItemSchedules, escalationOf, openedDueItem, spanKinds, type SpanKind } from './due-item.ts';

const hour = 3_600_000;
const openedAt = new Date('2026-01-01T00:00:00Z');
const at = (hours: number): Date => new Date(openedAt.getTime() + hours * hour);

/** Who is asked, how long there is, and at which hours who hears of it again. */
const schedules: Record<SpanKind, readonly [string, number, readonly (readonly [number, string])[]]> = {
  'confirm-move': [
    'head',
    240,
    [
      [120, 'head'],
      [216, 'head'],
      [240, 'head'],
      [576, 'dgc'],
    ],
  ],
  'confirm-departure': [
    'head',
    24,
    [
      [24, 'head'],
      [72, 'dgc'],
    ],
  ],
  'confirm-signal': ['dgc', 24, [[24, 'dgc']]],
  'hand-over': [
    'head',
    720,
    [
      [360, 'head'],
      [600, 'head'],
      [696, 'dgc'],
    ],
  ],
  orphan: [
    'head',
    24,
    [
      [24, 'head'],
      [72, 'dgc'],
    ],
  ],
  'vacant-office': ['dgc', 24, [[24, 'dgc']]],
  'head-moved': ['dgc', 72, [[72, 'dgc']]],
  reauthorize: ['head', 240, [[240, 'head']]],
  'rotate-secrets': [
    'head',
    24,
    [
      [24, 'head'],
      [72, 'dgc'],
    ],
  ],
  'service-account-owner': ['dgc', 24, [[24, 'dgc']]],
  'unit-rename': ['dgc', 24, [[24, 'dgc']]],
  'unlinked-departure': ['dgc', 24, [[24, 'dgc']]],
  'source-silent': ['dgc', 1, [[1, 'dgc']]],
  attest: [
    'person',
    336,
    [
      [168, 'person'],
      [312, 'person'],
      [336, 'head'],
    ],
  ],
  'renew-attestation': [
    'person',
    720,
    [
      [600, 'person'],
      [696, 'person'],
      [720, 'person'],
      [888, 'head'],
    ],
  ],
  'acknowledge-guidance': [
    'person',
    336,
    [
      [216, 'person'],
      [312, 'person'],
      [336, 'person'],
      [504, 'head'],
    ],
  ],
  'acknowledge-letter': [
    'person',
    336,
    [
      [216, 'person'],
      [312, 'person'],
      [336, 'person'],
      [504, 'head'],
    ],
  ],
  'renew-authorization': [
    'head',
    720,
    [
      [600, 'head'],
      [696, 'head'],
      [720, 'head'],
    ],
  ],
  'unauthorized-holding': [
    'head',
    240,
    [
      [120, 'head'],
      [216, 'head'],
      [240, 'head'],
      [576, 'dgc'],
    ],
  ],
  'unlisted-holder': [
    'head',
    240,
    [
      [120, 'head'],
      [216, 'head'],
      [240, 'head'],
      [576, 'dgc'],
    ],
  ],
  'custody-procedure': [
    'head',
    720,
    [
      [600, 'head'],
      [696, 'head'],
      [720, 'head'],
      [1056, 'dgc'],
    ],
  ],
  'answer-overlap': [
    'head',
    240,
    [
      [216, 'head'],
      [576, 'dgc'],
    ],
  ],
};

describe.each(spanKinds)('%s', (kind) => {
  const [addressee, due, steps] = schedules[kind];
  test(`asks ${addressee} and is due after ${due} h`, () => {
    const first = steps[0]?.[0];
    expect(openedDueItem(kind, openedAt)).toEqual({
      addressee,
      dueAt: at(due),
      nextAt: first === undefined ? null : at(first),
    });
  });
  test('is due on a known day instead, and reminds as usual', () => {
    const usual = openedDueItem(kind, openedAt);
    expect(openedDueItem(kind, openedAt, at(7))).toEqual({ ...usual, dueAt: at(7) });
  });
  test(`is told again ${steps.map(([hours, to]) => `${to} after ${hours} h`).join(', ')}, once for each step`, () => {
    for (const [index, [hours, to]] of steps.entries()) {
      const item = { kind, openedAt, level: index, doneAt: null };
      const next = steps[index + 1]?.[0];
      expect(escalationOf(item, new Date(at(hours).getTime() - 1))).toBeNull();
      expect(escalationOf(item, at(hours))).toEqual({
        to,
        level: index + 1,
        nextAt: next === undefined ? null : at(next),
      });
      expect(escalationOf({ ...item, level: index + 1 }, at(hours))).toBeNull();
      expect(escalationOf({ ...item, doneAt: at(1) }, at(hours))).toBeNull();
    }
  });
  test('its steps come one after the other, to whoever may be asked', () => {
    const hours = dueItemSchedules[kind].steps.map((step) => step.after);
    expect([...hours].sort((one, other) => one - other)).toEqual(hours);
    expect(new Set(hours).size).toBe(hours.length);
    for (const { to } of dueItemSchedules[kind].steps) expect(addressees).toContain(to);
  });
});

test('who was not there for several steps hears the last of them, once', () => {
  const item = { kind: 'confirm-move' as const, openedAt, level: 0, doneAt: null };
  expect(escalationOf(item, at(10_000))).toEqual({ to: 'dgc', level: 4, nextAt: null });
});

test('at whatever moments somebody looks, each step is told at most once and in order', () => {
  fc.assert(
    fc.property(fc.constantFrom(...spanKinds), fc.array(fc.nat(1_000)), (kind, moments) => {
      let level = 0;
      for (const hours of moments.sort((one, other) => one - other)) {
        const told = escalationOf({ kind, openedAt, level, doneAt: null }, at(hours));
        if (!told) continue;
        expect(told.level).toBeGreaterThan(level);
        level = told.level;
      }
      expect(level).toBeLessThanOrEqual(dueItemSchedules[kind].steps.length);
    }),
  );
});

test.each([
  ['open', 1, null, 'open'],
  ['open on its last moment', 2, null, 'open'],
  ['late after it', 3, null, 'late'],
  ['done in time', 9, 1, 'done'],
  ['done on its last moment', 9, 2, 'done'],
  ['done late', 9, 3, 'done-late'],
] as const)('an item is %s', (_title, now, done, status) => {
  expect(dueItemStatus({ dueAt: at(2), doneAt: done === null ? null : at(done) }, at(now))).toBe(status);
});
