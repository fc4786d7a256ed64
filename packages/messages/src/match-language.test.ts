import { expect, test } from '@jest/globals';
import { directionOf, languageNames, localeTag, locales } from './locales.ts';
import { matchLanguage } from './match-language.ts';

test.each([
  ['fr-CH, fr;q=0.9, en;q=0.8, *;q=0.5', 'fr'],
  ['de, es-419;q=0.4, ru;q=0.7', 'ru'],
  ['zh-Hant-TW', 'zh'],
  ['AR', 'ar'],
  ['fr;q=0, es', 'es'],
  ['de', 'en'],
  ['', 'en'],
  [undefined, 'en'],
  [null, 'en'],
  ['*', 'en'],
  [';;;q=,,,', 'en'],
] as const)('Accept-Language %p is answered in %s', (header, locale) => {
  expect(matchLanguage(header)).toBe(locale);
});

test('an endless header costs nothing', () => {
  expect(matchLanguage(`${'x,'.repeat(1_000_000)}fr`)).toBe('en');
});

test('Arabic alone runs from right to left', () => {
  expect(locales.filter((locale) => directionOf(locale) === 'rtl')).toEqual(['ar']);
});

test('each language names itself, and Intl is told exactly which form is meant', () => {
  expect(Object.keys(languageNames)).toEqual([...locales]);
  expect(localeTag('ar')).toBe('ar-u-nu-latn');
  expect(localeTag('en')).toBe('en-GB');
});
