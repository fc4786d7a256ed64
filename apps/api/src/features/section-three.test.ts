import { expect, test } from '@jest/globals';
import { kinds } from '../testing/section-three/judge.ts';
import { proveSectionThree } from '../testing/section-three/prove-section-three.ts';

const wanted = 100;

test('100 random histories over GraphQL: what is accepted, refused, decided and audited is what the bulletin says', async () => {
  const proven = await proveSectionThree({ runs: wanted, most: 2, seed: 143 });
  expect(proven.distinct).toBe(wanted);
  // What was never accepted would prove nothing of it.
  expect(kinds.filter((kind) => !proven.accepted.has(kind))).toEqual([]);
}, 120_000);
