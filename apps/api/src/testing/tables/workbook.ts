import { packed, type PackedPart } from './packed.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export type SheetMade = {
  readonly name?: string;
  readonly state?: string;
  /** What stands in `sheetData`, and what follows it. */
  readonly rows: string;
  readonly after?: string;
};

export type WorkbookMade = {
  readonly sheets: readonly SheetMade[];
  readonly texts?: readonly string[];
  readonly formats?: readonly string[];
  readonly from1904?: boolean;
  readonly contentType?: string;
  readonly more?: readonly PackedPart[];
  readonly prologue?: string;
};

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="r${id}" Type="${office}/${type}" Target="${target}"/>`;

const relations = (...all: readonly string[]): string =>
  `<Relationships xmlns="${packageRelations}">${all.join('')}</Relationships>`;

const workbookXml = ({ sheets, from1904 = false }: WorkbookMade): string => {
  const listed = sheets.map(
    ({ name, state = 'visible' }, at) =>
      `<sheet name="${name ?? `Sheet${at + 1}`}" sheetId="${at + 1}" state="${state}" r:id="r${at + 1}"/>`,
  );
  const properties = `<workbookPr date1904="${from1904 ? 1 : 0}"/>`;
  return `<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${listed.join('')}</sheets></workbook>`;
};

const stylesXml = (formats: readonly string[]): string => {
  const custom = formats.map(
    (code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  );
  const styles = formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`);
  // Style 0 is general, 1 the built-in date; those that were asked for follow.
  const cells = `<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>${styles.join('')}</cellXfs>`;
  return `<styleSheet xmlns="${main}"><numFmts>${custom.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>${cells}</styleSheet>`;
};

const sheetXml = ({ rows, after = '' }: SheetMade, prologue: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${prologue}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`;

/** The parts of a workbook, by hand. */
export const workbookParts = (made: WorkbookMade): readonly PackedPart[] => [
  {
    name: '[Content_Types].xml',
    content: `<Types><Override PartName="/xl/workbook.xml" ContentType="${made.contentType ?? sheetType}"/></Types>`,
  },
  { name: '_rels/.rels', content: relations(relation(1, 'officeDocument', 'xl/workbook.xml')) },
  { name: 'xl/workbook.xml', content: workbookXml(made) },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: relations(
      ...made.sheets.map((_, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
      relation(98, 'sharedStrings', '/xl/sharedStrings.xml'),
      relation(99, 'styles', 'styles.xml'),
    ),
  },
  { name: 'xl/sharedStrings.xml', content: `<sst xmlns="${main}">${(made.texts ?? []).join('')}</sst>` },
  { name: 'xl/styles.xml', content: stylesXml(made.formats ?? []) },
  ...made.sheets.map((sheet, at) => ({
    name: `xl/worksheets/sheet${at + 1}.xml`,
    content: sheetXml(sheet, made.prologue ?? ''),
  })),
  ...(made.more ?? []),
];

export const workbook = (made: WorkbookMade): Buffer => packed(workbookParts(made));

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const inline = (text: string): string => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;

/** Rows of inline texts, and cells written by hand where they begin with `<c`. */
export const rowsOf = (...rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) => `<row>${cells.map((cell) => (cell.startsWith('<c') ? cell : inline(cell))).join('')}</row>`)
    .join('');
