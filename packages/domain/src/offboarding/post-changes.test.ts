import { expect, test } from '@jest/globals';
import { postChangesOf, type KnownPost } from './post-changes.ts';

const known = (post: string | null, manager: string | null): KnownPost => ({ post, manager });

test.each([
  ['another post', known('Chief', 'm-1'), known('Adviser', 'm-1'), ['post']],
  ['another manager', known('Chief', 'm-1'), known('Chief', 'm-2'), ['manager']],
  ['both', known('Chief', 'm-1'), known('Adviser', 'm-2'), ['post', 'manager']],
  ['the same', known('Chief', 'm-1'), known('Chief', 'm-1'), []],
  ['a first one', known(null, null), known('Chief', 'm-1'), []],
  ['a first one after a blank', known(' ', ''), known('Chief', 'm-1'), []],
  ['none any more', known('Chief', 'm-1'), known(null, null), []],
  ['blank now', known('Chief', 'm-1'), known('', ' '), []],
  ['only spaces around it', known('Chief', 'm-1'), known(' Chief ', 'm-1 '), []],
  [
    'another spelling is another one: nobody but the head can tell',
    known('Chief', 'm-1'),
    known('chief', 'M-1'),
    ['post', 'manager'],
  ],
] as const)('in what somebody moved: %s', (_title, before, now, expected) => {
  expect(postChangesOf(before, now)).toEqual(expected);
});
