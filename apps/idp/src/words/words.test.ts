import { describe, expect, test } from '@jest/globals';
import { officialLanguages } from '@mandat/domain';
import { chooseLanguage, wordsOf } from './choose-language.ts';

const sentences = (words: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? sentences(value, `${path}${key}.`)
      : [[`${path}${key}`, String(value)] as const],
  );

const valuesIn = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(officialLanguages)('the words in %s', (language) => {
  test('hold every sentence of English with the same values in it, none empty', () => {
    const own = new Map(sentences(wordsOf[language]));
    const english = sentences(wordsOf.en);
    expect([...own.keys()].sort()).toEqual(english.map(([key]) => key).sort());
    for (const [key, text] of english) {
      expect([key, ...valuesIn(own.get(key) ?? '')]).toEqual([key, ...valuesIn(text)]);
      expect(own.get(key)?.trim()).not.toBe('');
    }
  });
});

test('French keeps its narrow space before high punctuation', () => {
  for (const [, text] of sentences(wordsOf.fr)) expect(text).not.toMatch(/[^\u202F\u00A0][?!:;]/);
});

test('a language is chosen by the reader, the application, the browser, then English', () => {
  expect(chooseLanguage({ chosen: 'ar', uiLocales: 'fr', accepted: 'ru' })).toBe('ar');
  expect(chooseLanguage({ uiLocales: 'de fr-CA', accepted: 'ru' })).toBe('fr');
  expect(chooseLanguage({ accepted: 'de, es;q=0.5, zh-CN;q=0.9, ru;q=0' })).toBe('zh');
  expect(chooseLanguage({ chosen: 'xx', uiLocales: 'constructor', accepted: '*' })).toBe('en');
});
