import { expect, test } from '@jest/globals';
import { inCircles, withThoseAbove } from './entities-above.ts';
import type { PlannedEntity } from './planned-entity.ts';
import type { RowPlan } from './row-plan.ts';

const names = { ar: 'x', zh: 'x', en: 'x', fr: 'x', ru: 'x', es: 'x' };
const planned = (at: number, parentCode: string | null): RowPlan<PlannedEntity> => ({
  outcome: 'new',
  number: at + 2,
  notes: [],
  change: {
    code: `N${at}`,
    kind: 'office',
    headed: true,
    country: null,
    timeZone: 'UTC',
    names,
    headTitle: '',
    parentId: null,
    parentCode,
  },
});

test.each([
  ['whole', null, 'new'],
  ['without its top', 'refused', 'faulty'],
] as const)('a line of 20,000 entities below one another is read in one go: %s', (_, top, outcome) => {
  const line = Array.from({ length: 20_000 }, (__, at) => planned(at, at === 0 ? top : `N${at - 1}`));
  expect(new Set(withThoseAbove(line.toReversed()).map((plan) => plan.outcome))).toEqual(new Set([outcome]));
});

test('only those that come back to themselves are in a circle, and not those that hang below it', () => {
  const above = new Map([
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'b'],
    ['d', 'd'],
    ['e', 'a'],
    ['f', ''],
    ['g', 'f'],
  ]);
  expect([...inCircles(above)].toSorted()).toEqual(['b', 'c', 'd']);
});

test('a circle of 20,000 is found in one go', () => {
  const above = new Map(Array.from({ length: 20_000 }, (_, at) => [`n${at}`, `n${(at + 1) % 20_000}`]));
  expect(inCircles(above).size).toBe(20_000);
});
