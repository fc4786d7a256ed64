export const encodings = [
  'utf-8',
  'utf-8-bom',
  'utf-16le',
  'utf-16le-bom',
  'utf-16be',
  'utf-16be-bom',
  'windows-1252',
  'gb18030',
] as const;
export type Encoding = (typeof encodings)[number];

const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** Encoders are not part of Node: each sign is looked up among what the decoder makes of the bytes there are. */
const lookup = (
  encoding: string,
  sequences: readonly (readonly number[])[],
): ReadonlyMap<string, readonly number[]> => {
  const decoder = new TextDecoder(encoding);
  return new Map(sequences.map((bytes) => [decoder.decode(Uint8Array.from(bytes)), bytes]));
};

const single = Array.from({ length: 256 }, (_, byte) => [byte]);
const pairs = Array.from({ length: 126 * 190 }, (_, at) => [
  0x81 + Math.floor(at / 190),
  0x40 + (at % 190) + (at % 190 >= 63 ? 1 : 0),
]);

const tables: Record<string, ReadonlyMap<string, readonly number[]>> = {};
const tableOf = (encoding: 'windows-1252' | 'gb18030') =>
  (tables[encoding] ??= lookup(encoding, encoding === 'gb18030' ? [...single.slice(0, 128), ...pairs] : single));

const byTable = (text: string, encoding: 'windows-1252' | 'gb18030'): Buffer => {
  const table = tableOf(encoding);
  return Buffer.from(
    [...text].flatMap((sign) => {
      const bytes = table.get(sign);
      if (!bytes) throw new Error(`${encoding} has no ${sign}`);
      return bytes;
    }),
  );
};

/** A text as a program would have written it in that encoding. */
export const encoded = (text: string, encoding: Encoding): Buffer => {
  if (encoding === 'windows-1252' || encoding === 'gb18030') return byTable(text, encoding);
  const marked = encoding.endsWith('-bom') ? `\uFEFF${text}` : text;
  if (encoding.startsWith('utf-16be')) return bigEndian(marked);
  return Buffer.from(marked, encoding.startsWith('utf-16le') ? 'utf16le' : 'utf8');
};
