import { refuse, type Refusal } from '../decision.ts';
import { findText, latin, startsWith, viewOf } from './bytes.ts';
import { evidenceLimits } from './evidence-limits.ts';
import { ofFile } from './of-file.ts';

/** A part of a packed file as its directory states it (APPNOTE 4.3.12), and where its bytes begin. */
export type PackedEntry = {
  readonly name: string;
  readonly isPacked: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  readonly header: number;
  readonly start: number;
};

export type Packed = { readonly ok: true; readonly entries: readonly PackedEntry[] };

const damaged = refuse('file-damaged', ofFile);

const endSize = 22;
const wholeFour = 0xff_ff_ff_ff;

type Directory = { readonly start: number; readonly end: number; readonly count: number };

/** The directory stands at the very end: with nothing behind it, no second directory can be meant. */
const directoryOf = (bytes: Uint8Array): Directory | null => {
  const end = bytes.length - endSize;
  if (end < 0 || !startsWith(bytes.subarray(end), 'PK\u0005\u0006')) return null;
  const view = viewOf(bytes.subarray(end));
  const [disks, here, count] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)];
  const [size, start] = [view.getUint32(12, true), view.getUint32(16, true)];
  const whole = disks === 0 && here === count && count > 0 && view.getUint16(20, true) === 0;
  return whole && start + size === end ? { start, end, count } : null;
};

const isLocked = (flags: number): boolean => (flags & 0x2041) !== 0;

/** What a part says of itself must be what the directory says of it, or programs would unpack different things. */
const startOf = (bytes: Uint8Array, header: number, name: string): number | null => {
  if (header + 30 > bytes.length || !startsWith(bytes.subarray(header), 'PK\u0003\u0004')) return null;
  const view = viewOf(bytes.subarray(header));
  const length = view.getUint16(26, true);
  const said = latin(bytes.subarray(header + 30, header + 30 + length));
  return said === name && !isLocked(view.getUint16(6, true)) ? header + 30 + length + view.getUint16(28, true) : null;
};

type Read = { readonly entry: PackedEntry; readonly next: number };

const entryAt = (bytes: Uint8Array, at: number, end: number): Read | Refusal => {
  if (at + 46 > end || !startsWith(bytes.subarray(at), 'PK\u0001\u0002')) return damaged;
  const view = viewOf(bytes.subarray(at));
  const short = (place: number): number => view.getUint16(place, true);
  const long = (place: number): number => view.getUint32(place, true);
  if (isLocked(short(8))) return refuse('file-locked', ofFile);
  const method = short(10);
  const [packedSize, size, header] = [long(20), long(24), long(42)];
  if ((method !== 0 && method !== 8) || [packedSize, size, header].includes(wholeFour)) return damaged;
  const name = latin(bytes.subarray(at + 46, at + 46 + short(28)));
  const start = startOf(bytes, header, name);
  if (start === null || (method === 0 && packedSize !== size)) return damaged;
  const entry = { name, isPacked: method === 8, packedSize, size, crc: long(16), header, start };
  return { entry, next: at + 46 + short(28) + short(30) + short(32) };
};

const readEntries = (bytes: Uint8Array, directory: Directory): readonly PackedEntry[] | Refusal => {
  const entries: PackedEntry[] = [];
  let at = directory.start;
  for (let count = 0; count < directory.count; count += 1) {
    const read = entryAt(bytes, at, directory.end);
    if (!('entry' in read)) return read;
    entries.push(read.entry);
    at = read.next;
  }
  return at === directory.end ? entries : damaged;
};

/** Parts that share bytes are how a small file unpacks to a huge one. */
const overlap = (entries: readonly PackedEntry[], end: number): boolean => {
  const placed = [...entries].sort((one, other) => one.header - other.header);
  return placed.some(({ start, packedSize }, at) => start + packedSize > (placed[at + 1]?.header ?? end));
};

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

const unpacksTooMuch = (entries: readonly PackedEntry[], fileSize: number): boolean => {
  const unpacked = sum(entries.map(({ size }) => size));
  const dense = unpacked > 1_048_576 && unpacked > fileSize * evidenceLimits.packedRatio;
  return unpacked > evidenceLimits.unpackedBytes || dense;
};

const isPlainName = (name: string): boolean =>
  // oxlint-disable-next-line no-control-regex -- these characters are what is looked for
  name !== '' && !/[\u0000-\u001F\\:]|^\/|(?:^|\/)\.\.?(?:\/|$)/u.test(name);

const hasTwice = (entries: readonly PackedEntry[]): boolean =>
  new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length;

/** The parts of a packed file, or why it is not unpacked. */
export const packedEntries = (bytes: Uint8Array): Packed | Refusal => {
  const directory = directoryOf(bytes);
  if (!directory) return damaged;
  if (directory.count > evidenceLimits.packedEntries) return refuse('file-unpacks-too-much', ofFile);
  const entries = readEntries(bytes, directory);
  if ('ok' in entries) return entries;
  if (hasTwice(entries) || !entries.every(({ name }) => isPlainName(name))) return damaged;
  if (unpacksTooMuch(entries, bytes.length) || overlap(entries, directory.start))
    return refuse('file-unpacks-too-much', ofFile);
  return { ok: true, entries };
};

/** What word processors, spreadsheets and slides put into their files; programs, macros and further files are not among it. */
const ordinary =
  /(?:\/|\.(?:xml|rels|vml|png|jpe?g|gif|tiff?|bmp|svg|emf|wmf|wdp|odttf|fntdata)|\/printerSettings\d*\.bin)$/iu;

const programOrArchive = [
  'PK\u0003\u0004',
  'MZ',
  '\u007FELF',
  '\u00D0\u00CF\u0011\u00E0',
  '\u001F\u008B',
  '7z\u00BC\u00AF',
  'Rar!',
  '%PDF',
];

export const carriesOthers = (entries: readonly PackedEntry[]): boolean =>
  entries.some(({ name }) => !ordinary.test(name));

/** Office files have no document types (ECMA-376 part 2, 8.1.4): entities that they declare unfold or read other files. */
const declaresEntities = (content: Uint8Array): boolean =>
  ['<!DOCTYPE', '<!ENTITY'].some(
    (mark) => findText(content, mark) !== -1 || findText(content, mark.split('').join('\u0000')) !== -1,
  );

const isMarkup = (name: string): boolean => /\.(?:xml|rels|vml|svg)$/iu.test(name);

/** A part once unpacked: as large as was stated, and no file of another kind under an ordinary name. */
export const unpackedFault = (entry: PackedEntry, content: Uint8Array, crc: number): Refusal | null => {
  if (content.length !== entry.size || crc !== entry.crc) return damaged;
  if (programOrArchive.some((signature) => startsWith(content, signature)))
    return refuse('file-carries-others', ofFile);
  if (isMarkup(entry.name) && declaresEntities(content)) return damaged;
  const types = entry.name === '[Content_Types].xml' && findText(content, 'macroEnabled') !== -1;
  return types ? refuse('file-carries-others', ofFile) : null;
};
