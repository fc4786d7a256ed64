import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pdfText } from '../../testing/pdf-text.ts';
import { bidiPieces } from './bidi-pieces.ts';
import { drawable, replacement } from './glyphs.ts';
import { prelude } from './prelude.ts';
import { typeset } from './typeset.ts';

const paper = `${prelude}
#set document(title: "x")
#set text(lang: "ar", dir: rtl, font: faces("rtl"))
= x
#flow(data.text)
`;

test('letters of the six languages are drawn; of others, a mark for each', () => {
  const six = 'ليلى حسن Ünïcode e\u0301 中国 Ёлка ñ “” – ·';
  expect(drawable(six)).toBe(six);
  expect(drawable('ሰው 🌍 a\u0007')).toBe(`${replacement}${replacement} ${replacement} a${replacement}`);
});

test('whatever somebody wrote becomes a tagged paper, and never an error', () => {
  const scripts = fc.constantFrom(...'a7 من中ሰ🌍é\u0301\u200D\uFE0F\u202E#*$<>\\"\u0000\u00AD'.split(''));
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: scripts, maxLength: 40 }),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const pdf = typeset(paper, { text: bidiPieces(text, 'rtl') });
      expect(pdfText(pdf).length).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
});
