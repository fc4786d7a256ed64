import { expect, test } from '@jest/globals';
import { accountOf, now } from '../accounts/testing/cases.ts';
import type { Account } from '../records/account.ts';
import type { Overlap } from '../records/assessment.ts';
import { answerOverlap } from './answer-overlap.ts';

const later = new Date(now.getTime() + 60_000);
const earlier = new Date(now.getTime() - 60_000);
const asked = accountOf();
const inUse: Account = { ...asked, submittedAt: now, authorizedAt: now };
const open: Overlap = {
  id: 'o',
  accountId: asked.id,
  otherId: 'other',
  referenceId: null,
  matchedOn: 'title',
  likeness: 'title-equal',
  score: 100,
  foundAt: now,
  answer: null,
  reason: null,
  answeredById: null,
  answeredAt: null,
};
const given = { ...open, answer: 'different', reason: 'Known.', answeredById: 'staff' } as const;
const how = { answer: 'merge', reason: ' One of them goes. ', by: 'keeper', now: later } as const;

test.each<[string, Account, Overlap]>([
  ['of a request', asked, open],
  ['of a request, once more', asked, { ...given, answeredAt: earlier }],
  ['found since the account was authorized', inUse, open],
  ['found since, once more', inUse, { ...given, answeredAt: later }],
])('a hit %s is answered with who and when', (_, account, overlap) => {
  const answered = { answer: 'merge', reason: 'One of them goes.', answeredById: 'keeper', answeredAt: later };
  const changes = [{ field: 'overlap', before: overlap.answer, after: 'merge' }];
  expect(answerOverlap(account, overlap, how)).toMatchObject({
    ok: true,
    next: answered,
    events: [{ type: 'overlap-answered', reason: 'One of them goes.', changes }],
  });
});

const decided = { code: 'request-already-decided', field: 'overlapId' };

test.each<[string, Account, Overlap, object]>([
  ['on which the head decided', inUse, { ...given, answeredAt: earlier }, decided],
  ['of an account that was withdrawn', { ...inUse, withdrawnAt: now }, open, decided],
  ['of a request that was refused', { ...asked, refusedAt: now }, open, decided],
  ['of a request out of scope', { ...asked, outOfScopeAt: now }, open, decided],
])('a hit %s is answered no more', (_, account, overlap, refusal) => {
  expect(answerOverlap(account, overlap, how)).toMatchObject({ ok: false, ...refusal });
});

test('an answer says why', () => {
  expect(answerOverlap(inUse, open, { ...how, reason: ' \n' })).toMatchObject({
    ok: false,
    code: 'reason-missing',
    field: 'reason',
  });
});
