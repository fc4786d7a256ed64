import { inside } from './fields.ts';
import type { Reading, Row } from './reading.ts';

export type Test = (reading: Reading, row: Row, wanted: never) => boolean | Promise<boolean>;

export const same =
  (column: string): Test =>
  (_, row, wanted) =>
    row[column] === String(wanted).toLowerCase();
export const among =
  (column: string): Test =>
  (_, row, wanted: readonly string[]) =>
    wanted.some((each) => String(each) === row[column]);
export const amongIds: Test = (_, row, wanted: readonly string[]) =>
  wanted.some((id) => String(id).toLowerCase() === row['id']);
export const amongWords =
  (column: string): Test =>
  (_, row, wanted: readonly string[]) =>
    wanted.map(inside).includes(String(row[column]));
export const finds =
  (...columns: readonly string[]): Test =>
  (_, row, wanted) =>
    columns.some(
      (column) =>
        String(row[column] ?? '')
          .toLowerCase()
          .includes(String(wanted).trim().toLowerCase()) && row[column] !== null,
    );

export const isOpen =
  (column: string): Test =>
  (_, row, wanted) =>
    (row[column] === null) === wanted;
