import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayIn, daysBetween } from '../calendar.ts';
import { attestObligations } from './attest-obligations.ts';
import {
  attestationDays,
  attestationObligations,
  attestationStatus,
  endsPrivileges,
  isToAttest,
  type AttestationFacts,
} from './attestation.ts';

const term = { months: 12, reminderDays: 30, graceDays: 14 };

test.each([
  ['a common year', '2025-11-27', '2026-10-28', '2026-11-27', '2026-12-11'],
  ['over a leap day', '2027-11-27', '2028-10-28', '2028-11-27', '2028-12-11'],
  ['made on a leap day: the last of February', '2024-02-29', '2025-01-29', '2025-02-28', '2025-03-14'],
  ['over the end of a year', '2025-12-25', '2026-11-25', '2026-12-25', '2027-01-08'],
])('it is renewed after twelve months: %s', (_title, attestedOn, remindOn, dueOn, graceUntilOn) => {
  expect(attestationDays(attestedOn, term)).toEqual({ remindOn, dueOn, graceUntilOn });
});

test.each([
  ['nobody without a privilege has to attest', false, null, '2026-11-27', 'not-needed'],
  ['not even where an old attestation has lapsed', false, '2020-01-01', '2026-11-27', 'not-needed'],
  ['whoever never attested has to', true, null, '2026-11-27', 'missing'],
  ['it is in force on its own day', true, '2025-11-27', '2025-11-27', 'in-force'],
  ['it is in force 31 days before', true, '2025-11-27', '2026-10-27', 'in-force'],
  ['it is to be renewed 30 days before', true, '2025-11-27', '2026-10-28', 'to-renew'],
  ['it counts on its last day', true, '2025-11-27', '2026-11-27', 'to-renew'],
  ['it has lapsed on the day after', true, '2025-11-27', '2026-11-28', 'lapsed'],
] as const)('%s', (_title, holds, attestedOn, today, status) => {
  expect(attestationStatus({ holds, attestedOn }, today, term)).toBe(status);
});

describe('privileges end for want of an attestation', () => {
  test.each([
    ['on the day after the grace period', '2025-11-27', '2026-10-28', '2026-12-12', true],
    ['not on the last day of the grace period', '2025-11-27', '2026-10-28', '2026-12-11', false],
    ['not where nobody was asked', '2025-11-27', null, '2027-12-12', false],
    [
      'not before they were asked for a whole grace period, however long it has lapsed',
      '2020-01-01',
      '2026-11-27',
      '2026-12-11',
      false,
    ],
    ['but on the day after that', '2020-01-01', '2026-11-27', '2026-12-12', true],
    ['of whoever never attested, 14 days after they were asked', null, '2026-11-27', '2026-12-12', true],
    ['not sooner', null, '2026-11-27', '2026-12-11', false],
    ['not of whoever attested again', '2026-11-30', '2026-10-28', '2026-12-20', false],
  ])('%s', (_title, attestedOn, askedOn, today, ends) => {
    expect(endsPrivileges({ holds: true, attestedOn, askedOn }, today, term)).toBe(ends);
  });
  test('never of whoever holds none', () => {
    expect(endsPrivileges({ holds: false, attestedOn: null, askedOn: '2020-01-01' }, '2026-01-01', term)).toBe(false);
  });
});

const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count));
const facts: fc.Arbitrary<AttestationFacts> = fc.record({ holds: fc.boolean(), attestedOn: fc.option(days) });

test('on whatever days: what ends privileges has been asked for, has lapsed, and had its grace', () => {
  fc.assert(
    fc.property(facts, fc.option(days), days, (official, askedOn, today) => {
      if (!endsPrivileges({ ...official, askedOn }, today, term)) return;
      expect(isToAttest(attestationStatus(official, today, term))).toBe(true);
      expect(daysBetween(askedOn ?? today, today)).toBeGreaterThan(term.graceDays);
      const dueOn = official.attestedOn && attestationDays(official.attestedOn, term).dueOn;
      if (dueOn) expect(daysBetween(dueOn, today)).toBeGreaterThan(term.graceDays);
    }),
  );
});

test('as days pass an attestation only becomes worse, and an attestation always makes it good again', () => {
  const order = ['in-force', 'to-renew', 'lapsed'];
  fc.assert(
    fc.property(days, fc.nat(800), fc.nat(800), (attestedOn, one, other) => {
      const [sooner, later] = [Math.min(one, other), Math.max(one, other)].map((count) => addDays(attestedOn, count));
      const of = (today = ''): number => order.indexOf(attestationStatus({ holds: true, attestedOn }, today, term));
      expect(of(sooner)).toBeLessThanOrEqual(of(later));
      expect(attestationStatus({ holds: true, attestedOn }, attestedOn, term)).toBe('in-force');
    }),
  );
});

test('the year of an attestation is between 365 and 366 days, on whatever day it begins', () => {
  fc.assert(
    fc.property(days, (attestedOn) => {
      expect([365, 366]).toContain(daysBetween(attestedOn, attestationDays(attestedOn, term).dueOn));
    }),
  );
});

describe('the attestation', () => {
  const attesting = {
    id: 'a',
    personId: 'p',
    obligations: attestationObligations,
    holds: true,
    timeZone: 'Pacific/Auckland',
    now: new Date('2028-02-28T22:00:00Z'),
  };
  test('counts from the day where the official serves', () => {
    expect(attestObligations(attesting)).toMatchObject({ ok: true, next: { attestedOn: '2028-02-29' } });
    expect(dayIn('UTC', attesting.now)).toBe('2028-02-28');
  });
  test.each(attestationObligations)('is refused without %s', (obligation) => {
    const obligations = attestationObligations.filter((each) => each !== obligation);
    expect(attestObligations({ ...attesting, obligations })).toEqual({
      ok: false,
      code: 'obligation-missing',
      field: 'obligations',
      details: { obligation },
    });
  });
  test('is refused from whoever holds no privilege', () => {
    expect(attestObligations({ ...attesting, holds: false })).toMatchObject({ code: 'attestation-not-needed' });
  });
});
