import { Unreadable } from './table.ts';

export type DecodedText = { readonly text: string; readonly encoding: string };

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const decoded = (bytes: Buffer, encoding: string): DecodedText | null => {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
};

const sampled = 65_536;

/** Without a mark, every other byte of what is written mostly in ASCII signs, as separators are, is a zero. */
const wideEncoding = (bytes: Buffer): string | null => {
  const sample = bytes.subarray(0, sampled);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 !== 0 || even + odd < sample.length / 20) return null;
  if (odd > even * 10) return 'utf-16le';
  return even > odd * 10 ? 'utf-16be' : null;
};

/** More of it reads as UTF-8 than does not: a damaged file, which in another encoding would only look readable. */
const isBrokenUtf8 = (bytes: Buffer): boolean => {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = text.match(/\uFFFD/gu)?.length ?? 0;
  const read = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return read > lost;
};

/** Pairs of bytes in the plane of GB 2312, where all the usual characters stand; others read so only by chance. */
const isChinese = (text: string, bytes: Buffer): boolean => {
  const wide = text.match(/\P{ASCII}/gu)?.length ?? 0;
  const pairs = bytes.toString('latin1').match(/[\u0080-\u00FF][^]/gu) ?? [];
  const usual = pairs.filter((pair) => /[\u00A1-\u00F7][\u00A1-\u00FE]/u.test(pair)).length;
  return usual > 0 && usual >= wide * 0.8;
};

/** Letters with accents stand between others: rows of them are another alphabet's, which nobody can tell for sure. */
const isWestern = (bytes: Buffer): boolean => {
  const text = bytes.toString('latin1');
  if (/[\u0081\u008D\u008F\u0090\u009D]/u.test(text)) return false;
  const high = text.match(/[\u00C0-\u00FF]/gu)?.length ?? 0;
  const inRows = text.match(/[\u00C0-\u00FF]{3,}/gu)?.join('').length ?? 0;
  return inRows * 10 <= high;
};

const unmarked = (bytes: Buffer): DecodedText | null => {
  const wide = wideEncoding(bytes);
  if (wide) return decoded(bytes, wide);
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8 || isBrokenUtf8(bytes)) return utf8;
  const chinese = decoded(bytes, 'gb18030');
  if (chinese && isChinese(chinese.text, bytes)) return chinese;
  return isWestern(bytes) ? decoded(bytes, 'windows-1252') : null;
};

/** Controls here and there are said of their cells; where there are many it is no text. */
const isBinary = (text: string): boolean => {
  const sample = text.slice(0, sampled);
  // oxlint-disable-next-line no-control-regex -- these characters are what is looked for
  const controls = sample.match(/[\u0001-\u0008\u000E-\u001F]/gu)?.length ?? 0;
  return controls * 20 > sample.length;
};

/** The text of a file in the encoding that its mark states, or the only one in which it makes sense. */
export const decodeText = (bytes: Buffer): DecodedText => {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  const found = marked ? decoded(bytes, marked[0]) : unmarked(bytes);
  if (!found) throw new Unreadable('table-encoding-unknown');
  if (found.text.includes('\0')) throw new Unreadable('table-null-characters');
  if (isBinary(found.text)) throw new Unreadable('table-is-unknown');
  return found;
};
