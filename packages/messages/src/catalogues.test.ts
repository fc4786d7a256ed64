import { describe, expect, test } from '@jest/globals';
import { platforms } from '@mandat/domain';
import { locales, type Locale } from './locales.ts';
import { mailCatalogueOf as catalogueOf } from './server.ts';
import { fullForm, placeholdersOf, textsOf } from './testing/entries.ts';
import type { MessageKey } from './catalogue.ts';

const english = catalogueOf('en');
const keys = Object.keys(english) as MessageKey[];
const others = locales.filter((locale) => locale !== 'en');

const categories: Readonly<Record<Locale, readonly string[]>> = {
  ar: ['few', 'many', 'one', 'other', 'two', 'zero'],
  zh: ['other'],
  en: ['one', 'other'],
  fr: ['one', 'other'],
  ru: ['few', 'many', 'one', 'other'],
  es: ['one', 'other'],
};

const known = new Map(
  Object.entries(english).map(([key, entry]) => [
    key,
    new Set((typeof entry === 'string' ? [entry] : Object.values(entry)).flatMap(placeholdersOf)),
  ]),
);

describe.each(locales)('the catalogue %s', (locale) => {
  const catalogue = catalogueOf(locale);

  test('has the keys of the English one, and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
  });

  test('has the placeholders of the English text in every message', () => {
    const different = keys.filter(
      (key) => String(placeholdersOf(fullForm(catalogue[key]))) !== String(placeholdersOf(fullForm(english[key]))),
    );
    expect(different).toEqual([]);
  });

  test('invents no placeholder in any plural form', () => {
    const invented = textsOf(catalogue).filter(([name, text]) => {
      const allowed = known.get(name.replace(/ \(\w+\)$/, '')) ?? new Set();
      return placeholdersOf(text).some((placeholder) => !allowed.has(placeholder));
    });
    expect(invented).toEqual([]);
  });

  test('tells apart the plural categories of its language', () => {
    const wrong = keys.filter((key) => {
      const entry = catalogue[key];
      return typeof entry !== 'string' && String(Object.keys(entry).sort()) !== String(categories[locale]);
    });
    expect(wrong).toEqual([]);
  });

  test('holds no empty or untrimmed text', () => {
    expect(textsOf(catalogue).filter(([, text]) => text === '' || text.trim() !== text)).toEqual([]);
  });

  test('uses no exclamation mark', () => {
    expect(textsOf(catalogue).filter(([, text]) => /[!！¡]/.test(text))).toEqual([]);
  });
});

/** Symbols of the International System stand alike in every language of Latin letters. */
const units = ['%{seconds} s', '%{minutes} min %{seconds} s', '%{hours} h %{minutes} min', '%{hours} h'];

/** Words that are the same in both languages, and texts that are a name or a code. */
const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  any: ['%{title} · Mandat', 'Ctrl K', '%{language}', '%{name}', '%{name} %{recordRepresentation}', 'Mandat'],
  fr: [
    'Adaptation',
    'Cause',
    'Code',
    'Consultant',
    'Document',
    'Pages',
    'Page %{page}',
    'Session',
    'Signal',
    '%{count} signal',
    'Plan',
    'Source',
    'Normal',
    '%{role}, %{entity}',
    ...units,
  ],
  es: ['No', 'no', 'Normal', 'Error:', 'Plan', ...units],
  ru: [],
  ar: [],
  zh: [],
};

/** Platforms keep their own names; which of them have one in another script is the catalogue's. */
const platformNames: readonly string[] = Object.values(platforms).map(({ label }) => label);

const isSame = (locale: Locale, text: string): boolean =>
  platformNames.includes(text) ||
  (sameAsEnglish.any ?? []).includes(text) ||
  (sameAsEnglish[locale] ?? []).includes(text) ||
  !/\p{L}/u.test(text.replace(/%\{\w+\}/g, ''));

/** Names, addresses, symbols and codes that stand in Latin letters in every language. */
const latinEverywhere =
  /%\{\w+\}|https?:\/\/[\w./-]*|@?\w+@[\w.-]+|\bMandat\b|\bCtrl K\b|\bST\/SGB\/[\d/]+|\bAfrica\/Nairobi\b|\bKE\b|\bMastodon\b|\bUTC\b|\bDGC\b|\bUN-Habitat\b|\bJSON\b|\bPDF\b|\bQR\b|\bSCIM\b|\bKeycloak\b|\bUTF-8\b|\bGraphQL\b|\bCSV\b|\bXLS[XB]\b|\bOpenDocument\b|\.(?:csv|xlsx)\b/g;

describe.each(others)('against English, the catalogue %s', (locale) => {
  const catalogue = catalogueOf(locale);

  test('repeats no English text', () => {
    const englishTexts = new Map(textsOf(english));
    const repeated = textsOf(catalogue).filter(
      ([name, text]) => englishTexts.get(name) === text && !isSame(locale, text),
    );
    expect(repeated).toEqual([]);
  });

  test('holds no English sentence', () => {
    const words = /\b(?:the|of|and|is|are|not|this|with|your|you|was|that)\b/i;
    expect(textsOf(catalogue).filter(([, text]) => words.test(text.replace(latinEverywhere, '')))).toEqual([]);
  });
});

test.each(['ar', 'zh', 'ru'] as const)('in %s nothing but names, addresses and codes is in Latin letters', (locale) => {
  const latin = textsOf(catalogueOf(locale)).filter(
    ([, text]) => /[A-Za-z]{2,}/.test(text.replace(latinEverywhere, '')) && !platformNames.includes(text),
  );
  expect(latin).toEqual([]);
});
