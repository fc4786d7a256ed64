import { expect, test } from '@jest/globals';
import { accountsOfCase, effectOf } from './accounts-of-case.ts';
import type { ShownTask } from './shown-case.ts';

const taskOf = (account: string, position: number, doneAt: string | null = null, cancelledAt: string | null = null) =>
  ({
    id: `${account}-${position}`,
    holding: { id: account },
    capacity: 'OFFICIAL',
    position,
    doneAt,
    cancelledAt,
  }) as unknown as ShownTask;

test('open accounts come before proven ones, and their steps in the order of the checklist', () => {
  const accounts = accountsOfCase([taskOf('x', 1, '2026-11-16T10:00:00Z'), taskOf('flickr', 2), taskOf('flickr', 1)]);
  expect(accounts.map(({ tasks }) => tasks.map(({ id }) => id))).toEqual([['flickr-1', 'flickr-2'], ['x-1']]);
});

test('the effect ends with the last proof, and not before everything is proven', () => {
  const done = [taskOf('x', 1, '2026-11-16T10:00:00Z'), taskOf('y', 1, '2026-11-17T10:00:00Z')];
  expect(effectOf(accountsOfCase(done))).toEqual({ proven: 2, total: 2, endedAt: '2026-11-17T10:00:00Z' });
  expect(effectOf(accountsOfCase([...done, taskOf('z', 1)]))).toEqual({ proven: 2, total: 3, endedAt: null });
});

test('a step that is no longer needed neither keeps an account open nor counts as proof', () => {
  const [account] = accountsOfCase([taskOf('x', 1, null, '2026-11-16T10:00:00Z')]);
  expect(account).toMatchObject({ done: 0, total: 0 });
  expect(effectOf(accountsOfCase([taskOf('x', 1, null, '2026-11-16T10:00:00Z')]))).toMatchObject({
    total: 0,
    endedAt: null,
  });
});
