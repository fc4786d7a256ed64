import { expect, test } from '@jest/globals';
import { csvOf } from './csv.ts';

test('a cell is one cell, whatever it holds, and never a formula', () => {
  expect(
    csvOf([
      ['a, "b"', '=1+1', 3, '\u0645'],
      ['-x', '', -3, 'two\nlines'],
    ]),
  ).toBe('\uFEFF"a, ""b""",\'=1+1,3,\u0645\r\n\'-x,,-3,"two\nlines"\r\n');
});
