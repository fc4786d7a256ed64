import { expect, test } from '@jest/globals';
import { breakingChanges } from './breaking-changes.ts';

test('a field that goes without having been deprecated breaks its readers', () => {
  expect(breakingChanges('type Query { a: Int b: Int }', 'type Query { a: Int }')).toEqual(['Query.b was removed.']);
});

test('a deprecated field may go', () => {
  expect(breakingChanges('type Query { a: Int b: Int @deprecated }', 'type Query { a: Int }')).toEqual([]);
});

test('a new argument that must be given breaks, one that may be given does not', () => {
  expect(breakingChanges('type Query { a: Int }', 'type Query { a(b: Int!): Int }')).toHaveLength(1);
  expect(breakingChanges('type Query { a: Int }', 'type Query { a(b: Int): Int }')).toEqual([]);
});
