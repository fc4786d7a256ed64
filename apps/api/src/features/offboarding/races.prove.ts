import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { emptyRegister, type EmptyRegister } from '../../testing/empty-register.ts';
import { raceCoHolders } from '../../testing/offboarding/co-holders.ts';
import { raceGrants, repeatSignal } from '../../testing/offboarding/races.ts';

const pairs = 1000;

let register: EmptyRegister;
beforeAll(async () => {
  register = await emptyRegister();
}, 60_000);
afterAll(() => register.close());

test('a grant against a departure, 1000 times at once: never a live privilege of a departed person, and both orders occur', async () => {
  const raced = await raceGrants(register.database, pairs);
  console.log(raced);
  expect(raced).toMatchObject({ pairs, departed: pairs, live: 0, otherRefusals: [] });
  expect(raced.grantFirst).toBeGreaterThanOrEqual(pairs / 20);
  expect(raced.revokeFirst).toBeGreaterThanOrEqual(pairs / 20);
}, 300_000);

test('one signal from 50 callers at once acts once', async () => {
  const { states, ...rows } = await repeatSignal(register.database, 50);
  expect(states).toEqual(['applied', ...Array.from({ length: 49 }, () => 'duplicate')]);
  expect(rows).toEqual({ signals: 1, revoked: 1, cases: 1 });
});

test('official and alternate of 400 accounts leave at once: each account is nobody’s once, and waits for nobody who left', async () => {
  const another = await emptyRegister();
  try {
    const raced = await raceCoHolders(another.database, 400);
    console.log(raced);
    expect(raced).toEqual({ accounts: 400, opened: 400, inTheHandsOfWhoLeft: 0 });
  } finally {
    await another.close();
  }
}, 120_000);
