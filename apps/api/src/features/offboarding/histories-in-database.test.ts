import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { emptyRegister, type EmptyRegister } from '../../testing/empty-register.ts';
import { addOrganisation, type Organisation } from '../../testing/offboarding/database-fixture.ts';
import { namedHistories } from '../../testing/offboarding/named-histories.ts';
import { driveInDatabase, proveInDatabase } from '../../testing/offboarding/prove-in-database.ts';

let register: EmptyRegister;
let organisation: Organisation;
beforeAll(async () => {
  register = await emptyRegister();
  organisation = await addOrganisation(register.database);
}, 60_000);
afterAll(() => register.close());

test.each(namedHistories)('%s', async (_title, history) => {
  const driven = await driveInDatabase(history, { database: register.database, organisation, often: true });
  expect(driven.states.size).toBeGreaterThan(0);
});

test('through the door and the use cases, over the database: every row is what the facts mean', async () => {
  const proven = await proveInDatabase({ database: register.database, organisation }, { runs: 40, seed: 4 });
  expect(proven.distinct).toBe(40);
}, 60_000);
