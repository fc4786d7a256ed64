import { refusedTable, Unreadable, type TableRead } from '../table.ts';
import { tabulate } from '../tabulate.ts';
import { readDateStyles } from './date-styles.ts';
import { packageRefusal } from './package-kind.ts';
import { openParts, type Parts } from './parts.ts';
import { readSheet } from './read-sheet.ts';
import { readSharedTexts } from './shared-texts.ts';
import { readWorkbook } from './workbook.ts';

/** The first sheet that people see and that is not empty. */
const readFirstSheet = async (parts: Parts): Promise<TableRead> => {
  const workbook = await readWorkbook(parts);
  const lookups = {
    texts: await readSharedTexts(parts, workbook.sharedTexts),
    dateStyles: await readDateStyles(parts, workbook.styles),
    from1904: workbook.from1904,
  };
  for (const { name, part } of workbook.sheets) {
    const lines = await readSheet(parts, part, lookups);
    if (lines.length === 0) continue;
    const table = tabulate(lines);
    return 'kind' in table ? table : { kind: 'table', sheet: name, encoding: null, delimiter: null, ...table };
  }
  return refusedTable('table-empty');
};

/** Whatever yauzl, zlib and the decoder of UTF-8 throw: the file is not what it should be. */
const readable = async <T>(read: () => Promise<T>): Promise<T> => {
  try {
    return await read();
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('table-damaged');
  }
};

/** `isNamedSo`: whether the file is called a workbook; what it is instead is said first. */
export const readXlsx = (bytes: Buffer, isNamedSo: { readonly asText: boolean; readonly asWorkbook: boolean }) =>
  readable(async (): Promise<TableRead> => {
    const parts = await openParts(bytes);
    const refusal = await packageRefusal(parts);
    if (refusal) return refusedTable(refusal);
    if (isNamedSo.asText) return refusedTable('table-is-workbook');
    return isNamedSo.asWorkbook ? readFirstSheet(parts) : refusedTable('table-named-otherwise');
  });
