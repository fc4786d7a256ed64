import { expect, test } from '@jest/globals';
import { outcomesOf } from './outcomes.ts';

const hold = {
  privileges: 35,
  privilegesStanding: 33,
  privilegesTaken: 8,
  accountsWithoutHolder: 2,
  handOvers: 6,
  groups: [
    { cause: 'PERSON_DEPARTED', state: 'HELD', people: 19 },
    { cause: 'PERSON_DEPARTED', state: 'APPLIED', people: 5 },
    { cause: 'PERSON_MOVED', state: 'HELD', people: 7 },
  ],
};

test('applying all takes what is left of the plan now, and no leaver keeps access', () => {
  expect(outcomesOf(hold).now).toEqual({ privileges: 33, orphans: 2, handOvers: 6, leaversWithAccess: 0 });
});

test('the plan as it was received stays in sight beside it', () => {
  expect(outcomesOf(hold).received).toMatchObject({ privileges: 35, orphans: null });
});

test('rejecting all takes nothing, and the leavers that are held keep their access', () => {
  expect(outcomesOf(hold).none).toEqual({ privileges: 0, orphans: 0, handOvers: 0, leaversWithAccess: 19 });
});

test('what was applied before the limit is counted apart: no answer to the hold takes it', () => {
  expect(outcomesOf(hold).taken.privileges).toBe(8);
});
