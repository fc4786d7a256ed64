type Rows = readonly (readonly string[])[];

const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
const lineEnd = /\r\n|\n|\r/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

type Field = { readonly value: string; readonly next: number; readonly endsRow: boolean };

/** One field and where the next begins; null: something stands between its end and the comma. */
const fieldAt = (text: string, at: number): Field | null => {
  const [whole = '', quoted, plain = ''] = matchAt(field, text, at) ?? [];
  const value = quoted === undefined ? plain : quoted.replaceAll('""', '"');
  const end = at + whole.length;
  const ended = matchAt(lineEnd, text, end);
  if (ended) return { value, next: end + ended[0].length, endsRow: true };
  return end === text.length || text[end] === ',' ? { value, next: end + 1, endsRow: false } : null;
};

/** RFC 4180: quoted fields hold commas, line ends, and quotes written twice. Null: a quote that does not fit. */
export const readCsv = (text: string): Rows | null => {
  const body = text.replace(/^\uFEFF/u, '');
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= body.length;) {
    const found = fieldAt(body, at);
    if (!found) return null;
    row.push(found.value);
    at = found.next;
    if (!found.endsRow) continue;
    rows.push(row);
    row = [];
  }
  return [...rows, row].filter((each) => each.some((value) => value.trim() !== ''));
};
