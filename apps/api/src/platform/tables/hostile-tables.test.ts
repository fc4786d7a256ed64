import { expect, test } from '@jest/globals';
import {
  changedFilesAreAnswered,
  changedMarkupIsAnswered,
  senselessBytesAreAnswered,
  writtenTextsReadBack,
  writtenWorkbooksReadBack,
} from '../../testing/tables/table-properties.ts';

test('whatever table is written as a workbook reads back the same', async () => {
  await expect(writtenWorkbooksReadBack(30)).resolves.toBeUndefined();
});

test('whatever table is written as text reads back the same', async () => {
  await expect(writtenTextsReadBack(100)).resolves.toBeUndefined();
});

test('bytes without sense are refused or read, and nothing is thrown', async () => {
  await expect(senselessBytesAreAnswered(150)).resolves.toBeUndefined();
});

test('a file that was changed anywhere is refused or read, and nothing is thrown', async () => {
  await expect(changedFilesAreAnswered(100)).resolves.toBeUndefined();
});

test('markup that was changed within a workbook is refused or read, and nothing is thrown', async () => {
  await expect(changedMarkupIsAnswered(60)).resolves.toBeUndefined();
});
