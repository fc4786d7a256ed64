import { expect, test } from '@jest/globals';
import { fateOf } from './loss-fate.ts';

test('what is held would be taken, unless something else has ended it meanwhile', () => {
  expect(fateOf('HELD', { act: 'REVOKE', stands: true })).toBe('revoke');
  expect(fateOf('HELD', { act: 'SUSPEND', stands: true })).toBe('suspend');
  expect(fateOf('HELD', { act: 'REVOKE', stands: false })).toBe('ended');
});

test('what was applied is taken, and a suspension that ran out is a revocation', () => {
  expect(fateOf('APPLIED', { act: 'REVOKE', stands: false })).toBe('revoked');
  expect(fateOf('APPLIED', { act: 'SUSPEND', stands: true })).toBe('suspended');
  expect(fateOf('APPLIED', { act: 'SUSPEND', stands: false })).toBe('revoked');
});

test('what was rejected or undone is kept, unless something else has ended it', () => {
  for (const state of ['REJECTED', 'UNDONE'] as const) {
    expect(fateOf(state, { act: 'REVOKE', stands: true })).toBe('kept');
    expect(fateOf(state, { act: 'REVOKE', stands: false })).toBe('ended');
  }
});
