import { expect, test } from '@jest/globals';
import { accountOf, now, submitted } from '../accounts/testing/cases.ts';
import { confirmProcedure, recordProcedure } from './custody-procedure.ts';
import { recordCustody, type CustodyFacts } from './record-custody.ts';

const facts: CustodyFacts = {
  custodyModel: 'shared-secret',
  vaultReference: ' HAB-X-014 ',
  secondFactor: 'security-key',
  secondFactorHolderId: 'holder',
  recoveryMailbox: '  ',
  recoveryPhone: 'Duty telephone',
  phoneOwnerId: null,
  lastRotatedOn: '2026-11-01',
  connectedApplications: ['Scheduler', ' Scheduler ', ''],
  changedOn: '2026-11-10',
  detectedOn: '2026-11-12',
};

const recording = (more: Partial<CustodyFacts> = {}, before = 0) => ({
  facts: { ...facts, ...more },
  before,
  newId: 'c',
  byId: 'me',
  today: '2026-11-21',
  now,
});

const record = (more: Partial<CustodyFacts> = {}, before = 0) => recordCustody(submitted(), recording(more, before));

test('each recording is the next version, with its three times, and the history tells no more than its number', () => {
  expect(record({}, 2)).toEqual({
    ok: true,
    next: {
      ...facts,
      id: 'c',
      accountId: 'a',
      number: 3,
      vaultReference: 'HAB-X-014',
      recoveryMailbox: null,
      connectedApplications: ['Scheduler'],
      recordedAt: now,
      recordedById: 'me',
    },
    events: [
      {
        type: 'custody-recorded',
        subject: { kind: 'account', id: 'a' },
        accountId: 'a',
        entityId: 'e',
        changes: [{ field: 'custodyVersion', before: 2, after: 3 }],
      },
    ],
  });
});

test.each([
  [{ vaultReference: '  ' }, 'vault-reference-missing', 'vaultReference'],
  [{ secondFactor: 'none' as const }, 'second-factor-without-kind', 'secondFactorHolderId'],
  [{ changedOn: '2026-11-22' }, 'date-in-the-future', 'changedOn'],
  [{ lastRotatedOn: '2026-11-22' }, 'date-in-the-future', 'lastRotatedOn'],
  [{ detectedOn: '2026-11-09' }, 'noticed-before-change', 'detectedOn'],
  [
    { connectedApplications: Array.from({ length: 51 }, (_, n) => `Application ${n}`) },
    'list-too-long',
    'connectedApplications',
  ],
])('what cannot be so is refused at its field: %j', (more, code, field) => {
  expect(record(more)).toMatchObject({ ok: false, code, field });
});

test.each([
  ['a draft', accountOf()],
  ['a refused request', { ...submitted(), refusedAt: now }],
  ['what is out of scope', { ...submitted(), outOfScopeAt: now }],
  ['a closed account', { ...submitted(), authorizedAt: now, withdrawnAt: now, closedAt: now }],
])('nobody keeps credentials of %s', (_, account) => {
  expect(recordCustody(account, recording())).toMatchObject({ ok: false, code: 'custody-without-account' });
});

const words = { texts: { en: ' In the vault. ', fr: '' }, documentReference: 'memo', evidenceUrl: null };
const written = (more: Partial<Parameters<typeof recordProcedure>[0]> = {}) =>
  recordProcedure({ entityId: 'e', words, latest: null, byHead: false, newId: 'p', byId: 'me', now, ...more });

test('a procedure is in force once the head confirms it, and at once where the head wrote it', () => {
  const decision = written();
  if (!decision.ok) throw new Error(decision.code);
  expect(decision.next).toMatchObject({ number: 1, texts: { en: 'In the vault.' }, confirmedAt: null });
  const confirmation = confirmProcedure(decision.next, { latest: 1, byId: 'head', now });
  expect(confirmation).toMatchObject({ ok: true, next: { confirmedAt: now, confirmedById: 'head' } });
  expect(written({ byHead: true, latest: { number: 4 } })).toMatchObject({
    ok: true,
    next: { number: 5, confirmedById: 'me' },
    events: [{ type: 'custody-procedure-recorded' }, { type: 'custody-procedure-confirmed' }],
  });
});

test.each([
  [{ texts: { en: ' ' } }, 'procedure-text-missing'],
  [{ documentReference: '' }, 'procedure-document-missing'],
  [{ evidenceUrl: 'http://plain.example' }, 'evidence-link'],
])('a procedure that says nothing, or rests on nothing, is refused: %j', (more, code) => {
  expect(written({ words: { ...words, ...more } })).toMatchObject({ ok: false, code });
});

test('only the latest version is confirmed, and once', () => {
  const decision = written();
  if (!decision.ok) throw new Error(decision.code);
  const by = { byId: 'head', now };
  expect(confirmProcedure(decision.next, { latest: 2, ...by })).toMatchObject({ code: 'version-conflict' });
  const confirmed = { ...decision.next, confirmedAt: now };
  expect(confirmProcedure(confirmed, { latest: 1, ...by })).toMatchObject({ code: 'procedure-already-confirmed' });
});
