import { expect, test } from '@jest/globals';
import { factsOf, meansOf, registerOf } from './testing/register.ts';
import { distinct, isDeceived, tamperedLetters } from './testing/tampering.ts';
import { verifyLetter } from './verify-letter.ts';

test('of 3,000 tampered letters none is accepted', async () => {
  const register = registerOf('key-2026');
  const facts = factsOf();
  const all = distinct(await tamperedLetters(facts, register, 3000));
  const accepted: string[] = [];
  for (const { how, shown } of all) {
    if (isDeceived(await verifyLetter(shown, meansOf([register.key])), facts)) accepted.push(how);
  }
  expect(all.length).toBeGreaterThan(3000);
  expect(accepted).toEqual([]);
}, 120_000);
