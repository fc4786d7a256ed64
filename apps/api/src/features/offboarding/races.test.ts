import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { emptyRegister, type EmptyRegister } from '../../testing/empty-register.ts';
import { raceGrants, repeatSignal } from '../../testing/offboarding/races.ts';

const pairs = 60;

let register: EmptyRegister;
beforeAll(async () => {
  register = await emptyRegister();
}, 60_000);
afterAll(() => register.close());

test('a grant against a departure, 60 times at once: never a live privilege of a departed person, and both orders occur', async () => {
  const raced = await raceGrants(register.database, pairs);
  expect(raced).toMatchObject({ pairs, departed: pairs, live: 0, otherRefusals: [] });
  expect(raced.grantFirst).toBeGreaterThanOrEqual(pairs / 20);
  expect(raced.revokeFirst).toBeGreaterThanOrEqual(pairs / 20);
}, 300_000);

test('one signal from 50 callers at once acts once', async () => {
  const { states, ...rows } = await repeatSignal(register.database, 50);
  expect(states).toEqual(['applied', ...Array.from({ length: 49 }, () => 'duplicate')]);
  expect(rows).toEqual({ signals: 1, revoked: 1, cases: 1 });
});
