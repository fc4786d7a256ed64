import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Account } from '../records/account.ts';
import { accountStatus, isLive, isOfficial } from '../status/account-status.ts';
import { authorizeAccount } from './decide-account.ts';
import { editRequest } from './edit-request.ts';
import { markOutOfScope } from './mark-out-of-scope.ts';
import { reopenAccount } from './reopen-account.ts';
import { requestAccount } from './request-account.ts';
import { submitRequest } from './submit-request.ts';

const now = new Date('2026-11-27T12:00:00Z');
const clock = { now, today: '2026-11-27', creationDays: 60, reviewMonths: 12 };
const finding = { as: 'personal' as const, reason: ' It is her own. ', by: 'focal', now };

const requested = (): Account => {
  const decision = requestAccount(
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
      createdOn: null,
      requestedById: 'staff',
    },
    clock,
  );
  if (!decision.ok) throw new Error(decision.code);
  return decision.next;
};

const study = {
  answers: (['need', 'purpose', 'skills', 'risk', 'accuracy'] as const).map((criterion) => ({
    criterion,
    met: true,
    reason: 'shown',
    strategy: criterion === 'purpose' ? 'Communication strategy 2030' : null,
  })),
  overlaps: [],
  questions: [],
  nominations: [
    {
      personId: 'p',
      capacity: 'authorized-official' as const,
      scopes: ['administer' as const],
      staffType: 'staff-member' as const,
    },
  ],
};
const deciding = {
  id: 'd',
  decidedById: 'head',
  capacity: 'head' as const,
  headshipId: 'h',
  assessmentId: null,
  reason: 'because',
  secondFactorAt: now,
};

const found = (account: Account): Account => {
  const decision = markOutOfScope(account, finding);
  if (!decision.ok) throw new Error(decision.code);
  return decision.next;
};

test('what is out of scope keeps who found it, when and why, and gives its address free', () => {
  const account = found(requested());
  expect(account).toMatchObject({
    outOfScopeAt: now,
    outOfScopeAs: 'personal',
    outOfScopeReason: 'It is her own.',
    outOfScopeById: 'focal',
  });
  expect([accountStatus(account, clock.today), isLive(account)]).toEqual(['out-of-scope', false]);
});

test.each([
  ['without a reason', { reason: '\t ' }, 'reason-missing'],
  ['without saying what it is', { as: 'other' as 'personal' }, 'scope-kind-missing'],
])('nothing is found out of scope %s', (_how, more, code) => {
  expect(markOutOfScope(requested(), { ...finding, ...more })).toMatchObject({ ok: false, code });
});

test.each([
  ['authorized', { authorizedAt: now }],
  ['refused', { refusedAt: now }],
  ['withdrawn', { authorizedAt: now, withdrawnAt: now }],
  ['closed', { authorizedAt: now, closedAt: now }],
])('an account that was %s is not found out of scope: the head’s decision stands', (_what, facts) => {
  expect(markOutOfScope({ ...requested(), ...facts }, finding)).toMatchObject({
    ok: false,
    code: 'request-already-decided',
  });
});

const steps = {
  mark: (account: Account) => markOutOfScope(account, finding),
  edit: (account: Account) => editRequest(account, { title: `${account.title}!` }),
  submit: (account: Account) => submitRequest(account, study, { by: 'staff', now }),
  authorize: (account: Account) => {
    const decision = authorizeAccount(account, { study, deciding }, clock);
    return decision.ok ? { ...decision, next: decision.next.account } : decision;
  },
} as const;

test('whatever is tried in whatever order, what was once out of scope is never authorized, official or in scope again', () => {
  const names = Object.keys(steps) as readonly (keyof typeof steps)[];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...names), { maxLength: 12 }), (history) => {
      let account = requested();
      for (const name of history) {
        const decision = steps[name](account);
        if (account.outOfScopeAt) expect([name, decision.ok]).toEqual([name, false]);
        if (decision.ok) account = decision.next;
      }
      if (account.outOfScopeAt) expect([account.authorizedAt, isOfficial(account, clock.today)]).toEqual([null, false]);
    }),
    { numRuns: 500 },
  );
});

test('a new request takes a finding up again: the old record stays as it was found, and the new one can be authorized', () => {
  const old = found(requested());
  const request = { ...requested(), id: 'b', reference: 'R-2026-0002' };
  const reopened = reopenAccount(request, { found: old, reason: ' It is the team’s. ' });
  expect(reopened).toMatchObject({
    ok: true,
    next: { id: 'b', reopensId: 'a', outOfScopeAt: null },
    events: [
      {
        type: 'account-reopened',
        subject: { kind: 'account', id: 'a' },
        reason: 'It is the team’s.',
        changes: [{ field: 'reopenedBy', before: null, after: 'R-2026-0002' }],
      },
    ],
  });
  expect(reopenAccount(request, { found: requested(), reason: 'Why.' })).toMatchObject({ code: 'not-out-of-scope' });
  expect(reopenAccount(request, { found: old, reason: ' ' })).toMatchObject({
    code: 'reason-missing',
    field: 'reason',
  });
  expect([accountStatus(old, clock.today), isLive(old)]).toEqual(['out-of-scope', false]);
});

test('a closed account that is wanted again is a new request, linked to the old record, which stays closed', () => {
  const closed = { ...requested(), submittedAt: now, authorizedAt: now, withdrawnAt: now, closedAt: now };
  const request = { ...requested(), id: 'b', reference: 'R-2026-0002' };
  expect(reopenAccount(request, { found: closed, reason: 'The campaign is back.' })).toMatchObject({
    ok: true,
    next: { id: 'b', reopensId: 'a', closedAt: null, authorizedAt: null },
    events: [{ type: 'account-asked-again', subject: { kind: 'account', id: 'a' }, reason: 'The campaign is back.' }],
  });
  expect(accountStatus(closed, clock.today)).toBe('closed');
});
