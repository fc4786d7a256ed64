import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bidiPieces, type Direction } from './bidi-pieces.ts';

/** Each piece with its level; `_` for a space in front of it, `·` where nothing is drawn. */
const told = (text: string, dir: Direction): string => {
  const written = bidiPieces(text, dir);
  if (typeof written === 'string') return written;
  return written.map(({ text: part, level, gap }) => `${gap ? '_' : ''}${part || '·'}${level}`).join(' ');
};

test('text of one direction is written as it is, without marks', () => {
  expect(told('\u2068Zoë\u2069 writes, and 中国 too', 'ltr')).toBe('Zoë writes, and 中国 too');
  expect(told('\u2068إذن\u2069', 'rtl')).toBe('إذن');
  expect(told('إذن خطي', 'rtl')).toBe('إذن1 _خطي1');
  expect(told(' \u2068\u2069 ', 'rtl')).toBe('');
});

test('a name keeps its direction, and the marks around it stay with the sentence', () => {
  expect(told('يأذن \u2068Amina Wanjiru\u2069، خطيا', 'rtl')).toBe('يأذن1 _·1 Amina2 _Wanjiru2 ،1 _خطيا1');
  expect(told('by \u2068ليلى حسن\u2069, head', 'ltr')).toBe('by0 _·0 ليلى1 _حسن1 ,0 _head0');
});

test('among Arabic words a time stays whole, and the parts of a paragraph go to the left', () => {
  expect(told('الفقرة 3-7 من', 'rtl')).toBe('الفقرة1 _32 -1 72 _من1');
  expect(told('في 2026، 10:00 UTC', 'rtl')).toBe('في1 _20262 ،1 ·1 _10:002 ·1 _UTC2');
});

test('an address may be broken after its signs, and a word without any where it has to be', () => {
  expect(told('https://mandat.example/verify/letter', 'ltr')).toBe('https://mandat.example/verify/letter');
  expect(told(`https://x.org/${'y'.repeat(45)}`, 'ltr')).toBe(
    `https://0 x.0 org/0 ${'y'.repeat(24)}0 ${'y'.repeat(21)}0`,
  );
});

test('nothing is lost or put elsewhere, whatever was written', () => {
  const alphabet = fc.constantFrom(...'aB 7-.،/(م ن\u2066\u2067\u2068\u2069中@'.split(''));
  const anything = fc.oneof(fc.string({ unit: alphabet, maxLength: 80 }), fc.string({ unit: 'binary', maxLength: 40 }));
  const bare = (text: string): string => text.replaceAll(/[\s\u2066-\u2069]/gu, '');
  fc.assert(
    fc.property(anything, fc.constantFrom<Direction>('ltr', 'rtl'), (text, dir) => {
      const written = bidiPieces(text, dir);
      const whole = typeof written === 'string' ? written : written.map((piece) => piece.text).join('');
      expect(bare(whole)).toBe(bare(text));
    }),
    { numRuns: 500 },
  );
});
