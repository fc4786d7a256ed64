import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asking, headIn } from '../../testing/heads.ts';
import { rowsIn } from '../../testing/one-authorized.ts';
import { newId, sampleDay, sampleRegister, type TestRegister } from '../../testing/register.ts';
import { withdrawAuthorization } from './withdraw-authorization.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const rows = <T>(text: string, values: readonly unknown[] = []) => rowsIn<T>(register, text, values);

type Given = {
  readonly id: string;
  readonly version: number;
  readonly personId: string;
  readonly accountId: string;
};

/** Two that stand at the scenario's entity, of officials who hold nothing else there. */
const given = () =>
  rows<Given>(
    `select w.id, w.version, w.person_id as "personId", w.account_id as "accountId"
     from written_authorization w join holding h on h.authorization_id = w.id join account a on a.id = w.account_id
     where h.capacity = 'authorized-official' and h.ended_at is null and h.removal_awaited_at is null
       and w.withdrawn_at is null and w.valid_until > $2 and a.entity_id = $1 and a.authorized_at is not null
       and a.withdrawn_at is null and w.person_id not in (select person_id from offboarding_case)
     order by w.id limit 2`,
    [register.sample.scenario.entityId, sampleDay],
  );

const keepCustody = async ({ accountId, personId }: Given) => {
  await register.database.reads.query(
    'update holding set is_recovery_contact = false, holds_shared_secret = false where account_id = $1',
    [accountId],
  );
  await register.database.reads.query(
    `insert into account_custody (id, account_id, number, custody_model, vault_reference, second_factor,
       second_factor_holder_id, recovery_phone, phone_owner_id, connected_applications, changed_on, recorded_at)
     values ($1, $2, 9, 'delegated-roles', 'HAB-X-001', 'text-message', $3, null, $3, '{}', '2026-01-01', $4)`,
    [newId(), accountId, personId, sampleDay],
  );
};

const withdraw = ({ id, version }: Given) =>
  withdrawAuthorization(asking(register, headIn(register)), { id, version, reason: 'Another task.' });

test('one authorization that is withdrawn opens a case of the person with the steps that the recorded custody asks for', async () => {
  const [one] = await given();
  if (!one) throw new Error('the sample has nobody who holds anything there');
  await keepCustody(one);
  expect(await withdraw(one)).toMatchObject({ ok: true, next: { id: one.accountId } });
  const [authorization] = await rows<{ reason: string; asked: number }>(
    `select withdrawn_reason as reason, (select count(*)::int from due_item d where d.kind = 'acknowledge-letter'
       and d.key = w.id::text and d.done_at is null) as asked from written_authorization w where id = $1`,
    [one.id],
  );
  expect(authorization).toEqual({ reason: 'offboarding:head-withdraws', asked: 0 });
  const steps = await rows<{ step: string; account: string }>(
    `select t.step, t.account_id as account from case_task t join offboarding_case c on c.id = t.case_id
     where c.person_id = $1 and c.cause = 'authorizations-withdrawn' order by t.position`,
    [one.personId],
  );
  expect(new Set(steps.map(({ account }) => account))).toEqual(new Set([one.accountId]));
  expect(steps.map(({ step }) => step)).toEqual([
    'role-removed',
    'owner-and-recovery-checked',
    'recovery-phone-changed',
    'second-factor-replaced',
  ]);
  expect(await withdraw(one)).toMatchObject({ ok: false });
});

test('what else the person is authorized for stays as it is', async () => {
  const [, other] = await given();
  if (!other) throw new Error('the sample has nobody else who holds anything there');
  const before = await rows<{ id: string }>(
    `select id from written_authorization where person_id = $1 and withdrawn_at is null order by id`,
    [other.personId],
  );
  expect(await withdraw(other)).toMatchObject({ ok: true });
  const after = await rows<{ id: string }>(
    `select id from written_authorization where person_id = $1 and withdrawn_at is null order by id`,
    [other.personId],
  );
  expect(after).toEqual(before.filter(({ id }) => id !== other.id));
});
