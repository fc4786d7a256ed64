import { expect, test } from '@jest/globals';
import {
  changedFilesAreAnswered,
  changedMarkupIsAnswered,
  senselessBytesAreAnswered,
  writtenTextsReadBack,
  writtenWorkbooksReadBack,
} from '../../testing/tables/table-properties.ts';
import { rowsOf, workbook } from '../../testing/tables/workbook.ts';
import { readTable } from './read-table.ts';

test('1,000 workbooks and 3,000 texts that were written read back the same', async () => {
  await expect(writtenWorkbooksReadBack(1_000)).resolves.toBeUndefined();
  await expect(writtenTextsReadBack(3_000)).resolves.toBeUndefined();
});

test('of 10,000 files without sense, changed or with changed markup none throws', async () => {
  await expect(senselessBytesAreAnswered(5_000)).resolves.toBeUndefined();
  await expect(changedFilesAreAnswered(3_000)).resolves.toBeUndefined();
  await expect(changedMarkupIsAnswered(2_000)).resolves.toBeUndefined();
});

test('1,048,576 rows of fifteen styled and empty cells between two that hold something are no rows', async () => {
  const cells = '<c s="1"/>'.repeat(15);
  const empty = Array.from({ length: 1_048_573 }, (_, at) => `<row r="${at + 3}">${cells}</row>`).join('');
  const last = '<row r="1048576"><c r="A1048576" t="str"><v>Last</v></c></row>';
  const read = await readTable(workbook({ sheets: [{ rows: rowsOf(['Title'], ['One']) + empty + last }] }), 'a.xlsx');
  expect(read).toMatchObject({ kind: 'table', rows: [{ number: 2 }, { number: 1_048_576 }] });
});
