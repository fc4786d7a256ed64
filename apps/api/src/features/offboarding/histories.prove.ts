import { expect, test } from '@jest/globals';
import { eachKind, eachState, proveHistories, proveOrder } from '../../testing/offboarding/prove-histories.ts';

const wanted = 10_000;

test('10,000 random histories: the pure rules end where the facts end, after every step', async () => {
  const proven = await proveHistories({ runs: wanted, seed: 1 });
  console.log(`${proven.distinct} different histories, 0 divergences`, proven.steps, proven.states);
  expect(proven.distinct).toBeGreaterThanOrEqual(wanted * 0.99);
  for (const kind of eachKind) expect(proven.steps.get(kind) ?? 0).toBeGreaterThan(wanted / 10);
  expect(proven.states.get('asked') ?? 0).toBeGreaterThan(wanted / 5);
  for (const state of eachState) expect(proven.states.get(state) ?? 0).toBeGreaterThan(wanted / 20);
}, 300_000);

test('5,000 pairs of the same signals, in another order and repeated, end in the same state', async () => {
  const proven = await proveOrder({ runs: 5_000, seed: 1 });
  expect(proven.distinct).toBeGreaterThanOrEqual(4_950);
}, 300_000);
