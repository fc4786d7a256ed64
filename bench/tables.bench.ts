import { guessMapping, importColumns, lookUpKey, mapRow, planAccountRows } from '@mandat/domain';
import { readTable } from '../apps/api/src/platform/tables/read-table.ts';
import type { Table } from '../apps/api/src/platform/tables/table.ts';
import { writeCsv, writeTable } from '../apps/api/src/platform/tables/write-table.ts';
import { rowsOf, workbook } from '../apps/api/src/testing/tables/workbook.ts';
import { atMost, print, type Figure } from './table.ts';

/**
 * A file of 20,000 accounts in fifteen columns, as text and as a workbook: reading it, planning its rows, and how much
 * memory both take beyond the file. And a workbook of which 1,048,574 rows are empty.
 */
const count = 20_000;

const header = importColumns.accounts.map(({ key }) => key);
const rows = Array.from({ length: count }, (_, at) => [
  'DGC',
  `Mandat demo account ${at} of the office`,
  `https://x.com/mandat_d_${at}`,
  'X',
  `@mandat_d_${at}`,
  'English; français',
  'To tell people in the region what the office does and where help can be had.',
  'General public, journalists and people in the region',
  'Every post is in the two languages of the region.',
  `2018-03-0${1 + (at % 9)}`,
  'Amina Example',
  String(100_000 + at),
  `official${at}@example.org`,
  String(500_000 + at),
  `alternate${at}@example.org`,
]);

const context = {
  today: '2026-11-27',
  publishedOn: '2019-06-24',
  entities: new Map([[lookUpKey('DGC'), ['dgc']]]),
  importable: null,
  accounts: new Map(),
  people: {
    byIdentifier: new Map(
      rows.flatMap((_, at) => [
        [String(100_000 + at), [`official-${at}`]],
        [String(500_000 + at), [`alternate-${at}`]],
      ]),
    ),
    byEmail: new Map<string, readonly string[]>(),
  },
};

type Timed<T> = { readonly result: T; readonly seconds: number; readonly megabytes: number };

const timed = async <T>(work: () => Promise<T> | T): Promise<Timed<T>> => {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 10);
  const started = performance.now();
  const result = await work();
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  return { result, seconds, megabytes: (Math.max(most, process.memoryUsage().rss) - before) / 1e6 };
};

const tableOf = async (bytes: Buffer, name: string): Promise<Table> => {
  const read = await readTable(bytes, name);
  if (read.kind === 'refused') throw new Error(read.code);
  return read;
};

const plan = (table: Table): number => {
  const mapping = guessMapping('accounts', table.header);
  const mapped = table.rows.map((row) => mapRow('accounts', mapping, row));
  return planAccountRows(mapped, context).filter(({ outcome }) => outcome === 'new').length;
};

const seconds = (measure: string, limit: number, value: number): Figure => atMost(measure, limit, { value, unit: 's' });
const megabytes = (measure: string, value: number): Figure => atMost(measure, 300, { value, unit: 'MB' });

const emptySheet = workbook({
  sheets: [
    {
      rows:
        rowsOf(['Title'], ['One']) +
        Array.from({ length: 1_048_574 }, (_, at) => `<row r="${at + 3}"><c r="A${at + 3}" s="1"/></row>`).join(''),
    },
  ],
});
const text = writeCsv({ header, rows });
const packed = await writeTable({ sheet: 'Accounts', header, rows, rightToLeft: false });

const csv = await timed(() => tableOf(text, 'a.csv'));
const xlsx = await timed(() => tableOf(packed, 'a.xlsx'));
const planned = await timed(() => plan(xlsx.result));
const empty = await timed(() => tableOf(emptySheet, 'a.xlsx'));

if (planned.result !== count || csv.result.rows.length !== count || empty.result.rows.length !== 1)
  throw new Error('what was written was not read');

print([
  seconds('20,000 rows of text, read', 3, csv.seconds),
  megabytes('memory for it', csv.megabytes),
  seconds('20,000 rows of a workbook, read', 6, xlsx.seconds),
  megabytes('memory for it', xlsx.megabytes),
  seconds('20,000 rows planned', 10, planned.seconds),
  megabytes('memory for it', planned.megabytes),
  seconds('1,048,574 empty rows of a workbook, passed over', 10, empty.seconds),
  megabytes('memory for it', empty.megabytes),
]);
