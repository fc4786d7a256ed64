import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { emptyRegister, type EmptyRegister } from '../../testing/empty-register.ts';
import { addOrganisation } from '../../testing/offboarding/database-fixture.ts';
import { eachKind, eachState } from '../../testing/offboarding/prove-histories.ts';
import { proveInDatabase } from '../../testing/offboarding/prove-in-database.ts';

const wanted = 1_000;

let register: EmptyRegister;
beforeAll(async () => {
  register = await emptyRegister();
}, 60_000);
afterAll(() => register.close());

test('1,000 random histories through the door and the use cases: every row in the database is what the facts mean', async () => {
  const { database } = register;
  const place = { database, organisation: await addOrganisation(database) };
  const proven = await proveInDatabase(place, { runs: wanted, seed: 7 });
  console.log(`${proven.distinct} different histories over the database, 0 divergences`, proven.steps, proven.states);
  expect(proven.distinct).toBeGreaterThanOrEqual(wanted * 0.99);
  for (const kind of eachKind) expect(proven.steps.get(kind) ?? 0).toBeGreaterThan(wanted / 10);
  for (const state of eachState) expect(proven.states.get(state) ?? 0).toBeGreaterThan(wanted / 50);
}, 900_000);
