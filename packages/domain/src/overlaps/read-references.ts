import { languagesFault } from '../accounts/content-languages.ts';
import { recognizeAccount } from '../platforms/recognize-account.ts';
import type { RecognizedAccount } from '../platforms/recognition.ts';
import { readCsv } from './read-csv.ts';

export const referenceColumns = ['organisation', 'title', 'url', 'languages'] as const;

export type ReadReference = {
  readonly organisation: string;
  readonly title: string;
  readonly languages: readonly string[];
  readonly found: RecognizedAccount;
};
export type LineFault = { readonly line: number; readonly code: string };
export type ReferencesRead = { readonly references: readonly ReadReference[]; readonly faults: readonly LineFault[] };

const faulty = (line: number, code: string): ReferencesRead => ({ references: [], faults: [{ line, code }] });

type Line = { readonly line: number; readonly row: readonly string[] };

const readLine = ({ line, row }: Line): ReadReference | LineFault => {
  const [organisation = '', title = '', url = '', languages = ''] = row.map((value) => value.trim());
  if (row.length > referenceColumns.length) return { line, code: 'too-many-columns' };
  const found = recognizeAccount(url);
  if (!found.ok) return { line, code: `address-${found.reason}` };
  if (organisation === '') return { line, code: 'organisation-missing' };
  if (title === '') return { line, code: 'title-missing' };
  const codes = languages.split(/[ ;]+/u).filter((code) => code !== '');
  const fault = languagesFault(codes);
  return fault ? { line, code: fault.code } : { organisation, title, languages: codes, found };
};

const isFault = (read: ReadReference | LineFault): read is LineFault => 'code' in read;

const twice = (lines: readonly Line[], reads: readonly (ReadReference | LineFault)[]): readonly LineFault[] => {
  const seen = new Set<string>();
  return reads.flatMap((read, at) => {
    if (isFault(read)) return [];
    if (!seen.has(read.found.key)) return seen.add(read.found.key) && [];
    return [{ line: lines[at]?.line ?? 0, code: 'account-twice' }];
  });
};

/** A list of accounts of other organisations: one header, one account a line. Records are counted as lines. */
export const readReferences = (text: string): ReferencesRead => {
  const rows = readCsv(text);
  if (!rows) return faulty(0, 'csv-form');
  const [header = [], ...body] = rows;
  const named = header.map((name) => name.trim().toLowerCase());
  const fits = named.length >= 3 && named.every((name, at) => name === referenceColumns[at]);
  if (!fits) return faulty(1, 'csv-header');
  const lines = body.map((row, at) => ({ line: at + 2, row }));
  const reads = lines.map(readLine);
  return {
    references: reads.filter((read): read is ReadReference => !isFault(read)),
    faults: [...reads.filter(isFault), ...twice(lines, reads)],
  };
};
