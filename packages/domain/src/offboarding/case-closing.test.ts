import { expect, test } from '@jest/globals';
import { dueItemKinds } from '../due-items/due-item.ts';
import { closesCase, waitedFor, type OpenPart } from './case-closing.ts';

const verdicts: Record<OpenPart, 'waits' | 'closes'> = {
  step: 'waits',
  orphan: 'waits',
  'confirm-move': 'waits',
  'confirm-departure': 'waits',
  'hand-over': 'waits',
  'rotate-secrets': 'waits',
  'confirm-signal': 'closes',
  'vacant-office': 'closes',
  'head-moved': 'closes',
  reauthorize: 'closes',
  'service-account-owner': 'closes',
  'unit-rename': 'closes',
  'unlinked-departure': 'closes',
  'source-silent': 'closes',
  attest: 'closes',
  'renew-attestation': 'closes',
  'acknowledge-guidance': 'closes',
  'acknowledge-letter': 'closes',
  'renew-authorization': 'closes',
  'unauthorized-holding': 'closes',
  'close-or-park': 'closes',
  'answer-overlap': 'closes',
  'custody-procedure': 'closes',
  'unlisted-holder': 'closes',
  'capture-existing': 'closes',
  'register-new': 'closes',
  'record-change': 'closes',
  'review-account': 'closes',
  'prepare-review': 'closes',
};
const parts: readonly OpenPart[] = ['step', ...dueItemKinds];

test('a case of which nothing is open closes', () => {
  expect(closesCase([])).toBe(true);
});

test.each(parts)('a case of which only this is open: %s', (part) => {
  expect(closesCase([part])).toBe(verdicts[part] === 'closes');
});

test('what a case waits for is each part that keeps it open alone', () => {
  expect(waitedFor).toEqual(expect.arrayContaining(parts.filter((part) => !closesCase([part]))));
  expect(waitedFor.every((part) => !closesCase([part]))).toBe(true);
});

test('one open part for which it waits keeps a case open, whatever else is asked', () => {
  for (const one of parts) {
    for (const other of parts)
      expect(closesCase([one, other])).toBe([one, other].every((part) => verdicts[part] === 'closes'));
  }
});
