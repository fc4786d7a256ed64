import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldWord, guessMapping, importColumns, importKinds, mappingFault } from '../index.ts';

const aliases = importKinds.flatMap((kind) =>
  importColumns[kind].flatMap(({ key, aliases: words }) => words.map((word) => [kind, key, word] as const)),
);

test('no word stands for two columns of a kind, whatever its language', () => {
  for (const kind of importKinds) {
    const words = importColumns[kind].flatMap(({ key, aliases: known }) =>
      [...new Set([key, ...known].map(foldWord))].map((word) => word),
    );
    expect(words.filter((word, at) => word === '' || words.indexOf(word) < at)).toEqual([]);
  }
});

test.each(importKinds)('every column of %s is found by each of its names, however it is written', (kind) => {
  for (const [of, key, word] of aliases.filter(([each]) => each === kind)) {
    const forms = [
      word,
      ` ${word.toUpperCase()} `,
      word.normalize('NFD'),
      word.replaceAll(' ', '_'),
      `${word} *`,
      `${word}:`,
    ];
    expect(forms.map((form) => [of, form, guessMapping(kind, [form])])).toEqual(forms.map((form) => [of, form, [key]]));
  }
});

test('accents and the forms of Arabic and Russian letters make no other word', () => {
  expect(guessMapping('accounts', ['INTITULE', 'Titulo', 'ENTITÉ'])).toEqual([null, null, 'entity']);
  expect(guessMapping('accounts', ['intitule', 'الكِيان', 'Обьект'])).toEqual(['title', 'entity', null]);
});

test('two headings that mean the same are left for a person to choose', () => {
  expect(guessMapping('accounts', ['Title', 'Link', 'Intitulé', 'Entity'])).toEqual([null, 'url', null, 'entity']);
});

test('whatever the headings are, a guess has one place for each and no column twice', () => {
  const heading = fc.oneof(fc.string(), fc.constantFrom(...aliases.map(([, , word]) => word)));
  fc.assert(
    fc.property(fc.constantFrom(...importKinds), fc.array(heading, { maxLength: 30 }), (kind, header) => {
      const mapping = guessMapping(kind, header);
      const chosen = mapping.filter((key) => key !== null);
      expect([mapping.length, new Set(chosen).size]).toEqual([header.length, chosen.length]);
    }),
  );
});

describe('a mapping that somebody chose', () => {
  const header = ['a', 'b', 'c'];
  test.each([
    [['entity', 'title', null], null],
    [['entity', 'title'], { code: 'mapping-length', columnKey: null }],
    [['entity', 'title', 'colour'], { code: 'mapping-column-unknown', columnKey: 'colour' }],
    [['entity', 'title', 'title'], { code: 'mapping-column-twice', columnKey: 'title' }],
    [['entity', 'url', null], { code: 'mapping-column-missing', columnKey: 'title' }],
  ])('%j', (mapping, fault) => {
    expect(mappingFault('accounts', header, mapping)).toEqual(fault);
  });
});
