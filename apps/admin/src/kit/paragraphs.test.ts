import { expect, test } from '@jest/globals';
import { paragraphOf, paragraphs, slugOf } from './paragraphs.ts';

test('a paragraph and its letter make one address', () => {
  expect(slugOf('3.2 (a)')).toBe('3-2-a');
  expect(slugOf('4.2')).toBe('4-2');
});

test('every paragraph is found again by its address, and no other address finds one', () => {
  for (const paragraph of paragraphs) expect(paragraphOf(slugOf(paragraph))).toBe(paragraph);
  expect(paragraphOf('9-9')).toBeUndefined();
});
