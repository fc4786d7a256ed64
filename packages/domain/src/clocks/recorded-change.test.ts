import { expect, test } from '@jest/globals';
import { changeDelays, changeFault } from './recorded-change.ts';

const at = (day: number, hour = 12): Date => new Date(Date.UTC(2026, 2, day, hour));
const now = at(20);

test.each([
  ['one that nobody noticed before it was entered', { changedAt: at(3), detectedAt: null, recordedAt: at(5) }],
  ['one that the register noticed and nobody entered', { changedAt: at(3), detectedAt: at(4), recordedAt: null }],
  ['one that was entered as it happened', { changedAt: at(3), detectedAt: at(3), recordedAt: at(3) }],
])('%s is taken', (_title, change) => {
  expect(changeFault(change, now)).toBeNull();
});

test.each([
  ['that is to come', { changedAt: at(21), detectedAt: null, recordedAt: null }, 'date-in-the-future', 'changedAt'],
  [
    'noticed before it happened',
    { changedAt: at(3), detectedAt: at(2), recordedAt: null },
    'dates-reversed',
    'detectedAt',
  ],
  [
    'entered before it happened',
    { changedAt: at(3), detectedAt: null, recordedAt: at(2) },
    'dates-reversed',
    'recordedAt',
  ],
  [
    'entered before it was noticed',
    { changedAt: at(3), detectedAt: at(6), recordedAt: at(5) },
    'dates-reversed',
    'recordedAt',
  ],
  ['entered tomorrow', { changedAt: at(3), detectedAt: null, recordedAt: at(21) }, 'date-in-the-future', 'recordedAt'],
] as const)('a change %s is refused', (_title, change, code, field) => {
  expect(changeFault(change, now)).toMatchObject({ ok: false, code, field });
});

test('how long it stayed unnoticed and unrecorded is told in days of the entity, each from the change', () => {
  const change = { changedAt: at(3, 23), detectedAt: at(6, 23), recordedAt: at(9, 1) };
  expect(changeDelays(change, 'UTC')).toEqual({ toNotice: 3, toRecord: 6 });
  expect(changeDelays(change, 'Pacific/Auckland')).toEqual({ toNotice: 3, toRecord: 5 });
  expect(changeDelays({ ...change, detectedAt: null }, 'UTC')).toEqual({ toNotice: 6, toRecord: 6 });
  expect(changeDelays({ ...change, recordedAt: null }, 'UTC')).toEqual({ toNotice: 3, toRecord: null });
});
