import type { CellFault } from './table-faults.ts';
import { importColumn, type ImportKind } from './import-kinds.ts';
import type { Mapping } from './guess-mapping.ts';

/** What is wrong with a row, or has to be known of it: in which column, and the figures that its sentence names. */
export type RowFault = {
  readonly columnKey: string | null;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
};

export const rowFault = (columnKey: string | null, code: string, values: RowFault['values'] = {}): RowFault => ({
  columnKey,
  code,
  values,
});

/** A row of the file by the keys of its columns; a cell without content is not there. */
export type MappedRow = {
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly faults: readonly RowFault[];
};

/** `new`: to be recorded; `known`: the register has it already, and what the file says otherwise is not taken over. */
export type RowPlan<Change> =
  | { readonly outcome: 'new'; readonly number: number; readonly change: Change; readonly notes: readonly RowFault[] }
  | {
      readonly outcome: 'known';
      readonly number: number;
      readonly id: string;
      readonly change: Change;
      readonly differs: readonly string[];
      readonly notes: readonly RowFault[];
    }
  | { readonly outcome: 'faulty'; readonly number: number; readonly faults: readonly RowFault[] };

/** One fault for each column: what follows from it is no news. */
export const faultyRow = (number: number, faults: readonly RowFault[]): RowPlan<never> => ({
  outcome: 'faulty',
  number,
  faults: faults.filter(
    ({ columnKey }, at) => columnKey === null || faults.findIndex((other) => other.columnKey === columnKey) === at,
  ),
});

type ReadRow = {
  readonly number: number;
  readonly cells: readonly string[];
  readonly faults: readonly { readonly column: number; readonly code: CellFault }[];
};

/** A date that the spreadsheet program made is one where a day is asked for; what is not imported does no harm. */
const counts = (kind: ImportKind, key: string | null, code: CellFault): boolean => {
  if (code === 'cell-without-header') return true;
  if (key === null) return false;
  return code !== 'cell-date' || importColumn(kind, key)?.form !== 'day';
};

export const mapRow = (kind: ImportKind, mapping: Mapping, row: ReadRow): MappedRow => ({
  number: row.number,
  cells: Object.fromEntries(
    mapping.flatMap((key, column) => {
      const cell = (row.cells[column] ?? '').trim();
      return key === null || cell === '' ? [] : [[key, cell]];
    }),
  ),
  faults: row.faults
    .filter(({ column, code }) => counts(kind, mapping[column] ?? null, code))
    .map(({ column, code }) => rowFault(mapping[column] ?? null, code, { column: column + 1 })),
});
