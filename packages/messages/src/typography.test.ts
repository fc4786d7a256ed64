import { expect, test } from '@jest/globals';
import type { Locale } from './locales.ts';
import { mailCatalogueOf as catalogueOf } from './server.ts';
import { textsOf } from './testing/entries.ts';

const offending = (locale: Locale, pattern: RegExp) =>
  textsOf(catalogueOf(locale)).filter(([, text]) =>
    pattern.test(text.replace(/%\{\w+\}/g, 'x').replace(/https?:\/\//g, '')),
  );

test('French has a narrow space before ; and ?, a no-break space before : and inside « »', () => {
  expect(offending('fr', /[^\u202f][;?]|[^\u00a0]:|«[^\u00a0\u202f]|[^\u00a0\u202f]»/)).toEqual([]);
});

test.each(['en', 'fr'] as const)('%s has curly apostrophes and quotation marks', (locale) => {
  expect(offending(locale, /['"]/)).toEqual([]);
});

test('Spanish opens the questions that it closes', () => {
  expect(offending('es', /^[^¿]*\?/)).toEqual([]);
});

test('Russian keeps its dashes with the word before and has no ё', () => {
  expect(offending('ru', / —|ё/i)).toEqual([]);
});

test('Arabic has its own comma, semicolon and question mark, no vowel signs, and tatweel in the paragraph letter (هـ) alone', () => {
  expect(offending('ar', /[\u0600-\u06ff][,;?]|[\u064b-\u0652]|(?<!\(ه)\u0640/)).toEqual([]);
});

test('Arabic isolates addresses, so that they keep their direction', () => {
  const bare = textsOf(catalogueOf('ar')).filter(([, text]) =>
    /(?:^|[^\u2066])https?:\/\/|(?:^|[^\w\u2066])@\w/.test(text),
  );
  expect(bare).toEqual([]);
});

test('Chinese has full-width punctuation, except around paragraph letters, and no space between characters', () => {
  expect(offending('zh', /\p{Script=Han}(?:[,.;:?)]|\((?![a-e]\)))|\p{Script=Han} \p{Script=Han}/u)).toEqual([]);
});
