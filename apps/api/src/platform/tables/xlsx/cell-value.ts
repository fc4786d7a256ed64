import type { CellFault } from '@mandat/domain';

/** A cell as the sheet has it: its kind, its style, whether a formula stands in it, and its text. */
export type RawCell = {
  readonly type: string;
  readonly isDate: boolean;
  readonly isFormula: boolean;
  readonly text: string;
};

export type CellValue = { readonly text: string; readonly fault: CellFault | null };

const day = 86_400_000;
/** Excel counts a 29 February 1900 that never was: from March on days are one fewer (18.17.4.1). */
const start1900 = Date.UTC(1899, 11, 30);
const start1904 = Date.UTC(1904, 0, 1);
const lastSerial = 2_958_465;

const momentOf = (serial: number, from1904: boolean): Date | null => {
  if (!(serial >= 0) || serial > lastSerial) return null;
  if (from1904) return new Date(start1904 + Math.round(serial * day));
  if (serial >= 60 && serial < 61) return null;
  return new Date(start1900 + Math.round((serial < 60 ? serial + 1 : serial) * day));
};

/** A day alone where there is no time with it, a time alone where there is no day. */
const written = (moment: Date, serial: number): string => {
  const [date = '', time = ''] = moment.toISOString().split(/[T.]/u);
  if (serial < 1) return time;
  return time === '00:00:00' ? date : `${date} ${time}`;
};

const dated = (text: string, from1904: boolean): CellValue => {
  const serial = Number(text);
  const moment = momentOf(serial, from1904);
  return moment ? { text: written(moment, serial), fault: 'cell-date' } : { text: '', fault: 'cell-date' };
};

/** Programs keep fifteen digits of a number: an identifier of more is another one. */
const precise = 1e15;

const numeric = (text: string): CellValue => {
  const number = Number(text);
  if (!Number.isFinite(number)) return { text: '', fault: 'cell-error' };
  return Math.abs(number) >= precise ? { text: '', fault: 'cell-rounded' } : { text: String(number), fault: null };
};

const isoDate = (text: string): CellValue => ({
  text: text.replace(/T00:00:00(?:\.0+)?Z?$/u, '').replace('T', ' '),
  fault: 'cell-date',
});

const byType: Readonly<Record<string, (text: string) => CellValue>> = {
  inlineStr: (text) => ({ text, fault: null }),
  str: (text) => ({ text, fault: null }),
  s: (text) => ({ text, fault: null }),
  b: (text) => ({ text: text === '1' || text === 'true' ? 'TRUE' : 'FALSE', fault: null }),
  e: () => ({ text: '', fault: 'cell-error' }),
  d: isoDate,
};

/** What a cell says, and why it cannot be taken: the value that a formula had is not what it would have today. */
export const cellValue = (cell: RawCell, from1904: boolean): CellValue => {
  if (cell.isFormula) return { text: '', fault: 'cell-formula' };
  const read = byType[cell.type];
  if (read) return read(cell.text);
  if (cell.text.trim() === '') return { text: '', fault: null };
  return cell.isDate ? dated(cell.text, from1904) : numeric(cell.text);
};
