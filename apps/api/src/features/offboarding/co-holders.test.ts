import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { emptyRegister, type EmptyRegister } from '../../testing/empty-register.ts';
import { raceCoHolders } from '../../testing/offboarding/co-holders.ts';

let register: EmptyRegister;
beforeAll(async () => {
  register = await emptyRegister();
}, 60_000);
afterAll(() => register.close());

test('an account that official and alternate leave at once is nobody’s: it is noticed once, and waits for nobody who left', async () => {
  expect(await raceCoHolders(register.database, 40)).toEqual({ accounts: 40, opened: 40, inTheHandsOfWhoLeft: 0 });
}, 60_000);
