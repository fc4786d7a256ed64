import { expect, test } from '@jest/globals';
import { factsOf, meansOf, registerOf } from './testing/register.ts';
import { tamperedLetters } from './testing/tampering.ts';
import { verifyLetter } from './verify-letter.ts';

test('of 3,000 tampered letters none is accepted', async () => {
  const register = registerOf('key-2026');
  const all = await tamperedLetters(factsOf(), register, 3000);
  let refused = 0;
  for (const { shown } of all) {
    const { verdict, facts } = await verifyLetter(shown, meansOf([register.key]));
    if (verdict !== 'genuine' && facts === null) refused += 1;
  }
  expect(all.length).toBeGreaterThan(3000);
  expect(refused).toBe(all.length);
}, 120_000);
