import type { CellFault, TableRefusal } from '@mandat/domain';

export type TableCellFault = { readonly column: number; readonly code: CellFault };

/** A line of a table: its number as a spreadsheet counts, from 1, and as many cells as the header has. */
export type TableRow = {
  readonly number: number;
  readonly cells: readonly string[];
  readonly faults: readonly TableCellFault[];
};

/** `column` counts from 0, as `cells` does; `sheet` is said of a workbook, `encoding` and `delimiter` of a text. */
export type Table = {
  readonly kind: 'table';
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
};

export type RefusedTable = {
  readonly kind: 'refused';
  readonly code: TableRefusal;
  readonly row?: number;
  readonly column?: number;
};

export type TableRead = Table | RefusedTable;

export const refusedTable = (code: TableRefusal, place: { row?: number; column?: number } = {}): RefusedTable => ({
  kind: 'refused',
  code,
  ...place,
});

/** Thrown while a file is read in passing, and caught where the reading began: nothing of it is kept. */
export class Unreadable extends Error {
  readonly refusal: RefusedTable;

  constructor(code: TableRefusal, place: { row?: number; column?: number } = {}) {
    super(code);
    this.refusal = refusedTable(code, place);
  }
}

export const refusing = async (read: () => Promise<TableRead>): Promise<TableRead> => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Unreadable) return error.refusal;
    throw error;
  }
};
