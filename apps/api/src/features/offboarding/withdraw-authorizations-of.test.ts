import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nobody } from '@mandat/policies';
import { asking, person } from '../../testing/heads.ts';
import { rowsIn } from '../../testing/one-authorized.ts';
import { sampleDay, sampleRegister, type TestRegister } from '../../testing/register.ts';
import { previewWithdrawal } from './preview-withdrawal.ts';
import { withdrawAuthorizationsOf } from './withdraw-authorizations-of.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const rows = <T>(text: string, values: readonly unknown[] = []) => rowsIn<T>(register, text, values);

type Case = { readonly personId: string; readonly familyId: string; readonly headId: string; readonly held: number };

/** Who holds most under one head, and is no head themselves. */
const someCase = async (): Promise<Case> => {
  const [found] = await rows<Case>(
    `select held.*, (select s.person_id from headship s where s.entity_id = held."familyId" and s.capacity = 'head'
         and s.confirmed_at is not null and s.until_on is null limit 1) as "headId"
     from (select h.person_id as "personId", nearest_headed(a.entity_id) as "familyId", count(*)::int as held
       from holding h join account a on a.id = h.account_id join written_authorization w on w.id = h.authorization_id
       where h.ended_at is null and h.removal_awaited_at is null and h.capacity <> 'none' and w.withdrawn_at is null
         and w.valid_until > $1 and h.person_id not in (select person_id from headship)
       group by 1, 2) held order by held desc, "personId" limit 1`,
    [sampleDay],
  );
  if (!found) throw new Error('the sample has nobody who holds anything');
  return found;
};

const headOf = ({ headId, familyId }: Case) =>
  person(headId, { roles: ['head-of-entity', 'staff'], headOf: [familyId], headReads: [familyId] });
const standing = ({ personId }: Case) =>
  rows<{ id: string }>(
    `select id from written_authorization where person_id = $1 and withdrawn_at is null and replaced_at is null and valid_until > $2`,
    [personId, sampleDay],
  );
const withdraw = (of: Case, actor = headOf(of), reason = 'Another task.') =>
  withdrawAuthorizationsOf(asking(register, actor), { personId: of.personId, reason });

test('only a head withdraws all of somebody, with a reason and a fresh second factor, and others see nothing of it', async () => {
  const of = await someCase();
  const [elsewhere] = await rows<{ id: string }>('select id from entity where id <> $1 and headed limit 1', [
    of.familyId,
  ]);
  const other = { ...headOf(of), headOf: [elsewhere?.id ?? ''], headReads: [elsewhere?.id ?? ''] };
  expect(await withdraw(of, other)).toMatchObject({ ok: false, code: 'nothing-to-withdraw' });
  expect(await withdraw(of, person(of.headId, { roles: ['dgc-administrator', 'staff'] }))).toMatchObject({
    code: 'nothing-to-withdraw',
  });
  expect(await withdraw(of, headOf(of), ' ')).toMatchObject({ code: 'reason-missing', field: 'reason' });
  expect(await withdraw(of, { ...headOf(of), secondFactorAt: null })).toMatchObject({ code: 'step-up-required' });
  expect(await previewWithdrawal(asking(register, other), of.personId)).toEqual([]);
  expect(await previewWithdrawal(asking(register, { ...nobody }), of.personId)).toEqual([]);
  expect(await standing(of)).toHaveLength(of.held);
});

test('all of it ends in one transaction as the preview said: authorizations, what is held, letters, with a case and its steps', async () => {
  const of = await someCase();
  const before = (await standing(of)).map(({ id }) => id);
  const preview = await previewWithdrawal(asking(register, headOf(of)), of.personId);
  expect(preview).toHaveLength(of.held);
  expect(await withdraw(of)).toMatchObject({ ok: true });
  expect(await standing(of)).toEqual([]);
  const live = await rows(
    `select from holding where person_id = $1 and authorization_id = any($2) and ended_at is null and removal_awaited_at is null`,
    [of.personId, before],
  );
  expect(live).toEqual([]);
  const audit = await rows<{ subject: string }>(
    `select subject_id as subject from audit_entry where type = 'privilege-revoked' and person_id = $1`,
    [of.personId],
  );
  expect(audit.map(({ subject }) => subject).sort()).toEqual([...before].sort());
  const [said] = await rows<{ reason: string; actor: string }>(
    `select reason, actor_id as actor from audit_entry where type = 'authorizations-withdrawn' and person_id = $1`,
    [of.personId],
  );
  expect(said).toEqual({ reason: 'Another task.', actor: of.headId });
  const steps = await rows<{ account: string }>(
    `select distinct t.account_id as account from case_task t join offboarding_case c on c.id = t.case_id
     where c.person_id = $1 and c.cause = 'authorizations-withdrawn'`,
    [of.personId],
  );
  expect(steps.map(({ account }) => account).sort()).toEqual(preview.map(({ accountId }) => accountId).sort());
  const orphans = await rows<{ account: string }>(
    `select o.account_id as account from orphan o join offboarding_case c on c.id = o.case_id where c.person_id = $1`,
    [of.personId],
  );
  const left = preview.filter(({ custodian }) => custodian !== null).map(({ accountId }) => accountId);
  expect(orphans.map(({ account }) => account).sort()).toEqual(left.sort());
  expect(await withdraw(of)).toMatchObject({ code: 'nothing-to-withdraw' });
});
