import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBoth, type Both } from '../../testing/naive/both.ts';
import { compareReads } from '../../testing/naive/compare.ts';

let both: Both;
beforeAll(async () => {
  both = await openBoth();
}, 60_000);
afterAll(() => both.close());

test('one statement answers as graphql-js does with naive resolvers, for 900 generated questions', async () => {
  const compared = await compareReads(both, 900, 20_261_121);
  expect(compared.distinct).toBeGreaterThanOrEqual(900);
  expect(compared.documents).toBeGreaterThanOrEqual(200);
  expect(compared.answered).toBeGreaterThan(450);
}, 280_000);
