import { expect, test } from '@jest/globals';
import { sourceStamp } from './stamp.ts';

test('the same sources give the same stamp', () => {
  expect(sourceStamp()).toMatch(/^[0-9a-f]{64}$/u);
  expect(sourceStamp()).toBe(sourceStamp());
});
