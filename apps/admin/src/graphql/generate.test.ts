import { expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../../schema-types/generate.ts';

const schema = `
  scalar DateTime
  enum Colour { RED GREEN }
  input Wish { colour: Colour! also: [Colour!] }
  type Thing { id: ID! name(language: String): String! at: DateTime colour: Colour! parts: [Thing!] other: Thing }
  type Query { thing(id: ID!, wish: Wish): Thing }
`;

const written = (text: string): string => generate(schema, [{ name: 'things', text }]).get('things.ts') ?? '';

test('a result has the nulls, lists and enums of the contract', () => {
  const text = written('query One($id: ID!) { thing(id: $id) { id at colour parts { id } } }');
  expect(text).toContain('readonly at: string | null;');
  expect(text).toContain('readonly colour: Colour;');
  expect(text).toMatch(/readonly parts: readonly \(?\{\n\s+readonly id: string;\n\s+\}\)?\[\] \| null;/u);
  expect(text).toContain("import type { Colour } from './schema.ts';");
});

test('fields of fragments are merged, and what a directive may leave out is optional', () => {
  const text = written(`
    fragment Part on Thing { other { id } }
    query One($id: ID!, $all: Boolean!) { thing(id: $id) { ...Part other { colour } at @include(if: $all) } }
  `);
  expect(text).toMatch(/readonly other: \{\n\s+readonly id: string;\n\s+readonly colour: Colour;/u);
  expect(text).toContain('readonly at?: string | null;');
});

test('the reader’s language is no variable of the caller', () => {
  const text = written('query One($id: ID!, $reader: String) { thing(id: $id) { name(language: $reader) } }');
  expect(text).toContain('reader: true');
  expect(text).toContain('OneVariables = { readonly id: string; }');
});

test('a document that the contract does not allow is refused with file and line', () => {
  expect(() => written('query One($id: ID!) {\n thing(id: $id) { size } }')).toThrow(/things:2: .*"size"/u);
});

const root = join(import.meta.dirname, '../../../..');
const schemaPath = join(root, 'apps/api/schema.graphql');

test('the committed types are those of the committed schema', () => {
  expect(existsSync(schemaPath)).toBe(true);
  const folder = join(import.meta.dirname, 'documents');
  const files = readdirSync(folder)
    .toSorted()
    .map((file) => ({ name: file.replace('.graphql', ''), text: readFileSync(join(folder, file), 'utf8') }));
  for (const [name, text] of generate(readFileSync(schemaPath, 'utf8'), files)) {
    expect(readFileSync(join(import.meta.dirname, 'generated', name), 'utf8')).toBe(text);
  }
});
