import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holdsControls, holdsInvisible } from '../index.ts';

test.each([
  ['a null character', '\0'],
  ['a C1 control', '\u0085'],
  ['a delete', '\u007f'],
  ['a right-to-left override', '\u202e'],
  ['the end of an isolate', '\u2069'],
  ['half a surrogate pair', '\ud800'],
  ['a noncharacter', '\ufffe'],
  ['an anchor of annotations', '\ufff9'],
])('%s cannot be read as it is stored, wherever it stands', (_, mark) => {
  for (const text of [mark, `a${mark}b`, `مر${mark}حبا`]) expect([text, holdsControls(text)]).toEqual([text, true]);
});

test.each([
  ['a zero-width space', '\u200b'],
  ['a word joiner', '\u2060'],
  ['a byte order mark', '\ufeff'],
  ['a soft hyphen', '\u00ad'],
  ['a Hangul filler', '\u3164'],
  ['a tag character', '\u{e0041}'],
  ['a joiner of graphemes', '\u034f'],
])('%s is invisible, wherever it stands', (_, mark) => {
  for (const text of [mark, `a${mark}b`, `مر${mark}حبا`, `👩${mark}🚀`])
    expect([text, holdsInvisible(text)]).toEqual([text, true]);
});

test.each([
  'مرحبا',
  'می\u200cخواهم',
  'क्\u200dष',
  '👩\u200d🚀',
  '👩🏽\u200d🚀',
  '🏳️\u200d🌈',
  'مرحبا \u200eABC\u200f',
  '字\ufe00',
  'a\tb\r\nc',
])('what a language needs is taken (%#)', (text) => {
  expect([holdsControls(text), holdsInvisible(text)]).toEqual([false, false]);
});

test('a joiner between letters that never join makes two names look alike', () => {
  for (const text of ['UN\u200dHabitat', 'ЮН\u200cХабитат', '\u200dUN', '1\u200d2'])
    expect([text, holdsInvisible(text)]).toEqual([text, true]);
});

test('no text that was taken changes its length by what cannot be seen', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect([holdsControls(text), holdsInvisible(text)]).toEqual([false, false]);
    }),
  );
});
