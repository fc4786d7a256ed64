import { Unreadable, type TableCellFault } from '../table.ts';
import { tableLimits } from '../table-limits.ts';
import type { Line } from '../tabulate.ts';
import { cellValue, type CellValue } from './cell-value.ts';
import { markMerged, rangeOf, type Range } from './merged.ts';
import { parsePart, type Attributes } from './parse-part.ts';
import type { Parts } from './parts.ts';
import { mostRows, placeOf } from './place.ts';
import { unescaped } from './shared-texts.ts';

/** What cells refer to. */
export type Lookups = {
  readonly texts: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly from1904: boolean;
};

/** Text that is kept of a sheet, however often its cells share it. */
const mostCharacters = 60_000_000;

type OpenCell = { row: number; column: number; type: string; style: number; isFormula: boolean; text: string };
type OpenRow = { number: number; cells: string[]; faults: TableCellFault[]; hasContent: boolean };

const damaged = (): never => {
  throw new Unreadable('table-damaged');
};

/** Goes through a sheet once and keeps the rows in which something stands. */
class SheetReading {
  readonly lines: Line[] = [];
  readonly merged: Range[] = [];
  private readonly lookups: Lookups;
  private row: OpenRow = { number: 0, cells: [], faults: [], hasContent: false };
  private cell: OpenCell | null = null;
  private column = -1;
  private takesText = false;
  private spoken = false;
  private characters = 0;

  constructor(lookups: Lookups) {
    this.lookups = lookups;
  }

  private openRow({ r }: Attributes): void {
    const number = r === undefined ? this.row.number + 1 : Number(r);
    if (!Number.isInteger(number) || number <= this.row.number || number > mostRows) damaged();
    this.row = { number, cells: [], faults: [], hasContent: false };
    this.column = -1;
  }

  private openCell({ r, t = 'n', s = '0' }: Attributes): void {
    const place = r === undefined ? { row: this.row.number, column: this.column + 1 } : placeOf(r);
    if (place?.row !== this.row.number || place.column <= this.column) return damaged();
    this.column = place.column;
    this.cell = { ...place, type: t, style: Number(s), isFormula: false, text: '' };
  }

  private valueOf(cell: OpenCell): CellValue {
    const { texts, dateStyles, from1904 } = this.lookups;
    const shared = cell.type === 's' && cell.text.trim() !== '';
    const text = shared ? (texts[Number(cell.text)] ?? damaged()) : cell.text;
    const isInline = cell.type === 'inlineStr' || cell.type === 'str';
    const isDate = dateStyles.has(cell.style);
    return cellValue({ ...cell, isDate, text: isInline ? unescaped(text) : text }, from1904);
  }

  private keep(cell: OpenCell): void {
    const hasValue = cell.text.trim() !== '';
    if (!hasValue && !cell.isFormula) return;
    if (cell.column >= tableLimits.columns && hasValue)
      throw new Unreadable('table-too-many-columns', { row: cell.row });
    const { text, fault } = this.valueOf(cell);
    this.characters += text.length;
    if (this.characters > mostCharacters) throw new Unreadable('table-unpacks-too-much');
    this.row.cells[cell.column] = text;
    if (fault) this.row.faults.push({ column: cell.column, code: fault });
    // A formula that gives nothing, as people draw them down a whole sheet, makes no row.
    this.row.hasContent ||= text.trim() !== '' || (fault !== null && hasValue);
  }

  private closeRow(): void {
    const { number, cells, faults, hasContent } = this.row;
    if (!hasContent) return;
    if (this.lines.length > tableLimits.rows) throw new Unreadable('table-too-many-rows', { row: number });
    this.lines.push({ number, cells: Array.from(cells, (cell: string | undefined) => cell ?? ''), faults });
  }

  open(name: string, attributes: Attributes): void {
    this.takesText = name === 'v' || (name === 't' && !this.spoken);
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'f' && this.cell) this.cell.isFormula = true;
    else if (name === 'rPh') this.spoken = true;
    else if (name === 'mergeCell') this.openMerged(attributes);
  }

  private openMerged({ ref = '' }: Attributes): void {
    const range = rangeOf(ref);
    if (range) this.merged.push(range);
    if (this.merged.length > tableLimits.mergedCells / 10) throw new Unreadable('table-unpacks-too-much');
  }

  text(text: string): void {
    if (this.takesText && this.cell) this.cell.text += text;
  }

  close(name: string): void {
    this.takesText = false;
    if (name === 'rPh') this.spoken = false;
    if (name === 'row') this.closeRow();
    if (name !== 'c' || !this.cell) return;
    this.keep(this.cell);
    this.cell = null;
  }
}

export const readSheet = async (parts: Parts, part: string, lookups: Lookups): Promise<readonly Line[]> => {
  const reading = new SheetReading(lookups);
  await parsePart(
    parts,
    { name: part, most: tableLimits.sheetBytes },
    {
      open: (name, attributes) => reading.open(name, attributes),
      text: (text) => reading.text(text),
      close: (name) => reading.close(name),
    },
  );
  return reading.merged.length === 0 ? reading.lines : markMerged(reading.lines, reading.merged);
};
