import { crc32, deflateSync } from 'node:zlib';
import { zipOf, type Part } from './zip.ts';

/** Small files of every kind that is taken as evidence. */
export const pdf = (more = ''): Buffer =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${more} >>\nendobj\nxref\n0 1\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n`,
  );

const chunk = (type: string, content: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

export const png = (): Buffer =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    chunk('IDAT', deflateSync(Buffer.from([0, 255]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);

const header = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0x34]);
export const jpeg = (): Buffer => Buffer.concat([header, scan, Buffer.from([0xff, 0xd9])]);
export const jpegWithoutEnd = (): Buffer => Buffer.concat([header, scan]);

const types: Part = { name: '[Content_Types].xml', content: '<Types><Default Extension="xml"/></Types>' };
const relations: Part = { name: '_rels/.rels', content: '<Relationships/>' };
const main = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml', pptx: 'ppt/presentation.xml' } as const;

export const officeParts = (kind: keyof typeof main): readonly Part[] => [
  types,
  relations,
  { name: main[kind], content: `<${kind}>Study of existing accounts</${kind}>` },
];

export const office = (kind: keyof typeof main, ...more: readonly Part[]): Buffer =>
  zipOf([...officeParts(kind), ...more]);

export const text = (content = 'Étude des comptes existants\nدراسة الحسابات\n研究\n'): Buffer => Buffer.from(content);
