import { expect, test } from '@jest/globals';
import { catalogueOf } from './server.ts';

type Tree = { readonly [name: string]: string | Tree };

const flatten = (tree: Tree, path = ''): readonly string[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [`${path}${name}`] : flatten(value, `${path}${name}.`),
  );

const published = 'ra-language-english';

test('every key of react-admin has our own text', async () => {
  const { default: english } = (await import(published)) as { readonly default: Tree };
  const keys = flatten(english);
  expect(keys.length).toBeGreaterThan(150);
  expect(keys.filter((key) => !Object.hasOwn(catalogueOf('en'), key))).toEqual([]);
});

test('no text of react-admin is taken over where it breaks the house tone', () => {
  const texts = Object.entries(catalogueOf('en')).filter(([key]) => key.startsWith('ra.'));
  expect(texts.filter(([, text]) => /are you sure|went wrong|oops|error occurred/i.test(String(text)))).toEqual([]);
});
