import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { encoded } from '../../testing/tables/encoded.ts';
import { readTable } from './read-table.ts';
import type { Table, TableRead } from './table.ts';

const asTable = (read: TableRead): Table => {
  if (read.kind === 'refused') throw new Error(`refused: ${JSON.stringify(read)}`);
  return read;
};
const csv = async (text: string, name = 'a.csv'): Promise<TableRead> => readTable(Buffer.from(text), name);
const cells = async (text: string) => asTable(await csv(text)).rows.map((row) => row.cells);

/** One line of headings and one account in each language, as offices write them. */
const french =
  'Intitulé;Entité;Adresse\r\nDépartement de la communication globale — siège;DCG;https://x.com/mandat_demo\r\n';
const spanish = 'Título;Entidad\r\nComisión Económica para América Latina y el Caribe «CEPAL»;CEPAL\r\n';
const chinese = '标题,实体,网址\n联合国人类住区规划署官方账户,人居署,https://weibo.com/u/1234567890\n';
const arabic = 'العنوان,الكيان\nإدارة التواصل العالمي,الإدارة\n';
const russian = 'Название;Структура\r\nДепартамент глобальных коммуникаций;ДГК\r\n';

const marked = ['utf-8-bom', 'utf-16le-bom', 'utf-16be-bom'] as const;
const cases = [
  ...[french, spanish, chinese, arabic, russian].flatMap((text) => [
    ['utf-8', text] as const,
    ...marked.map((encoding) => [encoding, text] as const),
  ]),
  ['utf-16le', french] as const,
  ['utf-16be', spanish] as const,
  ['windows-1252', french] as const,
  ['windows-1252', spanish] as const,
  ['gb18030', chinese] as const,
];

test.each(
  cases.flatMap(([encoding, text]) => [',', ';', '\t'].map((delimiter) => [encoding, delimiter, text] as const)),
)('a file in %s with the delimiter %j reads as it was written (%#)', async (encoding, delimiter, text) => {
  const given = text.replaceAll(/[;,]/gu, delimiter);
  const read = asTable(await readTable(encoded(given, encoding), 'accounts.csv'));
  const [header = '', row = ''] = given.split(/\r?\n/u);
  expect([read.header, read.rows[0]?.cells, read.delimiter]).toEqual([
    header.split(delimiter),
    row.split(delimiter),
    delimiter,
  ]);
  expect(read.encoding).toBe(encoding.replace('-bom', ''));
});

type Named = { readonly names: Readonly<Record<string, string>> };
const entities = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../../../../packages/sample/data/entities.json`, 'utf8'),
) as readonly Named[];

test.each([
  ['fr', 'windows-1252'],
  ['es', 'windows-1252'],
  ['zh', 'gb18030'],
] as const)(
  'every ten names of entities are read as what they are written in: %s in %s',
  async (language, encoding) => {
    for (let at = 0; at < entities.length; at += 10) {
      const names = entities.slice(at, at + 10).map((entity) => entity.names[language] ?? '');
      const read = asTable(await readTable(encoded(['Name', ...names].join('\t\n'), encoding), 'a.csv'));
      expect([read.encoding, read.rows.map(({ cells: [name] }) => name)]).toEqual([encoding, names]);
    }
  },
);

test.each([
  [
    'Russian in Windows-1251',
    Buffer.from('cde0e7e2e0ede8e53bd1f2f0f3eaf2f3f0e00d0ac4e5efe0f0f2e0ece5edf23bc4c3ca0d0a', 'hex'),
  ],
  [
    'UTF-8 with a byte that was lost',
    Buffer.concat([Buffer.from('Intitulé;Entité\nDépartement;é'), Buffer.of(0xc3), Buffer.from('\n')]),
  ],
  ['half a UTF-16 character', Buffer.concat([encoded('a,b\nc,d\n', 'utf-16le-bom'), Buffer.of(0x41)])],
])('an encoding that is not known for sure is refused: %s', async (_, bytes) => {
  expect(await readTable(bytes, 'a.csv')).toEqual({ kind: 'refused', code: 'table-encoding-unknown' });
});

test('cells hold delimiters, quotes and line ends within quotes', async () => {
  expect(await cells('a,b\r\n"x, ""y""","one\ntwo"\r\n')).toEqual([['x, "y"', 'one\ntwo']]);
});

test('rows are numbered as a spreadsheet shows them, empty ones counted and skipped', async () => {
  const read = asTable(await csv('\n;;\nTitle;Entity\n\n"  ";\nOne;DGC\n  ; ;\nTwo;\n'));
  expect(read.rows.map(({ number, cells: [title] }) => [number, title])).toEqual([
    [6, 'One'],
    [8, 'Two'],
  ]);
});

test('a line that names the delimiter is none of the table', async () => {
  const read = asTable(await csv('sep=;\r\nTitle;Entity, or office\r\nOne;DGC\r\n'));
  expect([read.header, read.rows[0]?.number]).toEqual([['Title', 'Entity, or office'], 3]);
});

test('1,048,576 empty rows below a table are no rows of it', async () => {
  const read = asTable(await csv(`Title;Entity\nOne;DGC\n${';;;;;;;;\n'.repeat(1_048_574)}`));
  expect(read.rows).toHaveLength(1);
});

test('an apostrophe that keeps a cell from being a formula is no part of it', async () => {
  expect(await cells(`a;b\n'@mandat_demo;'=1+1\n'tis;@mandat_demo\n`)).toEqual([
    ['@mandat_demo', '=1+1'],
    ["'tis", '@mandat_demo'],
  ]);
});

const refused: readonly (readonly [string, string, object])[] = [
  ['an empty file', '', { code: 'table-empty' }],
  ['nothing but empty rows', '\n;;\n\n', { code: 'table-empty' }],
  ['a header alone', 'Title;Entity\n', { code: 'table-empty' }],
  ['the same heading twice', 'Title;Entity;  TITLE \nOne;DGC;Two\n', { code: 'table-header-twice', row: 1, column: 2 }],
  [
    'an account where the header should be',
    'https://x.com/mandat_demo;DGC\nhttps://x.com/b;DGC\n',
    { code: 'table-header-missing', row: 1 },
  ],
  [
    'a title above the header',
    'Accounts of 2026;;\nTitle;Entity;Address\nOne;DGC;x\n',
    { code: 'table-header-missing', row: 1 },
  ],
  ['a quote that is never closed', 'Title;Entity\n"One;DGC\n', { code: 'table-quotes', row: 2 }],
  ['a quote within a cell', 'Title;Entity\nOne "two";DGC\n', { code: 'table-quotes', row: 2 }],
  ['a zero byte', 'Title;Entity\nOne\0;DGC\n', { code: 'table-null-characters' }],
  ['20,001 rows', `Title\n${'One\n'.repeat(20_001)}`, { code: 'table-too-many-rows', row: 20_002 }],
  [
    '201 columns',
    `${Array.from({ length: 201 }, (_, at) => `c${at}`).join(';')}\n1\n`,
    { code: 'table-too-many-columns', row: 1 },
  ],
];

test.each(refused)('refused with its place: %s', async (_, text, fault) => {
  expect(await csv(text)).toEqual({ kind: 'refused', ...fault });
});

test('what cannot be taken of a row is said of its cell, and the row stays', async () => {
  const read = asTable(await csv(`Title;;Entity\nOne;lost;DGC;more\n${'x'.repeat(10_001)};;DGC\n`));
  expect(read.rows).toEqual([
    {
      number: 2,
      cells: ['One', 'lost', 'DGC'],
      faults: [
        { column: 1, code: 'cell-without-header' },
        { column: 3, code: 'cell-without-header' },
      ],
    },
    { number: 3, cells: ['', '', 'DGC'], faults: [{ column: 0, code: 'cell-too-long' }] },
  ]);
});

const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
test.each([
  ['a workbook with a password', Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]), 'table-locked'],
  ['a workbook of before 2007', Buffer.concat([ole, Buffer.from('Workbook', 'utf16le')]), 'table-is-old-workbook'],
  ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'table-is-pdf'],
  ['a PNG', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'table-is-picture'],
  ['a JPEG', Buffer.from('ffd8ffe000104a46', 'hex'), 'table-is-picture'],
  ['a gzip file', Buffer.from('1f8b0800', 'hex'), 'table-is-archive'],
  ['a page of the web', Buffer.from('<html><table><tr><td>Title'), 'table-is-markup'],
  ['a workbook of 2003 in XML', Buffer.from('<?xml version="1.0"?><Workbook/>'), 'table-is-markup'],
  ['bytes without sense', Buffer.from('0102030405060708'.repeat(4), 'hex'), 'table-is-unknown'],
])('a file is refused as what it is, whatever it is called: %s', async (_, bytes, code) => {
  for (const name of ['a.csv', 'a.xlsx', 'a']) expect(await readTable(bytes, name)).toEqual({ kind: 'refused', code });
});

test.each([
  ['a.xlsx', 'table-is-text'],
  ['a.xls', 'table-named-otherwise'],
  ['a', 'table-named-otherwise'],
])('a text called %s is refused by its name', async (name, code) => {
  expect(await csv('Title\nOne\n', name)).toEqual({ kind: 'refused', code });
});

test('a file beyond 20 MB is not looked at', async () => {
  expect(await readTable(Buffer.alloc(20_000_001, 0x20), 'a.csv')).toEqual({
    kind: 'refused',
    code: 'table-too-large',
  });
});
