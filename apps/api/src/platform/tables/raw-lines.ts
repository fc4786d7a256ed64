import { Unreadable } from './table.ts';
import { tableLimits } from './table-limits.ts';

/** A line as it stands in the file, with its number. */
export type RawLine = { readonly number: number; readonly raw: string };

const mark = /["\r\n]/gu;

/** Where the line ends that begins there: quotes hold line ends, and a quote written twice opens again at once. */
const lineEnd = (text: string, from: number, number: number): number => {
  mark.lastIndex = from;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    if (found[0] !== '"') return found.index;
    const closed = text.indexOf('"', found.index + 1);
    if (closed === -1) throw new Unreadable('table-quotes', { row: number });
    mark.lastIndex = closed + 1;
  }
  return text.length;
};

const isEmptyCell = (cell: string): boolean => cell === '' || cell === '""' || cell.trim() === '';

/** The lines that are not empty. A sheet saved whole has a million of the others, which no parser has to see. */
export const rawLines = (text: string, delimiter: string, before: number): readonly RawLine[] => {
  const lines: RawLine[] = [];
  let number = before;
  for (let at = 0; at < text.length;) {
    number += 1;
    const end = lineEnd(text, at, number);
    const raw = text.slice(at, end);
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    if (raw === '' || raw.split(delimiter).every(isEmptyCell)) continue;
    if (lines.length > tableLimits.rows) throw new Unreadable('table-too-many-rows', { row: number });
    lines.push({ number, raw });
  }
  return lines;
};
