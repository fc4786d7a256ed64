import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { inRoot } from '../root.ts';
import { brokenLinks, missingFiles, unwantedWords, type HasFile } from './document-faults.ts';
import { prose, readDocuments, type Document } from './markdown.ts';

const hasFile: HasFile = (path) => existsSync(inRoot(path));
const documents = readDocuments();
const recipes = documents.filter(({ path }) => path.startsWith('docs/recipes/') && !path.endsWith('README.md'));

test('every relative link of the documentation leads to a file and a heading that exist', () => {
  expect(brokenLinks(documents, hasFile)).toEqual([]);
});

test('every file that the documentation names exists', () => {
  expect(missingFiles(documents, hasFile)).toEqual([]);
});

test('the documentation names no machine, no host of a package registry and no unfinished work', () => {
  expect(unwantedWords(documents)).toEqual([]);
});

test('there is a recipe for each of the eleven usual changes', () => {
  const nouns = 'action column criterion due-item import-column language message mutation page platform signal'.split(
    ' ',
  );
  expect(recipes.map(({ path }) => path).sort()).toEqual(nouns.map((noun) => `docs/recipes/add-${noun}.md`));
});

test('every recipe names the files to touch and the test that notices a forgotten one', () => {
  for (const { path, text } of recipes) {
    expect([path, /^## Files$/mu.test(text), /^## What fails if one is forgotten$/mu.test(text)]).toEqual([
      path,
      true,
      true,
    ]);
  }
});

test('every decision record says its status, context, decision and consequences, and none is too long to read', () => {
  const records = documents.filter(({ path }) => path.startsWith('docs/adr/'));
  for (const { path, text } of records) {
    const parts = ['**Status**', '## Context', '## Decision', '## Consequences'].filter((part) => text.includes(part));
    expect([path, parts.length, text.split(/\s+/u).length < 450]).toEqual([path, 4, true]);
  }
  const numbers = records.map(({ path }) => path.slice('docs/adr/'.length, 'docs/adr/'.length + 4));
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1).padStart(4, '0')));
});

const planted: readonly Document[] = [
  {
    path: 'docs/one.md',
    text: '# One\n[a](two.md#three) [b](two.md#four) [c](gone.md) [d](https://example.org) `apps/gone.ts` `apps/<noun>.ts`',
  },
  { path: 'docs/two.md', text: '# Two\n## Three\nSee [up](#two).\n```\n[e](gone.md) `apps/gone.ts`\n```\n' },
];

test('a broken link, a lost heading and a missing file are found; code blocks and patterns are left alone', () => {
  const has: HasFile = (path) => planted.some((document) => document.path === path);
  expect(brokenLinks(planted, has)).toEqual(['docs/one.md links to two.md#four', 'docs/one.md links to gone.md']);
  expect(missingFiles(planted, has)).toEqual(['docs/one.md names apps/gone.ts']);
  expect(prose(planted[1]?.text ?? '')).not.toContain('gone');
});
