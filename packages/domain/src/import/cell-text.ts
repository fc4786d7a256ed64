import { looksLikeASecret } from '../secrets/secret-text.ts';
import { holdsControls, holdsInvisible } from '../text/hidden-characters.ts';
import type { ColumnForm } from './import-columns.ts';
import { rowFault, type MappedRow, type RowFault } from './row-plan.ts';
import type { ImportColumn } from './import-columns.ts';

const longestText = 5_000;
const longestLine = 300;

const isLong = (form: ColumnForm): boolean => form === 'text' || form === 'list';

/** What recognition of accounts says better by codes of its own. */
const isAddress = (key: string): boolean => key === 'url' || key === 'handle';

const hidden = (column: ImportColumn, text: string): string | null => {
  if (isAddress(column.key)) return null;
  if (holdsControls(text)) return 'text-with-control-characters';
  if (!isLong(column.form) && /[\t\n\r\u2028\u2029]/u.test(text)) return 'text-with-control-characters';
  return holdsInvisible(text) ? 'text-with-invisible-characters' : null;
};

const faultOf = (column: ImportColumn, text: string): RowFault | null => {
  const most = isLong(column.form) ? longestText : longestLine;
  if (text.length > most && column.key !== 'url') return rowFault(column.key, 'text-too-long', { most });
  const code = hidden(column, text);
  if (code) return rowFault(column.key, code);
  // What is stored says where a secret is kept, and never the secret (4.2).
  return looksLikeASecret(text) ? rowFault(column.key, 'looks-like-a-secret') : null;
};

/** What stands in a row that cannot be kept, and what of it is missing: with cells that are faulty already left out. */
export const textFaults = (columns: readonly ImportColumn[], row: MappedRow): readonly RowFault[] =>
  columns.flatMap((column) => {
    if (row.faults.some(({ columnKey }) => columnKey === column.key)) return [];
    const text = row.cells[column.key];
    if (text === undefined) return column.required ? [rowFault(column.key, 'column-empty')] : [];
    const fault = faultOf(column, text);
    return fault ? [fault] : [];
  });
