import { CsvError, parse } from 'csv-parse/sync';
import type { DecodedText } from './decode-text.ts';
import { guessDelimiter } from './guess-delimiter.ts';
import { unguardFormula } from './guard-formula.ts';
import { rawLines } from './raw-lines.ts';
import { Unreadable, type TableRead } from './table.ts';
import { tableLimits } from './table-limits.ts';
import { isBlank, tabulate, type Line } from './tabulate.ts';

/** Excel writes and reads a first line that names the delimiter. */
const named = /^sep=([,;\t])(?:\r\n|\n|\r)/u;

type Body = { readonly text: string; readonly delimiter: string; readonly before: number };

/** Zeros are refused before: no cell holds one, so that the line ends within cells stay theirs. */
const between = '\0';

const linesOf = ({ text, delimiter, before }: Body): readonly Line[] => {
  const raws = rawLines(text, delimiter, before);
  const lines: Line[] = [];
  let at = 0;
  const keep = (cells: readonly string[]): null => {
    const number = raws[at]?.number ?? 0;
    at += 1;
    if (cells.every(isBlank)) return null;
    if (cells.findLastIndex((cell) => !isBlank(cell)) >= tableLimits.columns)
      throw new Unreadable('table-too-many-columns', { row: number });
    lines.push({ number, cells: cells.map(unguardFormula), faults: [] });
    return null;
  };
  const form = { delimiter, record_delimiter: between, relax_column_count: true, on_record: keep };
  try {
    parse(raws.map(({ raw }) => raw).join(between), form);
  } catch (error) {
    if (error instanceof CsvError) throw new Unreadable('table-quotes', { row: raws[at]?.number ?? 0 });
    throw error;
  }
  return lines;
};

const bodyOf = (text: string): Body => {
  const [whole = '', delimiter] = named.exec(text) ?? [];
  if (delimiter !== undefined) return { text: text.slice(whole.length), delimiter, before: 1 };
  return { text, delimiter: guessDelimiter(text), before: 0 };
};

/** RFC 4180 with the delimiters and line ends that spreadsheet programs write. */
export const readCsv = ({ text, encoding }: DecodedText): TableRead => {
  const body = bodyOf(text);
  const table = tabulate(linesOf(body));
  if ('kind' in table) return table;
  return { kind: 'table', sheet: null, encoding, delimiter: body.delimiter, ...table };
};
