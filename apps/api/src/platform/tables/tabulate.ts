import { refusedTable, type RefusedTable, type TableCellFault, type TableRow } from './table.ts';
import { tableLimits } from './table-limits.ts';

/** A line as the file has it, before it is known which columns have a name. */
export type Line = TableRow;

export type Tabulated = { readonly header: readonly string[]; readonly rows: readonly TableRow[] };

export const isBlank = (text: string): boolean => text.trim() === '';

/** An address or a number is what stands below a heading, and is none. */
const isContent = (text: string): boolean =>
  /^https?:\/\//iu.test(text) || /^\S+@\S+\.\S+$/u.test(text) || /^\d+$/u.test(text);

const filled = (line: Line): number => line.cells.filter((cell) => !isBlank(cell)).length;

/** A title that stands alone above the table. */
const isTitle = (first: Line, rest: readonly Line[]): boolean =>
  filled(first) === 1 && rest.slice(0, 3).some((line) => filled(line) > 2);

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ');

const twiceIn = (header: readonly string[]): number => {
  const names = header.map(folded);
  return names.findIndex((name, at) => name !== '' && names.indexOf(name) < at);
};

const headerFault = (first: Line, header: readonly string[], rest: readonly Line[]): RefusedTable | null => {
  const row = first.number;
  const [wrong] = first.faults;
  if (wrong) return refusedTable('table-header-not-text', { row, column: wrong.column });
  if (header.length > tableLimits.columns) return refusedTable('table-too-many-columns', { row });
  const content = header.findIndex(isContent);
  if (content !== -1 || isTitle(first, rest)) return refusedTable('table-header-missing', { row });
  const twice = twiceIn(header);
  return twice === -1 ? null : refusedTable('table-header-twice', { row, column: twice });
};

const withoutHeader = (line: Line, header: readonly string[]): readonly TableCellFault[] =>
  line.cells.flatMap((cell, column) =>
    !isBlank(cell) && (header[column] ?? '') === '' ? [{ column, code: 'cell-without-header' as const }] : [],
  );

const tooLong = (line: Line): readonly TableCellFault[] =>
  line.cells.flatMap((cell, column) =>
    cell.length > tableLimits.cellCharacters ? [{ column, code: 'cell-too-long' as const }] : [],
  );

/** As many cells as the header has; what cannot be taken is empty, and said. */
const fitted = (line: Line, header: readonly string[]): TableRow => {
  const long = tooLong(line);
  const cells = header.map((_, column) =>
    long.some((fault) => fault.column === column) ? '' : (line.cells[column] ?? ''),
  );
  const faults = [...line.faults, ...long, ...withoutHeader(line, header)];
  return { number: line.number, cells, faults };
};

/** The first line that is not empty is the header, the others that are not empty are the rows. */
export const tabulate = (lines: readonly Line[]): Tabulated | RefusedTable => {
  const [first, ...rest] = lines;
  if (!first) return refusedTable('table-empty');
  const named = first.cells.map((cell) => cell.trim());
  const header = named.slice(0, named.findLastIndex((name) => name !== '') + 1);
  const fault = headerFault(first, header, rest);
  if (fault) return fault;
  if (rest.length === 0) return refusedTable('table-empty');
  return { header, rows: rest.map((line) => fitted(line, header)) };
};
