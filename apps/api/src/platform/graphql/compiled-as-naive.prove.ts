import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBoth, type Both } from '../../testing/naive/both.ts';
import { compareReads } from '../../testing/naive/compare.ts';

const wanted = 5_000;

let both: Both;
beforeAll(async () => {
  both = await openBoth();
}, 60_000);
afterAll(() => both.close());

test('one statement answers as graphql-js does with naive resolvers, for 5,000 questions of more than 1,000 generated queries', async () => {
  const compared = await compareReads(both, wanted, 1);
  console.log(
    `${compared.distinct} questions of ${compared.documents} different queries, ${compared.answered} answered, refused:`,
    compared.refused,
  );
  expect(compared.distinct).toBeGreaterThanOrEqual(wanted);
  expect(compared.documents).toBeGreaterThanOrEqual(1_000);
  expect(compared.answered).toBeGreaterThan(wanted / 2);
  expect(Object.keys(compared.refused).sort()).toEqual(['BAD_USER_INPUT', 'FORBIDDEN', 'UNAUTHENTICATED']);
}, 900_000);
