import { expect, test } from '@jest/globals';
import { accountOf, deciding, now } from '../accounts/testing/cases.ts';
import type { Account } from '../records/account.ts';
import type { Revision } from '../records/revision.ts';
import { approveRevision, refuseRevision, withdrawRevision } from './decide-revision.ts';
import { proposeRevision, type Proposing, type RevisionEdit } from './propose-revision.ts';
import { differencesOf } from './stale.ts';

const authorized: Account = { ...accountOf(), submittedAt: now, authorizedAt: now };
const how: Proposing = {
  id: 'r1',
  by: 'focal-point',
  changedOn: null,
  now,
  today: '2026-11-21',
  base: 0,
  proposed: 0,
  approved: 0,
};

const proposed = (edit: RevisionEdit, more: Partial<Proposing> = {}, account = authorized): Revision => {
  const decision = proposeRevision(account, edit, { ...how, ...more });
  if (!decision.ok) throw new Error(decision.code);
  return decision.next;
};

test('a proposal keeps what it was made from, and leaves the record as it was approved', () => {
  const before = { ...authorized };
  const revision = proposed({ title: ' Another title ', purpose: authorized.purpose });
  expect(revision.changes).toEqual([{ field: 'title', before: 'Demo', after: 'Another title' }]);
  expect(revision).toMatchObject({ number: 1, base: 0, approvedAt: null });
  expect(authorized).toEqual(before);
});

test.each<[string, RevisionEdit, Partial<Proposing>, object]>([
  ['nothing that differs', { title: 'Demo' }, {}, { code: 'nothing-changed' }],
  ['an empty title', { title: ' ' }, {}, { code: 'record-incomplete', field: 'title' }],
  ['an empty purpose', { purpose: '' }, {}, { code: 'record-incomplete', field: 'purpose' }],
  ['an empty audience', { audience: '\n' }, {}, { code: 'record-incomplete', field: 'audience' }],
  ['no language', { languages: [] }, {}, { code: 'record-incomplete', field: 'languages' }],
  ['a language that is none', { languages: ['English'] }, {}, { code: 'language-form', field: 'languages' }],
  ['no statement', { languageStatement: '' }, {}, { code: 'language-statement-missing' }],
  ['a base that is no more', { title: 'New' }, { approved: 1 }, { code: 'revision-conflict' }],
  ['a change of tomorrow', { title: 'New' }, { changedOn: '2026-11-22' }, { code: 'date-in-the-future' }],
])('a proposal with %s is refused', (_, edit, more, refusal) => {
  expect(proposeRevision(authorized, edit, { ...how, ...more })).toMatchObject({ ok: false, ...refusal });
});

test.each<[string, Partial<Account>]>([
  ['not authorized yet', { authorizedAt: null }],
  ['withdrawn', { withdrawnAt: now }],
  ['parked', { parkedAt: now }],
  ['closed', { closedAt: now }],
  ['out of scope', { outOfScopeAt: now }],
])('an account that is %s takes no proposal, and none is approved on it', (_, facts) => {
  const account = { ...authorized, ...facts };
  expect(proposeRevision(account, { title: 'New' }, how)).toMatchObject({ code: 'account-not-authorized' });
  const revision = proposed({ title: 'New' });
  const decided = approveRevision({ account, revision, approved: 0 }, deciding, now);
  expect(decided).toMatchObject({ code: 'account-not-authorized' });
});

test('the head approves, and the record is what was proposed, by a decision that is kept with it', () => {
  const revision = proposed({ title: 'New', languages: ['en', 'fr'] });
  const decision = approveRevision({ account: authorized, revision, approved: 0 }, deciding, now);
  expect(decision).toMatchObject({
    ok: true,
    next: {
      account: { title: 'New', languages: ['en', 'fr'], purpose: 'alerting', version: authorized.version + 1 },
      revision: { id: 'r1', approvedAt: now, decidedById: 'head', capacity: 'head', headshipId: 'h' },
    },
    events: [{ type: 'revision-approved', changes: revision.changes }],
  });
});

test('nobody decides on their own proposal, whatever office they hold', () => {
  const asked = { account: authorized, revision: proposed({ title: 'New' }, { by: 'head' }), approved: 0 };
  expect(approveRevision(asked, deciding, now)).toMatchObject({ code: 'own-case' });
  expect(refuseRevision(asked, deciding, now)).toMatchObject({ code: 'own-case' });
});

test('a refusal has a reason and changes nothing of the record', () => {
  const asked = { account: authorized, revision: proposed({ title: 'New' }), approved: 0 };
  expect(refuseRevision(asked, { ...deciding, reason: ' ' }, now)).toMatchObject({ code: 'reason-missing' });
  expect(refuseRevision(asked, deciding, now)).toMatchObject({
    next: { account: authorized, revision: { refusedAt: now, reason: 'because' } },
  });
});

test('only the proposer takes a proposal back, and what was decided stays decided', () => {
  const revision = proposed({ title: 'New' });
  expect(withdrawRevision(authorized, revision, { by: 'head', now })).toMatchObject({ code: 'revision-of-another' });
  const taken = withdrawRevision(authorized, revision, { by: 'focal-point', now });
  expect(taken).toMatchObject({ next: { withdrawnAt: now } });
  const ended = { ...revision, withdrawnAt: now };
  expect(withdrawRevision(authorized, ended, { by: 'focal-point', now })).toMatchObject({
    code: 'revision-already-decided',
  });
  const asked = { account: authorized, revision: ended, approved: 0 };
  expect(approveRevision(asked, deciding, now)).toMatchObject({ code: 'revision-already-decided' });
});

test('a proposal that was made from an older revision, or from a field that changed since, is in conflict', () => {
  const revision = proposed({ title: 'Mine' });
  const older = approveRevision({ account: authorized, revision, approved: 1 }, deciding, now);
  expect(older).toMatchObject({ code: 'revision-conflict', details: { base: 0, approved: 1 } });
  const renamed = { ...authorized, title: 'Theirs' };
  expect(approveRevision({ account: renamed, revision, approved: 0 }, deciding, now)).toMatchObject({
    code: 'revision-conflict',
  });
  expect(differencesOf(revision, renamed)).toEqual([
    { field: 'title', before: 'Demo', after: 'Mine', approved: 'Theirs' },
  ]);
});
