import { decodeText } from './decode-text.ts';
import { fileKind } from './file-kind.ts';
import { readCsv } from './read-csv.ts';
import { refusedTable, refusing, type TableRead } from './table.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';
import { tableLimits } from './table-limits.ts';

const isTextName = (name: string): boolean => /\.(?:csv|tsv|txt)$/iu.test(name);
const isWorkbookName = (name: string): boolean => /\.xlsx$/iu.test(name);

const readText = (bytes: Buffer, name: string): TableRead => {
  const decoded = decodeText(bytes);
  if (isWorkbookName(name)) return refusedTable('table-is-text');
  return isTextName(name) ? readCsv(decoded) : refusedTable('table-named-otherwise');
};

/** What a table holds, or why it is not read: by what its bytes are, which its name has to agree with. */
export const readTable = (bytes: Buffer, name: string): Promise<TableRead> =>
  refusing(async () => {
    if (bytes.length === 0) return refusedTable('table-empty');
    if (bytes.length > tableLimits.fileBytes) return refusedTable('table-too-large');
    const kind = fileKind(bytes);
    if (kind !== 'text' && kind !== 'packed') return refusedTable(kind);
    if (kind === 'text') return readText(bytes, name);
    return readXlsx(bytes, { asText: isTextName(name), asWorkbook: isWorkbookName(name) });
  });
