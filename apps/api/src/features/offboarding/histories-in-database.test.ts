import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { emptyRegister, type EmptyRegister } from '../../testing/empty-register.ts';
import { proveInDatabase } from '../../testing/offboarding/prove-in-database.ts';

let register: EmptyRegister;
beforeAll(async () => {
  register = await emptyRegister();
}, 60_000);
afterAll(() => register.close());

test('through the door and the use cases, over the database: every row is what the facts mean', async () => {
  const proven = await proveInDatabase(register.database, { runs: 40, seed: 4 });
  expect(proven.distinct).toBe(40);
}, 60_000);
