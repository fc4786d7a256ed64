import { expect, test } from '@jest/globals';
import { outcomesOf } from './outcomes.ts';

const hold = {
  privileges: 35,
  accountsWithoutHolder: 2,
  handOvers: 6,
  groups: [
    { cause: 'PERSON_DEPARTED', state: 'HELD', people: 19 },
    { cause: 'PERSON_DEPARTED', state: 'APPLIED', people: 5 },
    { cause: 'PERSON_MOVED', state: 'HELD', people: 7 },
  ],
};

test('applying all takes what the plan says, and no leaver keeps access', () => {
  expect(outcomesOf(hold).all).toEqual({ privileges: 35, orphans: 2, handOvers: 6, leaversWithAccess: 0 });
});

test('rejecting all takes nothing, and the leavers that are held keep their access', () => {
  expect(outcomesOf(hold).none).toEqual({ privileges: 0, orphans: 0, handOvers: 0, leaversWithAccess: 19 });
});
