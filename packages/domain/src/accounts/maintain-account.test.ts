import { expect, test } from '@jest/globals';
import type { Account } from '../records/account.ts';
import { criterionNames } from '../records/assessment.ts';
import { maintainAccount } from './maintain-account.ts';
import { manyWithdrawals } from './many-withdrawals.ts';
import { requestAccount } from './request-account.ts';

const now = new Date('2026-11-27T12:00:00Z');
const clock = { now, today: '2026-11-27', creationDays: 60, reviewMonths: 12 };
const deciding = {
  id: 'd',
  decidedById: 'head',
  capacity: 'head' as const,
  headshipId: 'h',
  assessmentId: 'second',
  reason: 'still needed',
  secondFactorAt: now,
};
const answers = criterionNames.map((criterion) => ({
  criterion,
  met: true,
  reason: 'shown',
  strategy: criterion === 'purpose' ? 'Communication strategy 2030' : null,
}));
const basis = { answers, latestAssessmentId: 'second', deciding };

const official = (more: Partial<Account> = {}): Account => {
  const asked = requestAccount(
    {
      id: 'a',
      reference: 'R-2026-0001',
      kind: 'existing',
      entityId: 'e',
      platform: 'x',
      handle: 'mandat_demo',
      url: 'https://x.com/mandat_demo',
      stableId: null,
      canonicalKey: 'x:mandat_demo',
      title: 'Demo',
      languages: ['en'],
      purpose: 'alerting',
      audience: 'residents',
      languageStatement: 'English only.',
      createdOn: '2020-01-01',
      requestedById: 'staff',
    },
    clock,
  );
  if (!asked.ok) throw new Error(asked.code);
  return { ...asked.next, submittedAt: now, authorizedAt: now, reviewDueOn: '2026-11-01', ...more };
};

test('a continuation counts the next review from its own day and keeps the assessment it rests on', () => {
  const decision = maintainAccount(official(), basis, clock);
  expect(decision).toMatchObject({
    ok: true,
    next: { account: { reviewDueOn: '2027-11-27' }, decision: { kind: 'maintain', assessmentId: 'second' } },
  });
});

const [first, ...others] = answers;
test.each([
  ['an account that is not official', official({ authorizedAt: null }), basis, 'account-not-authorized'],
  ['an account that was withdrawn', official({ withdrawnAt: now }), basis, 'account-not-authorized'],
  ['no reason', official(), { ...basis, deciding: { ...deciding, reason: ' ' } }, 'reason-missing'],
  ['an older assessment', official(), { ...basis, latestAssessmentId: 'third' }, 'assessment-superseded'],
  [
    'no assessment at all',
    official(),
    { ...basis, latestAssessmentId: null, deciding: { ...deciding, assessmentId: null } },
    'assessment-superseded',
  ],
  [
    'a criterion that is no longer met',
    official(),
    {
      ...basis,
      answers: [{ criterion: first?.criterion ?? 'need', met: false, reason: 'no', strategy: null }, ...others],
    },
    'criterion-not-met',
  ],
  [
    'an assessment from before strategies were named',
    official(),
    { ...basis, answers: answers.map((each) => ({ ...each, strategy: null })) },
    'strategy-missing',
  ],
])('a continuation is refused for %s', (_rule, account, given, code) => {
  expect(maintainAccount(account, given, clock)).toMatchObject({ ok: false, code });
});

test.each([
  [{ before: 0, more: 1, accounts: 1 }, null],
  [{ before: 1, more: 1, accounts: 10 }, null],
  [{ before: 2, more: 1, accounts: 10 }, 'withdrawals-to-confirm'],
  [{ before: 0, more: 3, accounts: 10 }, 'withdrawals-to-confirm'],
])('more than a fifth of the accounts of an entity in a day is confirmed once more: %j', (day, code) => {
  expect(manyWithdrawals(day, { percent: 20, confirmed: false })?.code ?? null).toBe(code);
  expect(manyWithdrawals(day, { percent: 20, confirmed: true })).toBeNull();
});
