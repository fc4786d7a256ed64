import { expect, test } from '@jest/globals';
import { dueOf } from './due-of.ts';
import { stateOfAccount } from './account-state.ts';

const account = {
  status: 'AUTHORIZED',
  authorizedAt: '2025-11-20T23:30:00.000Z',
  withdrawnAt: null,
  creationDueOn: null,
  reviewDueOn: '2026-11-21',
  entity: { id: 'e', code: 'UNEP', name: 'UNEP', timeZone: 'Africa/Nairobi' },
} as const;

test('the review runs from the decision, on the day that it was at the entity', () => {
  expect(dueOf(account, '2026-11-17')).toEqual({
    since: 'authorized',
    start: '2025-11-21',
    due: '2026-11-21',
    today: '2026-11-17',
  });
});

test('an account that was maintained since runs from a year before its next review', () => {
  expect(dueOf({ ...account, authorizedAt: '2019-01-01T00:00:00.000Z' }, '2026-11-17')?.start).toBe('2025-11-21');
});

test('an account to be created waits for its creation, not for a review', () => {
  const waiting = { ...account, status: 'TO_BE_CREATED', creationDueOn: '2026-01-20' } as const;
  expect(dueOf(waiting, '2026-01-02')).toMatchObject({ start: '2025-11-21', due: '2026-01-20' });
});

test.each(['REQUESTED', 'UNDER_REVIEW', 'CLOSED', 'REFUSED', 'WITHDRAWN'] as const)('%s has no clock', (status) => {
  expect(dueOf({ ...account, status }, '2026-11-17')).toBeNull();
});

test('a late review is what one sees of an official account, and takes nothing away', () => {
  const official = { status: 'AUTHORIZED', isOfficial: true, isReviewOverdue: true } as const;
  expect(stateOfAccount(official)).toEqual({ of: 'account', state: 'review-overdue' });
  expect(stateOfAccount({ ...official, isReviewOverdue: null })).toEqual({ of: 'account', state: 'official' });
});
