/** The place of a cell: rows count from 1, columns from 0. */
export type Place = { readonly row: number; readonly column: number };

export const mostRows = 1_048_576;
const mostColumns = 16_384;

const reference = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/u;

/** `AB12`; null: no such place on a sheet. */
export const placeOf = (text: string): Place | null => {
  const [, letters = '', digits = ''] = reference.exec(text) ?? [];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return column < 1 || column > mostColumns || row < 1 || row > mostRows ? null : { row, column: column - 1 };
};
