import { describe, expect, test } from '@jest/globals';
import type { MessageKey } from './catalogue.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { locales, type Locale } from './locales.ts';
import { catalogueOf } from './server.ts';
import { findMessage, translate, translatorOf } from './translate.ts';

const days = (locale: Locale, count: number) =>
  translate(catalogueOf(locale), locale, 'kit.clock.calendarDays', { count });

describe('plural forms', () => {
  test('Arabic writes one and two without the figure and tells four kinds of more apart', () => {
    expect([1, 2, 3, 11, 100, 103].map((count) => days('ar', count))).toEqual([
      'يوم تقويمي واحد',
      'يومان تقويميان',
      '3 أيام تقويمية',
      '11 يوما تقويميا',
      '100 يوم تقويمي',
      '103 أيام تقويمية',
    ]);
  });

  test('Russian goes by the last digits, and a fraction takes the form of few', () => {
    expect([1, 2, 5, 11, 21, 1.5].map((count) => days('ru', count))).toEqual([
      '1 календарный день',
      '2 календарных дня',
      '5 календарных дней',
      '11 календарных дней',
      '21 календарный день',
      '1,5 календарных дня',
    ]);
  });

  test('French counts nought and one and a half as one', () => {
    expect([0, 1.5, 2].map((count) => days('fr', count))).toEqual([
      '0 jour calendaire',
      '1,5 jour calendaire',
      '2 jours calendaires',
    ]);
  });

  test('millions take "de" in French and Spanish', () => {
    expect(days('fr', 1_000_000)).toBe('1\u202f000\u202f000 de jours calendaires');
    expect(days('es', 1_000_000)).toBe('1.000.000 de días civiles');
    expect(translate(catalogueOf('fr'), 'fr', 'kit.table.total', { count: 1_000_000 })).toContain('d’entrées');
  });

  test('Chinese has one form, with its measure word', () => {
    expect([1, 11].map((count) => days('zh', count))).toEqual(['1个历日', '11个历日']);
  });

  test("react-admin's smart_count chooses the form too", () => {
    expect(translate(catalogueOf('en'), 'en', 'ra.action.bulk_actions', { smart_count: 1 })).toBe('1 entry selected');
  });
});

describe('placeholders', () => {
  test("numbers are written in the reader's way", () => {
    const range = { from: 1_001, to: 1_025, total: 12_345 };
    expect(translate(catalogueOf('en'), 'en', 'kit.pages.range', range)).toBe('1,001 to 1,025 of 12,345');
    expect(translate(catalogueOf('es'), 'es', 'kit.pages.range', range)).toBe('1001 a 1025 de 12.345');
  });

  test('a Latin name in an Arabic sentence is isolated', () => {
    const text = translate(catalogueOf('ar'), 'ar', 'kit.table.select', { row: '@mandat_demo' });
    expect(text).toContain('\u2068@mandat_demo\u2069');
  });

  test('what is put in is not read again for placeholders', () => {
    expect(translate(catalogueOf('en'), 'en', 'kit.table.select', { row: '%{row}%{constructor}' })).toBe(
      'Select %{row}%{constructor}',
    );
  });

  test('a missing parameter stays visible rather than vanish', () => {
    expect(translate(catalogueOf('en'), 'en', 'kit.rule')).toBe('Paragraph %{paragraph}');
  });
});

describe('keys', () => {
  test('a missing key is a fault', () => {
    expect(() => translate(catalogueOf('en'), 'en', 'no.such.key' as MessageKey)).toThrow('no.such.key');
  });

  test('a key made at run time may be missing', () => {
    expect(findMessage(catalogueOf('en'), 'en', 'error.no-such-code')).toBeNull();
    expect(findMessage(catalogueOf('en'), 'en', 'constructor')).toBeNull();
  });

  test('a translator is bound to its reader', () => {
    expect(translatorOf(catalogueOf('fr'), 'fr')('kit.signOut')).toBe('Se déconnecter');
  });

  test.each(locales)('the console loads %s alone and gets what the server has', async (locale) => {
    expect(await loadCatalogue(locale)).toBe(catalogueOf(locale));
  });
});
