import { readFileSync } from 'node:fs';
import { regularFonts } from './fonts.ts';

/** The characters that a font has, as ranges of its table `cmap` (ISO/IEC 14496-22 5.2.1). */
type Ranges = readonly (readonly [first: number, last: number])[];

const tableAt = (font: Buffer, name: string): number => {
  for (let n = 0; n < font.readUInt16BE(4); n += 1) {
    const record = 12 + n * 16;
    if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8);
  }
  throw new Error(`a font without ${name}`);
};

const segments = (font: Buffer, at: number): Ranges => {
  const size = font.readUInt16BE(at + 6);
  return Array.from({ length: size / 2 }, (_, n) => [
    font.readUInt16BE(at + 16 + size + n * 2),
    font.readUInt16BE(at + 14 + n * 2),
  ]);
};

const groups = (font: Buffer, at: number): Ranges =>
  Array.from({ length: font.readUInt32BE(at + 12) }, (_, n) => [
    font.readUInt32BE(at + 16 + n * 12),
    font.readUInt32BE(at + 20 + n * 12),
  ]);

const rangesOf = (font: Buffer, at: number): Ranges => {
  const format = font.readUInt16BE(at);
  if (format === 4) return segments(font, at);
  return format === 12 ? groups(font, at) : [];
};

const charactersOf = (file: string): ReadonlySet<number> => {
  const font = readFileSync(file);
  const table = tableAt(font, 'cmap');
  const subtables = Array.from({ length: font.readUInt16BE(table + 2) }, (_, n) =>
    font.readUInt32BE(table + 8 + n * 8),
  );
  const found = new Set<number>();
  for (const [first, last] of subtables.flatMap((offset) => rangesOf(font, table + offset))) {
    for (let character = first; character <= last; character += 1) found.add(character);
  }
  return found;
};

let fonts: readonly ReadonlySet<number>[] | null = null;

/** Drawn as nothing, whatever the font. */
const unseen = /^[\p{Default_Ignorable_Code_Point}\n\r\t]$/u;

/** No letters at all: tagged PDF may not contain them, whatever a font has. */
const control = /[\p{Cc}\uFEFF\uFFFE\uFFFF]/u;

const isDrawn = (cluster: string): boolean => {
  if (control.test(cluster.replaceAll(/[\n\r\t]/gu, ''))) return false;
  fonts ??= regularFonts().map(charactersOf);
  const characters = Array.from(cluster).filter((character) => !unseen.test(character));
  return fonts.some((font) => characters.every((character) => font.has(character.codePointAt(0) ?? -1)));
};

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const plain = /^[\n\u0020-\u007E\u00A0-\u017F]*$/u;

/** Stands for what no font of the papers has (a rare script, a picture): tagged PDF may not draw an empty box. */
export const replacement = '\uFFFD';

export const drawable = (text: string): string => {
  if (plain.test(text)) return text;
  const seen = Array.from(clusters.segment(text), ({ segment }) => (isDrawn(segment) ? segment : replacement));
  return seen.join('');
};

/** Whether a name stays a name: marks in place of its letters would name nobody. Pictures in it are no letters. */
export const isLegible = (name: string): boolean =>
  Array.from(clusters.segment(name)).every(({ segment }) => !/\p{L}/u.test(segment) || drawable(segment) === segment);
