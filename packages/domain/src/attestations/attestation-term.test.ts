import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  attestationTermFault,
  changeAttestationTerm,
  readAttestationTerm,
  usualAttestationTerm,
} from './attestation-term.ts';

const usual = usualAttestationTerm;

test.each([
  ['no month at all', { months: 0 }, 'months'],
  ['longer than two years', { months: 25 }, 'months'],
  ['half a month', { months: 1.5 }, 'months'],
  ['never asked before', { reminderDays: 0 }, 'reminderDays'],
  ['asked longer before than it counts', { months: 1, reminderDays: 28 }, 'reminderDays'],
  ['without a day of grace', { graceDays: 0 }, 'graceDays'],
  ['three months and a day of grace', { graceDays: 91 }, 'graceDays'],
])('a term is refused with its field: %s', (_rule, part, field) => {
  expect(changeAttestationTerm(usual, { ...usual, ...part }, 'Because.')).toMatchObject({
    ok: false,
    code: 'attestation-term-out-of-range',
    field,
  });
});

test('a change says why, and what it changes', () => {
  expect(changeAttestationTerm(usual, usual, 'Because.')).toMatchObject({ code: 'attestation-term-the-same' });
  expect(changeAttestationTerm(usual, { ...usual, graceDays: 21 }, ' ')).toMatchObject({ field: 'reason' });
  const decision = changeAttestationTerm(usual, { ...usual, graceDays: 21 }, 'Missions are slow.');
  expect(decision).toMatchObject({
    next: { graceDays: 21 },
    events: [{ reason: 'Missions are slow.', changes: [{ field: 'graceDays', before: 14, after: 21 }] }],
  });
});

test('whatever was stored, a term is read in which an official can be asked in time', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(attestationTermFault(readAttestationTerm(value))).toBeNull();
    }),
  );
  fc.assert(
    fc.property(fc.integer(), fc.integer(), fc.integer(), (months, reminderDays, graceDays) => {
      const term = { months, reminderDays, graceDays };
      expect(readAttestationTerm(term)).toEqual(attestationTermFault(term) === null ? term : usual);
    }),
  );
});
