import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asking, headIn, versionOf } from '../../testing/heads.ts';
import { rowsIn } from '../../testing/one-authorized.ts';
import { sampleRegister, type TestRegister } from '../../testing/register.ts';
import {
  authorizeAccount,
  maintainAccount,
  refuseAccount,
  sendBackAccount,
  withdrawAccount,
} from './decide-account.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const head = () => asking(register, headIn(register));
const ready = (): string => register.sample.scenario.readyAccountIds[0] ?? '';
/** Other requests that wait for the same head. */
const waiting = (n: number): string => {
  const { accounts, scenario } = register.sample;
  const others = accounts.filter(
    ({ id, entityId, submittedAt, authorizedAt, refusedAt, outOfScopeAt }) =>
      id !== ready() && entityId === scenario.entityId && submittedAt && !authorizedAt && !refusedAt && !outOfScopeAt,
  );
  return others[n]?.id ?? '';
};
const deciding = async (id: string) => ({
  id,
  version: await versionOf(register, 'account', id),
  reason: 'See https://evil.example',
});

type Told = { readonly recipientId: string; readonly payload: Readonly<Record<string, unknown>> };
const told = (id: string, template: string) =>
  rowsIn<Told>(
    register,
    `select o.recipient_id as "recipientId", o.payload from outbox o join audit_entry e on e.id = o.audit_id
     where o.channel = 'mail' and e.account_id = $1 and o.topic = $2`,
    [id, template],
  );
const concerned = async (id: string, holders: boolean): Promise<readonly string[]> => {
  const found = await rowsIn<{ id: string }>(
    register,
    `select t.id from account a cross join lateral (select a.requested_by_id as id union select a.submitted_by_id
       union select person_id from holding where $2 and account_id = a.id and ended_at is null and capacity <> 'none') t
     where a.id = $1 and t.id is not null and t.id <> $3`,
    [id, holders, headIn(register).personId],
  );
  return found.map((each) => each.id).sort();
};
const recipients = (mails: readonly Told[]): readonly string[] => mails.map(({ recipientId }) => recipientId).sort();

test('who asked and whoever is named hears that the request was approved, and later what becomes of the account', async () => {
  const id = ready();
  expect(await authorizeAccount(head(), await deciding(id))).toMatchObject({ ok: true });
  const approved = await told(id, 'decision-establish');
  expect(recipients(approved)).toEqual(await concerned(id, true));
  expect(approved.length).toBeGreaterThan(1);
  await rowsIn(register, `update account set created_on = coalesce(created_on, '2026-01-01') where id = $1`, [id]);
  expect(await maintainAccount(head(), await deciding(id))).toMatchObject({ ok: true });
  expect(recipients(await told(id, 'decision-maintain'))).toEqual(await concerned(id, true));
  const withdrawal = { ...(await deciding(id)), confirmed: true };
  expect(await withdrawAccount(head(), withdrawal)).toMatchObject({ ok: true });
  expect(recipients(await told(id, 'decision-withdraw'))).toEqual(await concerned(id, true));
});

test('a mail about a decision carries the number of the record, and nothing that anybody wrote', async () => {
  const id = ready();
  for (const { payload } of await told(id, 'decision-establish')) {
    expect(Object.keys(payload).sort()).toEqual(['accountId', 'at', 'entityId', 'reference']);
    expect(JSON.stringify(payload)).not.toContain('evil');
  }
});

test('a request sent back and one refused are told to who asked for them, and to nobody who is only named', async () => {
  const [back, refused] = [waiting(0), waiting(1)];
  expect(await sendBackAccount(head(), { ...(await deciding(back)), questions: ['Who reads it?'] })).toMatchObject({
    ok: true,
  });
  expect(recipients(await told(back, 'decision-send-back'))).toEqual(await concerned(back, false));
  expect(await refuseAccount(head(), await deciding(refused))).toMatchObject({ ok: true });
  expect(recipients(await told(refused, 'decision-refuse'))).toEqual(await concerned(refused, false));
  expect((await told(refused, 'decision-refuse')).length).toBeGreaterThan(0);
});

test('a decision that is refused tells nobody anything', async () => {
  const id = waiting(2);
  const stale = { ...(await deciding(id)), version: 999 };
  expect(await refuseAccount(head(), stale)).toMatchObject({ code: 'version-conflict' });
  expect(await told(id, 'decision-refuse')).toEqual([]);
});
