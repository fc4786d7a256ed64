import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { entityDepths } from '../index.ts';

const below = (code: string, parentCode: string | null = null) => ({ code, parentCode });

test('an entity comes after the one above it, whatever the order of the file', () => {
  expect(entityDepths([below('C', 'b'), below('A'), below('B', 'A'), below('D', 'A')])).toEqual([2, 0, 1, 1]);
});

test('whatever stands above what, who is above is less deep', () => {
  const file = fc
    .array(fc.nat(), { maxLength: 40 })
    .map((picks) => picks.map((pick, at) => below(`E${at}`, at === 0 || pick % 4 === 0 ? null : `E${pick % at}`)));
  fc.assert(
    fc.property(
      file.chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length })),
      (rows) => {
        const depths = new Map(entityDepths(rows).map((depth, at) => [rows[at]?.code, depth]));
        for (const { code, parentCode } of rows) {
          expect(depths.get(code)).toBe(parentCode === null ? 0 : Number(depths.get(parentCode)) + 1);
        }
      },
    ),
  );
});
