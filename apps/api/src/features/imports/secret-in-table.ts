import { setImmediate as others } from 'node:timers/promises';
import { looksLikeASecret } from '@mandat/domain';
import { refusedTable, type RefusedTable, type Table, type TableRow } from '../../platform/tables/table.ts';

/** Whoever else asks has their turn between so many rows. */
const rowsAtOnce = 250;
/** No secret is shorter, unless its column says what it is. */
const shortest = 6;

/** "Password" above a column names what stands below it, as "password: …" does within a text. */
const namesSecrets = (heading: string): boolean => looksLikeASecret(`${heading}: Zx3-kQ9!w7`);

const isSecret = (cell: string, heading: string | null): boolean =>
  (cell.length >= shortest && looksLikeASecret(cell)) ||
  (heading !== null && cell !== '' && looksLikeASecret(`${heading}: ${cell}`));

const secretIn = (row: TableRow, headings: readonly (string | null)[]): RefusedTable | null => {
  const column = row.cells.findIndex((cell, at) => isSecret(cell, headings[at] ?? null));
  return column === -1 ? null : refusedTable('table-holds-a-secret', { row: row.number, column });
};

/** A file is kept as it came, also the columns that nobody imports: one that holds a secret is not taken at all (4.2). */
export const secretInTable = async ({ header, rows }: Table): Promise<RefusedTable | null> => {
  const headings = header.map((heading) => (namesSecrets(heading) ? heading : null));
  for (const [at, row] of rows.entries()) {
    const secret = secretIn(row, headings);
    if (secret) return secret;
    if (at % rowsAtOnce === rowsAtOnce - 1) await others();
  }
  return null;
};
