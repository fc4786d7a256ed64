import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asking, person } from '../../testing/heads.ts';
import { headOf, inDays, oneAuthorized, rowsIn, type Authorized } from '../../testing/one-authorized.ts';
import { sampleRegister, type TestRegister } from '../../testing/register.ts';
import { authorizePerson } from './authorize-person.ts';
import { renewAuthorization } from './renew-authorization.ts';
import { renewAuthorizations } from './renew-authorizations.ts';
import { authorizationSchedules } from './schedules/authorization-schedules.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const rows = <T>(text: string, values: readonly unknown[] = []) => rowsIn<T>(register, text, values);

/** The calendar goes on: every schedule runs once, in its order. */
const onDay = async (days: number): Promise<void> => {
  const world = { now: () => inDays(days), newId: randomUUID };
  for (const { run } of authorizationSchedules(register.database, world)) await run();
};

const renew = (of: Authorized, days: number, more: object = {}) =>
  renewAuthorization(
    { ...asking(register, headOf(of, inDays(days))), now: inDays(days) },
    { id: of.id, version: 1, ...more },
  );

type Given = { id: string; status: string; letter: string | null; renews: string | null; rests: boolean };
const given = ({ accountId, personId }: Authorized, days: number) =>
  rows<Given>(
    `select w.id, case when w.withdrawn_at is not null then 'withdrawn' when w.replaced_at is not null then 'replaced'
       when w.valid_until <= $3 then 'lapsed' else 'in-force' end as status, l.number as letter, w.renews_id as renews,
       exists (select from holding h where h.authorization_id = w.id and h.ended_at is null) as rests
     from written_authorization w left join letter l on l.authorization_id = w.id
     where w.account_id = $1 and w.person_id = $2 order by w.authorized_at`,
    [accountId, personId, inDays(days)],
  );
const items = ({ personId }: Authorized, kind: string) =>
  rows<{ outcome: string | null; addressee: string; due: Date }>(
    'select outcome, addressee, due_at as due from due_item where person_id = $1 and kind = $2 order by opened_at',
    [personId, kind],
  );
/** About this person alone: the sample has others whose authorizations end. */
const mailsAbout = async ({ personId }: Authorized, recipient: string, template: string): Promise<number> => {
  const found = await rows(
    `select from outbox o join audit_entry e on e.id = o.audit_id
     where o.channel = 'mail' and o.recipient_id = $1 and o.topic = $2 and e.person_id = $3`,
    [recipient, template, personId],
  );
  return found.length;
};

test('thirty days before the end the head is asked and both are told; renewed, a new letter follows and nothing is open', async () => {
  const of = await oneAuthorized(register, 60);
  await onDay(29);
  expect(await items(of, 'renew-authorization')).toEqual([]);
  await onDay(31);
  await onDay(31);
  expect(await items(of, 'renew-authorization')).toEqual([{ outcome: null, addressee: 'head', due: inDays(60) }]);
  expect(await mailsAbout(of, of.headId, 'authorization-ends')).toBe(1);
  expect(await mailsAbout(of, of.personId, 'authorization-ends')).toBe(1);
  expect(await renew(of, 31, { scopes: ['publish', 'administer'] })).toMatchObject({ ok: true });
  const [old, next] = await given(of, 31);
  expect(old).toMatchObject({ id: of.id, status: 'replaced', rests: false });
  expect(next).toMatchObject({ status: 'in-force', renews: of.id, rests: true });
  expect([old?.letter, next?.letter, old?.letter === next?.letter]).toEqual([
    expect.stringMatching(/^L-/u),
    expect.stringMatching(/^L-/u),
    false,
  ]);
  expect(await items(of, 'renew-authorization')).toMatchObject([{ outcome: 'renewed' }]);
  expect(await items(of, 'acknowledge-letter')).toMatchObject([{ outcome: 'replaced' }, { outcome: null }]);
  const events = await rows<{ type: string }>('select type from audit_entry where subject_id = $1', [next?.id]);
  expect(events.map(({ type }) => type).sort()).toEqual(['authorization-renewed', 'letter-signed']);
});

test('what nobody renewed lapses by its date: what is held is unauthorized, which the head is asked about until they authorize anew', async () => {
  const of = await oneAuthorized(register, 40);
  await onDay(39);
  await onDay(41);
  expect(await items(of, 'renew-authorization')).toMatchObject([{ outcome: 'settled' }]);
  expect(await items(of, 'unauthorized-holding')).toMatchObject([{ outcome: null, addressee: 'head' }]);
  expect(await mailsAbout(of, of.personId, 'authorization-lapsed')).toBe(1);
  expect(await renew(of, 41)).toMatchObject({ ok: false, code: 'authorization-already-ended' });
  const [{ version = 0 } = {}] = await rows<{ version: number }>('select version from account where id = $1', [
    of.accountId,
  ]);
  const anew = { ...asking(register, headOf(of, inDays(41))), now: inDays(41) };
  const input = { ...of, version, capacity: 'publisher' as const, scopes: ['publish' as const] };
  expect(await authorizePerson(anew, input)).toMatchObject({ ok: true });
  expect(await items(of, 'unauthorized-holding')).toMatchObject([{ outcome: 'authorized' }]);
  expect((await given(of, 42)).map(({ status, rests }) => [status, rests])).toEqual([
    ['replaced', false],
    ['in-force', true],
  ]);
});

test('nobody but the head renews, with a fresh second factor and what they saw; not for who is suspended or gone', async () => {
  const of = await oneAuthorized(register, 60);
  const input = { id: of.id, version: 1 };
  const as = (actor: Parameters<typeof asking>[1]) => renewAuthorization(asking(register, actor), input);
  expect(await as(person(of.headId, { roles: ['dgc-administrator', 'staff'] }))).toMatchObject({ ok: false });
  expect(await as(person(of.personId, { roles: ['staff', 'publisher'], publisherOf: [of.accountId] }))).toMatchObject({
    ok: false,
  });
  expect(await as({ ...headOf(of), secondFactorAt: null })).toMatchObject({ code: 'step-up-required' });
  expect(await as({ ...headOf(of), headOf: [of.accountId] })).toMatchObject({ ok: false });
  expect(await renew(of, 1, { version: 7 })).toMatchObject({ code: 'version-conflict' });
  expect(await renew(of, 1, { validUntil: inDays(60) })).toMatchObject({ code: 'renewal-not-longer' });
  await rows('update written_authorization set suspended_at = $2 where id = $1', [of.id, inDays(0)]);
  expect(await renew(of, 1)).toMatchObject({ code: 'authorization-suspended' });
  await rows('update written_authorization set suspended_at = null where id = $1', [of.id]);
  await rows(`insert into person_standing (person_id, epoch, departed_at, changed_at) values ($1, 1, $2, $2)`, [
    of.personId,
    inDays(0),
  ]);
  expect(await renew(of, 1)).toMatchObject({ code: 'person-departed' });
  expect((await given(of, 1)).map(({ status }) => status)).toEqual(['in-force']);
});

test('the database takes one that stands for a person and an account, and nothing rests on what was replaced', async () => {
  const of = await oneAuthorized(register, 60);
  const second = `insert into written_authorization select (jsonb_populate_record(w, jsonb_build_object('id', gen_random_uuid()))).*
    from written_authorization w where id = $1`;
  await expect(rows(second, [of.id])).rejects.toThrow('written_authorization_one_stands');
  await expect(rows('update written_authorization set replaced_at = now() where id = $1', [of.id])).rejects.toThrow(
    'a privilege rests on a valid written authorization',
  );
});

test('without a key nothing is signed, and then nothing is given', async () => {
  const of = await oneAuthorized(register, 60);
  const context = asking(register, headOf(of));
  const { letters: _none, ...world } = context.world;
  expect(await renewAuthorization({ ...context, world }, { id: of.id, version: 1 })).toMatchObject({
    code: 'letter-not-signed',
  });
  expect((await given(of, 1)).map(({ status }) => status)).toEqual(['in-force']);
});

test('several are renewed by one sign-in, each by itself: what one lacks keeps nothing from the others', async () => {
  const of = await oneAuthorized(register, 60);
  const other = await oneAuthorized(register, 60);
  const context = asking(register, headOf(of));
  const chosen = [
    { id: of.id, version: 1 },
    { id: other.id, version: 9 },
  ];
  expect(await renewAuthorizations(context, { authorizations: [] })).toMatchObject({ code: 'nothing-chosen' });
  expect(
    await renewAuthorizations(context, {
      authorizations: [
        { id: of.id, version: 1 },
        { id: of.id, version: 1 },
      ],
    }),
  ).toMatchObject({ code: 'authorization-twice' });
  const renewed = await renewAuthorizations(context, { authorizations: chosen, reason: 'For two more years.' });
  expect(renewed).toMatchObject({
    ok: true,
    next: [
      { id: of.id, refusal: null },
      { id: other.id, refusal: { code: 'version-conflict' } },
    ],
  });
  const told = await rows<{ reason: string }>(
    `select reason from audit_entry where type = 'authorization-renewed' and person_id = $1`,
    [of.personId],
  );
  expect(told).toEqual([{ reason: 'For two more years.' }]);
});
