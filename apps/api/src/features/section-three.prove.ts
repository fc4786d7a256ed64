import { expect, test } from '@jest/globals';
import { kinds } from '../testing/section-three/judge.ts';
import { proveSectionThree } from '../testing/section-three/prove-section-three.ts';
import type { Refusal } from '../testing/section-three/words.ts';

const wanted = 2_000;

/** So often everything has to be accepted, and something refused for each reason, or it would prove nothing of it. */
const least = { accepted: 30, refused: 20 };
const refusals: readonly Refusal[] = [
  'forbidden',
  'own-case',
  'step-up',
  'not-ready',
  'wrong-state',
  'conflict',
  'invalid',
];

test('2,000 random histories over GraphQL: nothing is official but by a head on five met criteria, and nobody decides on their own case', async () => {
  const proven = await proveSectionThree({ runs: wanted, most: 6, seed: 3 });
  console.log(`${proven.distinct} different histories, 0 divergences, ${proven.sent} sent`, proven);
  expect(proven.distinct).toBeGreaterThanOrEqual(wanted);
  expect(kinds.filter((kind) => (proven.accepted.get(kind) ?? 0) < least.accepted)).toEqual([]);
  expect(refusals.filter((sort) => (proven.refused.get(sort) ?? 0) < least.refused)).toEqual([]);
}, 1_800_000);
