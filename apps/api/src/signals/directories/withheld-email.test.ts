import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { nothingSeen, type DirectoryFacts } from './directory-facts.ts';
import { signalsOfReading } from './signals-of-reading.ts';
import { withheld } from './withheld-email.ts';

const email = 'former@mandat-demo.example';
const erased: DirectoryFacts = {
  ...nothingSeen,
  name: 'Former Colleague',
  email: `sha256:${createHash('sha256').update(email).digest('hex')}`,
};
const read = { ...erased, email };

test('an address that left the register is not kept again while the directory goes on showing it, and nothing is said of it', () => {
  const now = withheld(erased, read);
  expect(now).toEqual(erased);
  expect(signalsOfReading(erased, now)).toEqual([]);
});

test('another address, and whatever else the directory shows, is said and kept', () => {
  const other = { ...read, email: 'new@mandat-demo.example', locked: true };
  expect(withheld(erased, other)).toEqual(other);
  expect(signalsOfReading(erased, other).map(({ type }) => type)).toEqual(['person-locked-out', 'contact-changed']);
  expect(withheld(null, read)).toEqual(read);
  expect(withheld(erased, { ...read, email: null })).toEqual({ ...read, email: null });
});
