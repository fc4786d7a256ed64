import fc from 'fast-check';
import { writeCsv, writeTable } from '../../platform/tables/write-table.ts';
import { packed } from './packed.ts';
import { encoded } from './encoded.ts';
import { rowsOf, workbookParts } from './workbook.ts';

const header = ['Title', 'Entity', 'Address'];
const rows = [
  ['Département', 'DGC', 'https://x.com/mandat_demo'],
  ['联合国', 'ESCAP', '@handle'],
];

/** Files as people send them. */
export const wholeFiles = async (): Promise<readonly (readonly [name: string, bytes: Buffer])[]> => [
  ['a.csv', writeCsv({ header, rows })],
  ['a.csv', encoded(`${header.join(';')}\n联合国;人居署;微博\n`, 'gb18030')],
  ['a.csv', encoded([header, ...rows].map((row) => row.join('\t')).join('\r\n'), 'utf-16be-bom')],
  ['a.xlsx', await writeTable({ sheet: 'A', header, rows, rightToLeft: false })],
  ['a.xlsx', packed(workbookParts({ sheets: [{ rows: rowsOf(header, ...rows, ['<c s="1"><v>43640</v></c>']) }] }))],
];

type Change = { readonly at: number; readonly bytes: readonly number[]; readonly cut: number };

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  bytes: fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 4 }),
  cut: fc.integer({ min: 0, max: 4 }),
});

const apply = (bytes: Buffer, { at, bytes: put, cut }: Change): Buffer => {
  const place = Math.floor(at * bytes.length);
  return Buffer.concat([bytes.subarray(0, place), Buffer.from(put), bytes.subarray(place + cut)]);
};

export const changes = fc.array(change, { minLength: 1, maxLength: 5 });

export const changed = (bytes: Buffer, all: readonly Change[]): Buffer => all.reduce(apply, bytes);

/** Markup that is changed within a file that is packed well. */
export const changedMarkup = (part: number, all: readonly Change[]): Buffer => {
  const parts = workbookParts({
    sheets: [{ rows: rowsOf(header, ...rows), after: '<mergeCells><mergeCell ref="A2:B3"/></mergeCells>' }],
    texts: ['<si><t>One</t></si>'],
    formats: ['yyyy'],
  });
  return packed(
    parts.map((each, at) =>
      at === part % parts.length ? { ...each, content: changed(Buffer.from(each.content), all) } : each,
    ),
  );
};
