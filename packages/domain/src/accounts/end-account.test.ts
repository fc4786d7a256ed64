import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Account } from '../records/account.ts';
import { accountStatus, isLive } from '../status/account-status.ts';
import { closeAccount, parkAccount, type Parking } from './end-account.ts';

const now = new Date('2026-11-27T12:00:00Z');
const clock = { now, today: '2026-11-27' };

const official: Account = {
  id: 'a',
  reference: 'R-2026-0001',
  entityId: 'e',
  platform: 'x',
  title: 'Mandat demo',
  handle: '@mandat_demo',
  url: 'https://x.com/mandat_demo',
  stableId: null,
  canonicalKey: 'x:mandat_demo',
  languages: ['en'],
  purpose: 'News',
  audience: 'Everybody',
  languageStatement: 'One language.',
  requestKind: 'existing',
  requestedById: 'p',
  requestedAt: new Date('2026-01-01T00:00:00Z'),
  submittedAt: new Date('2026-01-02T00:00:00Z'),
  submittedById: 'p',
  createdOn: '2020-01-01',
  authorizedAt: new Date('2026-01-03T00:00:00Z'),
  creationDueOn: null,
  reviewDueOn: '2027-01-03',
  refusedAt: null,
  undoneAt: null,
  outOfScopeAt: null,
  outOfScopeAs: null,
  outOfScopeReason: null,
  outOfScopeById: null,
  withdrawnAt: null,
  parkedAt: null,
  closedAt: null,
  parkedOn: null,
  parkedEvidence: null,
  closedOn: null,
  closedEvidence: null,
  reopensId: null,
  successorId: null,
  version: 3,
};
const withdrawn: Account = { ...official, withdrawnAt: new Date('2026-11-20T00:00:00Z') };
const ending: Parking = { on: '2026-11-26', evidence: ' The profile says so. ', successor: null };

test('a withdrawn account is parked, and closed after that, each on its day with what shows it', () => {
  const successor = { ...official, id: 'b' };
  const parked = parkAccount(withdrawn, { ...ending, successor }, clock);
  if (!parked.ok) throw new Error(parked.code);
  expect(parked.next).toMatchObject({
    parkedAt: now,
    parkedOn: '2026-11-26',
    parkedEvidence: 'The profile says so.',
    successorId: 'b',
    version: 4,
  });
  expect(parked.events).toMatchObject([
    { type: 'account-parked', reason: 'The profile says so.', changes: [{ field: 'parkedOn', after: '2026-11-26' }] },
  ]);
  const closed = closeAccount(parked.next, { ...ending, on: '2026-11-27' }, clock);
  if (!closed.ok) throw new Error(closed.code);
  expect(closed.next).toMatchObject({ closedOn: '2026-11-27', successorId: 'b', parkedOn: '2026-11-26', version: 5 });
  expect([accountStatus(parked.next, clock.today), accountStatus(closed.next, clock.today)]).toEqual([
    'parked',
    'closed',
  ]);
  expect([isLive(parked.next), isLive(closed.next)]).toEqual([true, false]);
});

test.each([
  ['what was never withdrawn', official, ending, 'account-not-withdrawn', undefined],
  ['what is parked already', { ...withdrawn, parkedAt: now }, ending, 'account-not-withdrawn', undefined],
  ['no day', withdrawn, { ...ending, on: '27/11/2026' }, 'date-form', 'parkedOn'],
  ['a day to come', withdrawn, { ...ending, on: '2026-11-28' }, 'date-in-the-future', 'parkedOn'],
  ['nothing that shows it', withdrawn, { ...ending, evidence: ' ' }, 'evidence-missing', 'evidence'],
  ['itself as successor', withdrawn, { ...ending, successor: withdrawn }, 'successor-is-itself', 'successorId'],
  [
    'a successor that is not official',
    withdrawn,
    { ...ending, successor: { ...withdrawn, id: 'b' } },
    'successor-not-official',
    'successorId',
  ],
] as const)('parking refuses %s', (_, account, parking, code, field) => {
  expect(parkAccount(account, parking, clock)).toMatchObject({ ok: false, code, ...(field ? { field } : {}) });
});

test.each([
  ['what is official', official, ending, 'account-not-withdrawn'],
  ['what is closed already', { ...withdrawn, closedAt: now }, ending, 'account-not-withdrawn'],
  ['a day to come', withdrawn, { ...ending, on: '2026-12-01' }, 'date-in-the-future'],
  [
    'a day before it was parked',
    { ...withdrawn, parkedAt: now, parkedOn: '2026-11-27' },
    ending,
    'closed-before-parked',
  ],
] as const)('closing refuses %s', (_, account, closing, code) => {
  expect(closeAccount(account, closing, clock)).toMatchObject({ ok: false, code });
});

test('whatever is tried in whatever order, nothing is parked or closed before its withdrawal, and nothing comes back', () => {
  const step = fc.record({
    way: fc.constantFrom('park', 'close', 'withdraw'),
    on: fc.constantFrom('2026-11-20', '2026-11-26', '2026-11-27', '2026-11-28', 'soon'),
    evidence: fc.constantFrom('', 'seen', '  seen '),
  });
  const order = ['authorized', 'withdrawn', 'parked', 'closed'];
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let account = official;
      for (const { way, on, evidence } of steps) {
        const before = order.indexOf(accountStatus(account, clock.today));
        if (way === 'withdraw') account = { ...account, withdrawnAt: account.withdrawnAt ?? now };
        else {
          const decision = (way === 'park' ? parkAccount : closeAccount)(
            account,
            { on, evidence, successor: null },
            clock,
          );
          if (decision.ok) account = decision.next;
        }
        expect(order.indexOf(accountStatus(account, clock.today))).toBeGreaterThanOrEqual(before);
        expect(account.withdrawnAt !== null || (account.parkedAt === null && account.closedAt === null)).toBe(true);
        expect((account.closedAt === null) === (account.closedEvidence === null)).toBe(true);
      }
    }),
  );
});
