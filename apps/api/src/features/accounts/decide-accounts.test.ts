import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asking, headIn, person, versionOf } from '../../testing/heads.ts';
import { newId, sampleRegister, type TestRegister } from '../../testing/register.ts';
import { decideAccounts, type BulkKind } from './decide-accounts.ts';
import { maintainAccount, withdrawAccount } from './decide-account.ts';
import { previewDecisions } from './preview-decisions.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
  await register.database.source.query('update account set requested_by_id = $2 where id = $1', [
    register.sample.scenario.readyAccountIds.at(-1),
    headIn(register).personId,
  ]);
}, 60_000);
afterAll(() => register.close());

const chosen = (ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => ({ id, version: await versionOf(register, 'account', id) })));
const rows = async (text: string, values: readonly unknown[]): Promise<Record<string, never>[]> =>
  register.database.source.query(text, [...values]);
const decisionsOn = async (ids: readonly string[]) =>
  rows('select account_id, kind from account_decision where account_id = any($1) and decided_at = $2', [
    ids,
    asking(register, headIn(register)).now,
  ]);
/** Official accounts of the entity on which its head is no official. */
const official = async (): Promise<string[]> => {
  const { scenario } = register.sample;
  const found = await rows(
    `select a.id from account a where a.entity_id = $1 and a.authorized_at is not null and a.created_on is not null
       and a.withdrawn_at is null and a.parked_at is null and a.closed_at is null and a.out_of_scope_at is null
       and exists (select from account_deciders(a.id, $2) d where d.person_id = $3) order by a.id`,
    [scenario.entityId, asking(register, headIn(register)).now, headIn(register).personId],
  );
  return found.map(({ id }) => String(id));
};

test('a preview says what each decision would change or why it is refused, without a second factor, and keeps nothing', async () => {
  const { readyAccountIds, draftAccountId } = register.sample.scenario;
  const ids = [...readyAccountIds, draftAccountId, newId()];
  const context = asking(register, headIn(register, { secondFactorAt: null }));
  const seen = await previewDecisions(context, { kind: 'establish', accounts: await chosen(ids) });
  const shown = seen.ok ? seen.next.accounts : [];
  expect(shown.map(({ id }) => id)).toEqual(ids);
  for (const { refusal, from, to, people } of shown.slice(0, -3)) {
    expect({ refusal, from }).toEqual({ refusal: null, from: 'under-review' });
    expect(['authorized', 'to-be-created']).toContain(to);
    expect(people).toBeGreaterThan(0);
  }
  expect(shown.slice(-3).map(({ refusal }) => refusal?.code)).toEqual(['own-case', 'request-not-waiting', 'not-found']);
  expect(await decisionsOn(ids)).toEqual([]);
});

test('several are decided each by itself: what one lacks keeps nothing from the others, and asked again it happens once', async () => {
  const { readyAccountIds } = register.sample.scenario;
  const input = { kind: 'establish' as const, accounts: await chosen(readyAccountIds) };
  const context = asking(register, headIn(register), { idempotencyKey: newId() });
  const others = readyAccountIds.slice(0, -1);
  for (const attempt of ['first', 'again']) {
    const decided = await decideAccounts(context, input);
    const told = decided.ok ? decided.next.map(({ refusal }) => refusal?.code ?? null) : [];
    expect([attempt, told]).toEqual([attempt, [...others.map(() => null), 'own-case']]);
  }
  const kept = await decisionsOn(readyAccountIds);
  expect(kept.map((row) => row['account_id']).toSorted()).toEqual(others.toSorted());
});

test('a decision says who, in what capacity, when, with which second factor, and on which version of the assessment', async () => {
  const { readyAccountIds } = register.sample.scenario;
  const head = headIn(register);
  const [id = ''] = readyAccountIds;
  const [assessment] = await rows(
    'select id, completed_at from assessment where account_id = $1 order by number desc limit 1',
    [id],
  );
  const kept = await rows(
    `select decided_by_id, capacity, second_factor_at, decided_at, assessment_id from account_decision
     where account_id = $1 and kind = 'establish'`,
    [id],
  );
  const { now } = asking(register, head);
  expect(assessment?.['completed_at']).not.toBeNull();
  expect(kept).toEqual([
    {
      decided_by_id: head.personId,
      capacity: 'head',
      second_factor_at: head.secondFactorAt,
      decided_at: now,
      assessment_id: assessment?.['id'],
    },
  ]);
});

test.each([
  ['nothing is chosen', [], 'nothing-chosen'],
  [
    'more than a hundred are chosen',
    Array.from({ length: 101 }, () => ({ id: newId(), version: 1 })),
    'too-many-accounts',
  ],
  [
    'an account is named twice',
    Array.from({ length: 2 }, () => ({ id: '7d3c5b1e-0000-4000-8000-000000000001', version: 1 })),
    'account-twice',
  ],
])('a decision on several is refused as a whole when %s', async (_rule, accounts, code) => {
  expect(await decideAccounts(asking(register, headIn(register)), { kind: 'establish', accounts })).toMatchObject({
    ok: false,
    code,
  });
});

test.each(['refuse', 'maintain', 'withdraw'] as const)(
  'to %s several asks for a reason, and for a second factor',
  async (kind: BulkKind) => {
    const accounts = [{ id: newId(), version: 1 }];
    const stale = asking(register, headIn(register, { secondFactorAt: null }));
    expect(await decideAccounts(stale, { kind, accounts, reason: ' ' })).toMatchObject({ code: 'reason-missing' });
    expect(await decideAccounts(stale, { kind, accounts, reason: 'Because.' })).toMatchObject({
      code: 'step-up-required',
    });
  },
);

test('DGC, an officer of another entity and a focal point decide on none of several', async () => {
  const accounts = await chosen((await official()).slice(0, 2));
  const { personId } = headIn(register);
  const { entityId } = register.sample.scenario;
  const actors = [
    [person(newId(), { roles: ['dgc-administrator'] }), 'FORBIDDEN'],
    [person(newId(), { roles: ['head-of-entity'], headOf: [newId()] }), 'not-found'],
    [person(personId ?? '', { roles: ['focal-point'], focalPointOf: [entityId] }), 'FORBIDDEN'],
  ] as const;
  for (const [actor, code] of actors) {
    const decided = await decideAccounts(asking(register, actor), {
      kind: 'withdraw',
      accounts,
      reason: 'No.',
      confirmed: true,
    });
    expect(decided.ok && decided.next.map(({ refusal }) => refusal?.code)).toEqual([code, code]);
  }
});

test('a continuation rests on the latest assessment that was read, and moves the review by a year', async () => {
  const [id = ''] = await official();
  const head = asking(register, headIn(register));
  const [latest] = await rows('select id from assessment where account_id = $1 order by number desc limit 1', [id]);
  const input = { id, version: await versionOf(register, 'account', id), reason: 'Still needed.' };
  expect(await maintainAccount(head, { ...input, assessmentId: newId() })).toMatchObject({
    code: 'assessment-superseded',
  });
  const assessmentId = String(latest?.['id']);
  expect(await maintainAccount(head, { ...input, reason: ' ', assessmentId })).toMatchObject({
    code: 'reason-missing',
  });
  expect(await maintainAccount(head, { ...input, assessmentId })).toMatchObject({ ok: true });
  const [row] = await rows(
    `select d.kind, d.assessment_id, a.review_due_on > current_date + 360 as later
     from account a join account_decision d on d.account_id = a.id and d.kind = 'maintain' where a.id = $1`,
    [id],
  );
  expect(row).toEqual({ kind: 'maintain', assessment_id: assessmentId, later: true });
});

test('what goes with other requests of one choice counts where a share is confirmed, and a choice has its limit', async () => {
  const [first = '', ...others] = await official();
  const head = asking(register, headIn(register));
  const input = { kind: 'withdraw' as const, accounts: await chosen([first]), reason: 'Closed down.' };
  expect(await previewDecisions(head, input)).toMatchObject({ next: { toConfirm: null } });
  const alsoChosen = [...others, first, 'no id at all'];
  expect(await previewDecisions(head, { ...input, alsoChosen })).toMatchObject({
    next: { toConfirm: { code: 'withdrawals-to-confirm' } },
  });
  expect(await decideAccounts(head, { ...input, alsoChosen })).toMatchObject({ code: 'withdrawals-to-confirm' });
  const tooMany = Array.from({ length: 2_001 }, () => newId());
  expect(await decideAccounts(head, { ...input, alsoChosen: tooMany })).toMatchObject({ code: 'choice-too-large' });
});

test('who withdraws more than a fifth of what an entity has in a day confirms it once more, alone or for several', async () => {
  const ids = await official();
  const head = asking(register, headIn(register));
  const input = { kind: 'withdraw' as const, accounts: await chosen(ids), reason: 'Closed down.' };
  expect(await previewDecisions(head, input)).toMatchObject({
    next: { toConfirm: { code: 'withdrawals-to-confirm' } },
  });
  expect(await decideAccounts(head, input)).toMatchObject({ code: 'withdrawals-to-confirm', field: 'confirmed' });
  const refusals: string[] = [];
  for (const { id, version } of input.accounts) {
    const decision = await withdrawAccount(head, { id, version, reason: 'Closed down.' });
    if (!decision.ok) refusals.push(decision.code);
  }
  expect(refusals.length).toBeGreaterThan(0);
  expect(new Set(refusals)).toEqual(new Set(['withdrawals-to-confirm']));
  const left = await chosen(await official());
  const confirmed = await decideAccounts(head, { ...input, accounts: left, confirmed: true });
  expect(confirmed.ok && confirmed.next.every(({ refusal }) => refusal === null)).toBe(true);
});
