import { describe, expect, test } from '@jest/globals';
import type { Account } from '../records/account.ts';
import { accountStatus, isOfficial } from '../status/account-status.ts';
import type { AccountCase } from './account-case.ts';
import { concernedBy } from './concerned.ts';
import { authorizeAccount, refuseAccount, sendBackAccount } from './decide-account.ts';
import { editRequest } from './edit-request.ts';
import { recordCreation } from './record-creation.ts';
import { requestAccount } from './request-account.ts';
import { submitRequest } from './submit-request.ts';
import { accountOf, answering, asked, clock, deciding, now, submitted, whole } from './testing/cases.ts';

test.each([
  ['a creation that is still to come', { createdOn: '2026-11-22' }, 'date-in-the-future', 'createdOn'],
  ['a language that says nothing', { languages: [''] }, 'language-form', 'languages'],
  ['a language that is no code', { languages: ['English, mostly'] }, 'language-form', 'languages'],
  ['a language named twice', { languages: ['en', 'en'] }, 'language-form', 'languages'],
])('a request is refused for %s', (_rule, more, code, field) => {
  expect(requestAccount(asked(more), clock)).toMatchObject({ ok: false, code, field });
});

test('an edited title is kept without the space around it, and languages are looked at again', () => {
  const account = accountOf({ languages: ['en', 'pt-BR', 'zh-Hans'] });
  expect(editRequest(account, { title: '  Alerts ' })).toMatchObject({ ok: true, next: { title: 'Alerts' } });
  expect(editRequest(account, { title: ' Demo ' })).toMatchObject({ ok: true, next: account });
  expect(editRequest(account, { languages: [' '] })).toMatchObject({ ok: false, code: 'language-form' });
});

const refusals: readonly [
  rule: string,
  account: Account,
  study: AccountCase,
  code: string,
  field: string | undefined,
][] = [
  [
    'a criterion without an answer',
    submitted(),
    answering('risk', { met: null }),
    'criterion-unanswered',
    'criteria.risk',
  ],
  [
    'a criterion without a reason',
    submitted(),
    answering('need', { met: true, reason: ' ' }),
    'criterion-unanswered',
    'criteria.need',
  ],
  [
    'a criterion that is not met',
    submitted(),
    answering('skills', { met: false }),
    'criterion-not-met',
    'criteria.skills',
  ],
  [
    'a purpose that names no strategy',
    submitted(),
    answering('purpose', { met: true, strategy: ' ' }),
    'strategy-missing',
    'criteria.purpose',
  ],
  [
    'an overlap without an answer',
    submitted(),
    { ...whole, overlaps: [{ answer: null }] },
    'overlap-unanswered',
    'overlaps',
  ],
  ['no authorized official named', submitted(), { ...whole, nominations: [] }, 'record-incomplete', 'nominations'],
  [
    'a consultant named',
    submitted(),
    { ...whole, nominations: whole.nominations.map((each) => ({ ...each, staffType: 'consultant' as const })) },
    'not-a-staff-member',
    'nominations',
  ],
  ['no title', { ...submitted(), title: ' ' }, whole, 'record-incomplete', 'title'],
  ['no content language', submitted({ languages: [] }), whole, 'record-incomplete', 'languages'],
  ['no purpose', submitted({ purpose: ' ' }), whole, 'record-incomplete', 'purpose'],
  [
    'no language statement',
    submitted({ languageStatement: '' }),
    whole,
    'language-statement-missing',
    'languageStatement',
  ],
  ['a request that was not sent to the head', accountOf(), whole, 'request-not-waiting', undefined],
];

describe('authorization is refused for', () => {
  test.each(refusals)('%s', (_rule, account, study, code, field) => {
    const refusal = authorizeAccount(account, { study, deciding }, clock);
    expect(refusal).toMatchObject({ ok: false, code, ...(field && { field }) });
  });
});

test('an existing account is official when the head has authorized it', () => {
  const decision = authorizeAccount(submitted(), { study: whole, deciding }, clock);
  if (!decision.ok) throw new Error(decision.code);
  expect(isOfficial(decision.next.account, clock.today)).toBe(true);
  expect(decision.next.decision).toMatchObject({ kind: 'establish', decidedById: 'head', capacity: 'head' });
});

test('a new account is to be created within 60 days, then the authorization lapses', () => {
  const decision = authorizeAccount(submitted({ kind: 'new', url: null }), { study: whole, deciding }, clock);
  if (!decision.ok) throw new Error(decision.code);
  const { account } = decision.next;
  expect(account.creationDueOn).toBe('2027-01-20');
  expect(accountStatus(account, '2027-01-20')).toBe('to-be-created');
  expect(accountStatus(account, '2027-01-21')).toBe('creation-lapsed');
  const creation = { ...account, createdOn: '2027-01-05', url: 'https://x.com/mandat_demo' };
  expect(recordCreation(account, creation, { today: '2027-01-21', hasOfficial: true })).toMatchObject({
    ok: false,
    code: 'creation-date-passed',
  });
  expect(
    recordCreation(account, { ...creation, platform: 'facebook' }, { today: '2027-01-05', hasOfficial: true }),
  ).toMatchObject({
    ok: false,
    code: 'other-platform',
  });
  const created = recordCreation(account, creation, { today: '2027-01-05', hasOfficial: true });
  expect(created.ok && isOfficial(created.next, '2027-01-05')).toBe(true);
});

test('a new account whose official was taken away since is not official until another one is authorized', () => {
  const decision = authorizeAccount(submitted({ kind: 'new', url: null }), { study: whole, deciding }, clock);
  if (!decision.ok) throw new Error(decision.code);
  const { account } = decision.next;
  const creation = { ...account, createdOn: '2027-01-05', url: 'https://x.com/mandat_demo' };
  expect(recordCreation(account, creation, { today: '2027-01-05', hasOfficial: false })).toMatchObject({
    ok: false,
    code: 'record-incomplete',
    details: { element: 'official' },
  });
});

test.each([
  ['refuse', refuseAccount],
  ['send back', sendBackAccount],
] as const)('to %s asks for a reason', (_name, decide) => {
  expect(decide(submitted(), { ...deciding, reason: ' ' }, clock)).toMatchObject({ ok: false, code: 'reason-missing' });
});

test('who sends a request to the head has asked for it as much as whoever began it', () => {
  const sent = submitRequest(accountOf(), whole, { by: 'head', now });
  expect(sent.ok && [...concernedBy(sent.next, whole.nominations)]).toEqual(['staff', 'head', 'official']);
  const back = sent.ok && sendBackAccount(sent.next, deciding, clock);
  expect(back && back.ok && back.next.account.submittedById).toBeNull();
});
