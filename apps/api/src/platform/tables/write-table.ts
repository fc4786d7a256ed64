import writeXlsxFile from 'write-excel-file/node';
import { guardFormula } from './guard-formula.ts';

export type TableToWrite = {
  readonly sheet: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly rightToLeft: boolean;
};

/** Excel takes 31 characters and none of these signs as the name of a sheet. */
const sheetName = (name: string): string =>
  name
    .replaceAll(/[[\]/\\:*?']/gu, ' ')
    .trim()
    .slice(0, 31)
    .trim() || 'Table';

const byNumbers = (text: string): string =>
  text
    .split('')
    .map((unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('');

// oxlint-disable-next-line no-control-regex -- these characters are what is looked for
const unwritable = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFD\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/** The writer looks shared texts up in an object, where these words are taken. */
const isTaken = (text: string): boolean => text in Object.prototype;

/** What XML cannot hold is written by its number, and so is what would be read as such a number (ECMA-376 part 1, 22.4.2.4). */
const escaped = (text: string): string =>
  isTaken(text)
    ? `${byNumbers(text.slice(0, 1))}${text.slice(1)}`
    : text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_').replaceAll(unwritable, byNumbers);

/** Format `@`: what people type into such a cell stays text, and no handle becomes a date. */
const cellOf = (text: string) => (text === '' ? null : { value: escaped(text), type: String, format: '@' });

const headingOf = (text: string) => ({ value: escaped(text), type: String, format: '@', fontWeight: 'bold' as const });

const widthOf = (heading: string) => ({ width: Math.min(60, Math.max(14, heading.length + 4)) });

/** A workbook of text cells alone, from right to left where its readers read so. */
export const writeTable = async ({ sheet, header, rows, rightToLeft }: TableToWrite): Promise<Buffer> => {
  const data = [header.map(headingOf), ...rows.map((row) => row.map(cellOf))];
  const options = { sheet: sheetName(sheet), rightToLeft, stickyRowsCount: 1, columns: header.map(widthOf) };
  return writeXlsxFile(data, options).toBuffer();
};

const needsQuotes = /[",;\t\r\n]|^\s|\s$/u;

const fieldOf = (text: string): string => {
  const guarded = guardFormula(text);
  return needsQuotes.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

/** RFC 4180 in UTF-8, with the mark by which spreadsheet programs know it. */
export const writeCsv = ({ header, rows }: Pick<TableToWrite, 'header' | 'rows'>): Buffer =>
  Buffer.from(`\uFEFF${[header, ...rows].map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('')}`);
