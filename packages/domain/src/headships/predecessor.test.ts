import { expect, test } from '@jest/globals';
import type { Headship } from '../records/headship.ts';
import { predecessorOf } from './predecessor.ts';

const held = (id: string, more: Partial<Headship> = {}): Headship => ({
  id,
  entityId: 'entity',
  personId: `person of ${id}`,
  capacity: 'head',
  fromOn: '2026-01-01',
  untilOn: null,
  documentReference: 'Memorandum',
  recordedById: null,
  recordedAt: new Date(0),
  confirmedById: null,
  confirmedAt: new Date(0),
  rejectedAt: null,
  version: 1,
  ...more,
});

const later = held('later', { fromOn: '2026-06-01' });

test.each<[string, readonly Headship[], string | null]>([
  ['the head before, the latest of them', [held('first', { fromOn: '2020-01-01' }), held('second'), later], 'second'],
  ['nobody where the office was never held', [later], null],
  ['no officer-in-charge', [held('officer', { capacity: 'officer-in-charge' })], null],
  ['nobody whom no second person confirmed', [held('alone', { confirmedAt: null })], null],
  ['nobody who was rejected', [held('rejected', { rejectedAt: new Date(1) })], null],
  ['nobody who comes after', [held('next', { fromOn: '2026-07-01' })], null],
])('a predecessor is %s', (_rule, others, expected) => {
  expect(predecessorOf(later, others)?.id ?? null).toBe(expected);
});
