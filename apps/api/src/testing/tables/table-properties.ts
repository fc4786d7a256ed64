import fc from 'fast-check';
import { readTable } from '../../platform/tables/read-table.ts';
import type { TableRead } from '../../platform/tables/table.ts';
import { writeCsv, writeTable } from '../../platform/tables/write-table.ts';
import { anyTable } from './any-table.ts';
import { changed, changedMarkup, changes, wholeFiles } from './mutated.ts';

/** What a table holds, without where it came from. */
export const readBack = async (bytes: Buffer, name: string) => {
  const read = await readTable(bytes, name);
  if (read.kind === 'refused') return read;
  return {
    header: read.header,
    rows: read.rows.map(({ cells }) => cells),
    faults: read.rows.flatMap(({ faults }) => faults),
  };
};

/** Read or refused, and what was read is whole: as many cells as headings, numbers that rise. */
const isWhole = (read: TableRead): boolean => {
  if (read.kind === 'refused') return read.code.startsWith('table-');
  const rises = read.rows.every(({ number }, at) => number > (read.rows[at - 1]?.number ?? 0));
  return rises && read.rows.every(({ cells }) => cells.length === read.header.length);
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export const writtenWorkbooksReadBack = (numRuns: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(anyTable('any'), fc.boolean(), async ({ header, rows }, rightToLeft) => {
      const bytes = await writeTable({ sheet: 'Any [sheet]: a / long name', header, rows, rightToLeft });
      return same(await readBack(bytes, 'a.xlsx'), { header, rows, faults: [] });
    }),
    { numRuns },
  );

export const writtenTextsReadBack = (numRuns: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(anyTable('readable'), async ({ header, rows }) =>
      same(await readBack(writeCsv({ header, rows }), 'a.csv'), { header, rows, faults: [] }),
    ),
    { numRuns },
  );

export const senselessBytesAreAnswered = (numRuns: number): Promise<void> => {
  const begun = fc.constantFrom('', 'PK\u0003\u0004', '\u00D0\u00CF\u0011\u00E0', '\u00FF\u00FE', 'a;b\n');
  const names = fc.constantFrom('a.csv', 'a.xlsx', '');
  return fc.assert(
    fc.asyncProperty(begun, fc.uint8Array({ maxLength: 400 }), names, async (start, rest, name) =>
      isWhole(await readTable(Buffer.concat([Buffer.from(start, 'latin1'), rest]), name)),
    ),
    { numRuns },
  );
};

export const changedFilesAreAnswered = async (numRuns: number): Promise<void> => {
  const files = await wholeFiles();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), changes, async ([name, bytes], all) =>
      isWhole(await readTable(changed(bytes, all), name)),
    ),
    { numRuns },
  );
};

export const changedMarkupIsAnswered = (numRuns: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(fc.nat(20), changes, async (part, all) =>
      isWhole(await readTable(changedMarkup(part, all), 'a.xlsx')),
    ),
    { numRuns },
  );
