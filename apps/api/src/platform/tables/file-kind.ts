import type { TableRefusal } from '@mandat/domain';

type Signature = readonly [kind: TableRefusal | 'packed', at: number, text: string];

const signatures: readonly Signature[] = [
  ['packed', 0, 'PK\u0003\u0004'],
  ['packed', 0, 'PK\u0005\u0006'],
  ['table-is-pdf', 0, '%PDF-'],
  ['table-is-picture', 0, '\u0089PNG\r\n'],
  ['table-is-picture', 0, '\u00FF\u00D8\u00FF'],
  ['table-is-picture', 0, 'GIF8'],
  ['table-is-picture', 0, 'II*\u0000'],
  ['table-is-picture', 0, 'MM\u0000*'],
  ['table-is-picture', 8, 'WEBP'],
  ['table-is-picture', 4, 'ftyp'],
  ['table-is-archive', 0, '\u001F\u008B'],
  ['table-is-archive', 0, '7z\u00BC\u00AF\u0027\u001C'],
  ['table-is-archive', 0, 'Rar!\u001A'],
  ['table-is-document', 0, '{\\rtf'],
];

/** Office files of before 2007, and those of later years behind a password (MS-OFFCRYPTO 2.3). */
const compound = '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1';

const holdsWide = (bytes: Buffer, text: string): boolean => bytes.includes(Buffer.from(text, 'utf16le'));

const compoundKind = (bytes: Buffer): TableRefusal => {
  if (holdsWide(bytes, 'EncryptedPackage') || holdsWide(bytes, 'EncryptionInfo')) return 'table-locked';
  return holdsWide(bytes, 'WordDocument') || holdsWide(bytes, 'PowerPoint')
    ? 'table-is-document'
    : 'table-is-old-workbook';
};

const isMarkup = (bytes: Buffer): boolean =>
  /^(?:\u00EF\u00BB\u00BF)?\s*<(?:\?xml|!doctype|html|head|table|svg)\b/iu.test(bytes.toString('latin1', 0, 200));

/** What a file is by its first bytes, whatever it is called. */
export const fileKind = (bytes: Buffer): TableRefusal | 'packed' | 'text' => {
  const head = bytes.toString('latin1', 0, 16);
  if (head.startsWith(compound)) return compoundKind(bytes);
  const known = signatures.find(([, at, text]) => head.startsWith(text, at));
  if (known) return known[0];
  return isMarkup(bytes) ? 'table-is-markup' : 'text';
};
