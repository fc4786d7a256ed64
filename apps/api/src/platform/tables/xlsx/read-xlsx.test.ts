import { describe, expect, test } from '@jest/globals';
import { packed } from '../../../testing/tables/packed.ts';
import { rowsOf, workbook, workbookParts, type WorkbookMade } from '../../../testing/tables/workbook.ts';
import { readTable } from '../read-table.ts';
import type { Table, TableRead } from '../table.ts';
import { isDateFormat } from './date-styles.ts';

const asTable = (read: TableRead): Table => {
  if (read.kind === 'refused') throw new Error(`refused: ${JSON.stringify(read)}`);
  return read;
};
const read = async (made: WorkbookMade): Promise<Table> => asTable(await readTable(workbook(made), 'a.xlsx'));
const refusal = async (bytes: Buffer, name = 'a.xlsx') => {
  const found = await readTable(bytes, name);
  return found.kind === 'refused' ? found : 'read';
};

const header = ['Title', 'Entity', 'Number'];
const oneRow = (...cells: readonly string[]): WorkbookMade => ({ sheets: [{ rows: rowsOf(header, cells) }] });
const firstCell = async (cell: string, more: Partial<WorkbookMade> = {}) => {
  const { rows } = await read({ ...oneRow(cell, 'DGC'), ...more });
  return { text: rows[0]?.cells[0], faults: rows[0]?.faults.map(({ code }) => code) };
};

test('rows and cells are read with their numbers, empty ones skipped', async () => {
  const rows =
    '<row r="3"><c r="B3" t="inlineStr"><is><t>Title</t></is></c><c r="D3" t="inlineStr"><is><t>Entity</t></is></c></row>' +
    '<row r="4"><c r="B4" s="1"/></row><row r="9"><c r="D9" t="str"><v>DGC</v></c></row>';
  const table = await read({ sheets: [{ name: 'Accounts', rows }] });
  expect(table).toEqual({
    kind: 'table',
    sheet: 'Accounts',
    encoding: null,
    delimiter: null,
    header: ['', 'Title', '', 'Entity'],
    rows: [{ number: 9, cells: ['', '', '', 'DGC'], faults: [] }],
  });
});

test.each([
  ['plain', '<si><t xml:space="preserve"> One </t></si>', ' One '],
  ['of several runs', '<si><r><t>One </t></r><r><rPr><b/></rPr><t>two</t></r></si>', 'One two'],
  ['with the way it is spoken', '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr/></si>', '東京'],
  ['with signs that XML cannot hold', '<si><t>a_x0009_b_x005F_x0041_</t></si>', 'a\tb_x0041_'],
  ['with signs of XML', '<si><t>a &lt;b&gt; &amp; <![CDATA[<c>]]></t></si>', 'a <b> & <c>'],
])('a shared text is read: %s', async (_, text, wanted) => {
  expect(await firstCell('<c t="s"><v>0</v></c>', { texts: [text] })).toEqual({ text: wanted, faults: [] });
});

test.each([
  ['a number', '<c><v>12</v></c>', '12', []],
  ['a fraction', '<c><v>0.1</v></c>', '0.1', []],
  ['fifteen digits', '<c><v>123456789012345</v></c>', '123456789012345', []],
  ['twenty digits that were rounded', '<c><v>1.23456789012346E+19</v></c>', '', ['cell-rounded']],
  ['sixteen digits', '<c><v>1234567890123456</v></c>', '', ['cell-rounded']],
  ['yes', '<c t="b"><v>1</v></c>', 'TRUE', []],
  ['an error', '<c t="e"><v>#REF!</v></c>', '', ['cell-error']],
  ['a formula, whatever it gave', '<c t="str"><f>A1&amp;"x"</f><v>One</v></c>', '', ['cell-formula']],
  ['a date', '<c s="1"><v>43640</v></c>', '2019-06-24', ['cell-date']],
  ['a moment', '<c s="1"><v>43640.75</v></c>', '2019-06-24 18:00:00', ['cell-date']],
  ['a time', '<c s="1"><v>0.5</v></c>', '12:00:00', ['cell-date']],
  ['29 February 1900, which never was', '<c s="1"><v>60</v></c>', '', ['cell-date']],
  ['28 February 1900', '<c s="1"><v>59</v></c>', '1900-02-28', ['cell-date']],
  ['1 March 1900', '<c s="1"><v>61</v></c>', '1900-03-01', ['cell-date']],
  ['a date in ISO form', '<c t="d"><v>2019-06-24T00:00:00</v></c>', '2019-06-24', ['cell-date']],
])('a cell is read as what it is: %s', async (_, cell, text, faults) => {
  expect(await firstCell(cell)).toEqual({ text, faults });
});

test('days are counted from 1904 where the workbook says so', async () => {
  expect(await firstCell('<c s="1"><v>42178</v></c>', { from1904: true })).toEqual({
    text: '2019-06-24',
    faults: ['cell-date'],
  });
});

test.each([
  ['yyyy-mm-dd', true],
  ['[$-409]d-mmm;@', true],
  ['[h]:mm', true],
  ['General', false],
  ['0.00E+00', false],
  ['"day" 0', false],
  ['[Red]#,##0', false],
  ['\\d0', false],
])('the format %s shows a date: %s', async (format, isDate) => {
  expect(isDateFormat(format)).toBe(isDate);
  const { faults } = await firstCell('<c s="2"><v>43640</v></c>', { formats: [format] });
  expect(faults).toEqual(isDate ? ['cell-date'] : []);
});

test('every cell of a merged range is faulty, in every row that it covers', async () => {
  const sheet = {
    rows: rowsOf(header, ['One', 'DGC', '1'], ['Two', '', '2'], ['Three', '', '3'], ['Four', 'OCHA', '4']),
    after: '<mergeCells count="2"><mergeCell ref="B2:B4"/><mergeCell ref="A5:B5"/></mergeCells>',
  };
  const { rows } = await read({ sheets: [sheet] });
  expect(rows.map(({ cells, faults }) => [cells, faults.map(({ column, code }) => `${column} ${code}`)])).toEqual([
    [['One', '', '1'], ['1 cell-merged']],
    [['Two', '', '2'], ['1 cell-merged']],
    [['Three', '', '3'], ['1 cell-merged']],
    [
      ['', '', '4'],
      ['0 cell-merged', '1 cell-merged'],
    ],
  ]);
});

test.each([
  ['a formula', '<c t="str"><f>1</f><v>Entity</v></c>', ''],
  ['a date', '<c s="1"><v>43640</v></c>', ''],
  ['a merged cell', 'Entity', '<mergeCells><mergeCell ref="B1:C1"/></mergeCells>'],
])('a heading that is %s is no heading', async (_, cell, after) => {
  const rows = rowsOf(['Title', cell, 'Number'], ['One', 'DGC', '1']);
  expect(await refusal(workbook({ sheets: [{ rows, after }] }))).toMatchObject({
    code: 'table-header-not-text',
    row: 1,
    column: 1,
  });
});

test('the first sheet that people see and that is not empty is read', async () => {
  const full = rowsOf(header, ['One', 'DGC']);
  const table = await read({
    sheets: [
      { name: 'Hidden', state: 'hidden', rows: full },
      { name: 'Very hidden', state: 'veryHidden', rows: full },
      { name: 'Empty', rows: '<row r="1"><c r="A1" s="1"/></row>' },
      { name: 'Accounts', rows: full },
      { name: 'Later', rows: full },
    ],
  });
  expect(table.sheet).toBe('Accounts');
});

test('formulas that give nothing, drawn down a sheet, make no rows', async () => {
  const drawn = Array.from({ length: 30_000 }, () => '<row><c t="str"><f>IF(A1="","",A1)</f><v></v></c></row>').join(
    '',
  );
  const { rows } = await read({ sheets: [{ rows: rowsOf(header, ['One', 'DGC']) + drawn }] });
  expect(rows).toHaveLength(1);
});

test('a sheet that ends in its last possible row is read, and its empty rows are skipped', async () => {
  const empty = Array.from({ length: 50_000 }, (_, at) => `<row r="${at + 3}"/>`).join('');
  const last = '<row r="1048576"><c r="A1048576" t="str"><v>Last</v></c></row>';
  const { rows } = await read({ sheets: [{ rows: rowsOf(header, ['One', 'DGC']) + empty + last }] });
  expect(rows.map(({ number }) => number)).toEqual([2, 1_048_576]);
});

describe('refused with what it is', () => {
  const good = workbookParts(oneRow('One', 'DGC'));
  const without = (name: string) => good.filter((part) => part.name !== name);
  const changed = (name: string, content: string) => [...without(name), { name, content }];
  const sheet = 'xl/worksheets/sheet1.xml';
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

  test.each([
    ['a workbook called text', packed(good), 'a.csv', 'table-is-workbook'],
    ['a workbook called otherwise', packed(good), 'a.dat', 'table-named-otherwise'],
    [
      'macros',
      workbook({ ...oneRow('One'), contentType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }),
      'a.xlsx',
      'table-holds-macros',
    ],
    [
      'a binary workbook',
      workbook({ ...oneRow('One'), contentType: 'application/vnd.ms-excel.sheet.binary.macroEnabled.main' }),
      'a.xlsx',
      'table-is-binary-workbook',
    ],
    ['a document of text', workbook({ ...oneRow('One'), contentType: word }), 'a.xlsx', 'table-is-document'],
    [
      'an OpenDocument file',
      packed([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
        { name: 'content.xml', content: '<x/>' },
        { name: 'META-INF/manifest.xml', content: '<x/>' },
      ]),
      'a.xlsx',
      'table-is-open-document',
    ],
    ['an archive', packed([{ name: 'a.csv', content: 'Title\nOne\n' }]), 'a.xlsx', 'table-is-archive'],
    [
      'a part behind a password',
      packed(good.map((part) => ({ ...part, says: { flags: 1 } }))),
      'a.xlsx',
      'table-locked',
    ],
    [
      'a document type',
      workbook({ ...oneRow('One'), prologue: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' }),
      'a.xlsx',
      'table-declares-entities',
    ],
    [
      'an entity that nobody declared',
      packed(changed(sheet, '<worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>')),
      'a.xlsx',
      'table-damaged',
    ],
    ['markup that breaks off', packed(changed(sheet, '<worksheet><sheetData><row>')), 'a.xlsx', 'table-damaged'],
    ['no sheet where it should be', packed(without(sheet)), 'a.xlsx', 'table-damaged'],
    ['a text that is not there', workbook(oneRow('<c t="s"><v>7</v></c>')), 'a.xlsx', 'table-damaged'],
    [
      'cells out of order',
      workbook({ sheets: [{ rows: '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>' }] }),
      'a.xlsx',
      'table-damaged',
    ],
    [
      'a cell of another row',
      workbook({ sheets: [{ rows: '<row r="1"><c r="A2"><v>1</v></c></row>' }] }),
      'a.xlsx',
      'table-damaged',
    ],
    ['rows out of order', workbook({ sheets: [{ rows: '<row r="2"/><row r="1"/>' }] }), 'a.xlsx', 'table-damaged'],
    [
      'two parts of one name',
      packed([...good, { name: 'XL/Workbook.xml', content: '<x/>' }]),
      'a.xlsx',
      'table-damaged',
    ],
    [
      'a path that leads out of the file',
      packed([...good, { name: '../a.xml', content: '<x/>' }]),
      'a.xlsx',
      'table-damaged',
    ],
    ['half of a workbook', packed(good).subarray(0, 900), 'a.xlsx', 'table-damaged'],
    [
      'no visible sheet',
      workbook({ sheets: [{ state: 'hidden', rows: rowsOf(header, ['One']) }] }),
      'a.xlsx',
      'table-empty',
    ],
    [
      '20,001 rows',
      workbook({ sheets: [{ rows: '<row><c t="str"><v>One</v></c></row>'.repeat(20_002) }] }),
      'a.xlsx',
      'table-too-many-rows',
    ],
    [
      'a cell beyond the 200th column',
      workbook({ sheets: [{ rows: '<row r="1"><c r="GS1"><v>1</v></c></row>' }] }),
      'a.xlsx',
      'table-too-many-columns',
    ],
  ])('%s', async (_, bytes, name, code) => {
    expect(await refusal(bytes, name)).toMatchObject({ kind: 'refused', code });
  });

  /** More than a parser has to keep at once, and not packed well enough to be refused before. */
  const noise = Array.from({ length: 700_000 }, (_, at) => at * 7_919).join('');
  test.each([
    [
      'a part that says to be huge',
      packed(good.map((part) => (part.name === sheet ? { ...part, says: { size: 900_000_000 } } : part))),
    ],
    [
      'a part that is packed beyond all measure',
      packed(changed(sheet, `<worksheet><sheetData>${'<row/>'.repeat(1_000_000)}</sheetData></worksheet>`)),
    ],
    ['markup without an end in sight', packed(changed(sheet, `<worksheet><!--${noise}--></worksheet>`))],
    [
      'thousands of parts',
      packed([...good, ...Array.from({ length: 2_000 }, (_, at) => ({ name: `${at}.xml`, content: '' }))]),
    ],
    [
      'merged ranges one over the other',
      workbook({
        sheets: [
          {
            rows: rowsOf(header, ['One']),
            after: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(250_000)}</mergeCells>`,
          },
        ],
      }),
    ],
  ])('%s', async (_, bytes) => {
    expect(await refusal(bytes)).toEqual({ kind: 'refused', code: 'table-unpacks-too-much' });
  });

  test('a part that says to be small is read no further than it says', async () => {
    const lying = packed(good.map((part) => (part.name === sheet ? { ...part, says: { size: 10 } } : part)));
    expect(await refusal(lying)).toEqual({ kind: 'refused', code: 'table-damaged' });
  });
});
