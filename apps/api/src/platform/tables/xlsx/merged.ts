import { Unreadable } from '../table.ts';
import { tableLimits } from '../table-limits.ts';
import type { Line } from '../tabulate.ts';
import { placeOf } from './place.ts';

export type Range = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

/** `B2:D5`; null: one cell alone, or none. */
export const rangeOf = (reference: string): Range | null => {
  const [first = '', last = ''] = reference.split(':');
  const [from, until] = [placeOf(first), placeOf(last)];
  if (!from || !until) return null;
  return { top: from.row, bottom: until.row, left: from.column, right: until.column };
};

const widthOf = (line: Line, { left, right }: Range): number =>
  Math.max(0, Math.min(right, line.cells.length - 1) - left + 1);

const marked = (line: Line, range: Range): Line => {
  const merged = Array.from({ length: widthOf(line, range) }, (_, at) => range.left + at);
  const cells = line.cells.map((cell, column) => (merged.includes(column) ? '' : cell));
  const others = line.faults.filter(({ column }) => !merged.includes(column));
  return { ...line, cells, faults: [...others, ...merged.map((column) => ({ column, code: 'cell-merged' as const }))] };
};

/** Of merged cells only the first has a value: nobody knows whether it is meant for the others too. */
export const markMerged = (lines: readonly Line[], ranges: readonly Range[]): readonly Line[] => {
  const found = [...lines];
  const placed = new Map(lines.map(({ number }, at) => [number, at]));
  let count = 0;
  const mark = (at: number, range: Range): void => {
    const line = found[at];
    if (!line) return;
    count += widthOf(line, range) + 1;
    if (count > tableLimits.mergedCells) throw new Unreadable('table-unpacks-too-much');
    found[at] = marked(line, range);
  };
  const last = lines.at(-1)?.number ?? 0;
  for (const range of ranges) {
    for (let row = range.top; row <= Math.min(range.bottom, last); row += 1) {
      count += 1;
      const at = placed.get(row);
      if (at !== undefined) mark(at, range);
    }
  }
  return found;
};
