import { expect, test } from '@jest/globals';
import { evidenceLimits, evidenceTypes } from '@mandat/domain';
import { acceptedEndings, fileFault, formats } from './file-fault.ts';

test.each([
  ['an empty one', { name: 'study.pdf', size: 0 }, 'file-empty'],
  ['one that is too large', { name: 'study.pdf', size: evidenceLimits.fileBytes + 1 }, 'file-too-large'],
  ['one whose name turns around', { name: 'study\u202Efdp.pdf', size: 1 }, 'file-name-unsafe'],
  ['one whose name gives a password away', { name: 'password=Tr0ub4dor.pdf', size: 1 }, 'file-name-secret'],
])('before it is sent, a file is refused as the register would refuse it: %s', (_which, file, code) => {
  expect(fileFault(file)).toBe(code);
});

test('a file that fits is sent', () => expect(fileFault({ name: 'Étude 研究.pdf', size: 5 })).toBeNull());

test('the kinds of file that are offered are those that are taken', () => {
  const kinds = Object.values(evidenceTypes).map(({ endings }) => endings as readonly string[]);
  for (const endings of kinds) for (const ending of endings) expect(acceptedEndings.split(',')).toContain(`.${ending}`);
  expect(formats).toHaveLength(kinds.length);
  for (const endings of kinds) expect(formats.some((format) => endings.includes(format.toLowerCase()))).toBe(true);
});
