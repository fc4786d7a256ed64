import { expect, test } from '@jest/globals';
import { preparePapers } from './prepare-papers.ts';

test('where no Java is, one line says that no letter is validated, and that is no failure', async () => {
  const told: string[] = [];
  expect(await preparePapers((line) => told.push(line), { PATH: '' })).toEqual({ env: {}, failed: 0 });
  expect(told).toEqual(['Letters and case proofs are not validated as PDF/UA: no Java was found.']);
});
