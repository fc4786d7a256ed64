import { expect, test } from '@jest/globals';
import { drive } from '../../testing/offboarding/drive.ts';
import { MemoryWorld } from '../../testing/offboarding/memory-world.ts';
import { namedHistories } from '../../testing/offboarding/named-histories.ts';
import { eachKind, eachState, proveHistories, proveOrder } from '../../testing/offboarding/prove-histories.ts';

test('whatever is said, in whatever order, held, granted or undone between: the pure rules end where the facts end', async () => {
  const proven = await proveHistories({ runs: 600, seed: 4 });
  expect(proven.distinct).toBeGreaterThanOrEqual(590);
  for (const kind of eachKind) expect(proven.steps.get(kind) ?? 0).toBeGreaterThan(20);
  expect(proven.states.get('asked') ?? 0).toBeGreaterThan(100);
  for (const state of eachState) expect(proven.states.get(state) ?? 0).toBeGreaterThan(10);
}, 60_000);

test.each(namedHistories)('%s', async (_title, history) => {
  const driven = await drive(history, new MemoryWorld(history), true);
  expect(driven.states.size).toBeGreaterThan(0);
});

test('the same signals in any order and any number of times end in the same state', async () => {
  const proven = await proveOrder({ runs: 400, seed: 4 });
  expect(proven.distinct).toBeGreaterThanOrEqual(390);
}, 60_000);
