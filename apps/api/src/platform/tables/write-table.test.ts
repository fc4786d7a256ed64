import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyTable } from '../../testing/tables/any-table.ts';
import { encoded, encodings } from '../../testing/tables/encoded.ts';
import { readBack } from '../../testing/tables/table-properties.ts';
import { guardFormula, unguardFormula } from './guard-formula.ts';
import { writeTable } from './write-table.ts';

test('no cell that is written as text begins like a formula, and the guard comes off again', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', "'="),
      (text, sign) => {
        const guarded = guardFormula(`${sign}${text}`);
        expect(guarded).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
        expect(unguardFormula(guarded)).toBe(`${sign}${text}`);
      },
    ),
  );
});

test.each(encodings)('a table of plain letters reads the same in %s, whatever parts its cells', async (encoding) => {
  await fc.assert(
    fc.asyncProperty(
      anyTable('ascii'),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\r\n', '\n', '\r'),
      async ({ header, rows }, delimiter, end) => {
        const quoted = (text: string) => `"${guardFormula(text).replaceAll('"', '""')}"`;
        const text = [header, ...rows].map((row) => row.map(quoted).join(delimiter)).join(end);
        expect(await readBack(encoded(text, encoding), 'a.txt')).toEqual({ header, rows, faults: [] });
      },
    ),
    { numRuns: 25 },
  );
});

test('a template for Arabic readers runs from right to left, and its cells are text', async () => {
  const bytes = await writeTable({ sheet: 'الحسابات', header: ['معرف الحساب'], rows: [['mar-3']], rightToLeft: true });
  expect(await readBack(bytes, 'a.xlsx')).toEqual({ header: ['معرف الحساب'], rows: [['mar-3']], faults: [] });
});
