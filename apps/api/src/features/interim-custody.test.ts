import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asking, headIn, person, versionOf } from '../testing/heads.ts';
import { testDoor } from '../testing/offboarding/door.ts';
import { rowsIn } from '../testing/one-authorized.ts';
import { newId, sampleDay, sampleRegister, type TestRegister } from '../testing/register.ts';
import { authorizePerson } from './authorizations/authorize-person.ts';
import { authorizationSchedules } from './authorizations/schedules/authorization-schedules.ts';
import { withdrawAuthorization } from './offboarding/withdraw-authorization.ts';
import { takeCustody } from './orphans/take-custody.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const rows = <T>(text: string, values: readonly unknown[] = []) => rowsIn<T>(register, text, values);

type Left = { readonly accountId: string; readonly orphanId: string };

/** An account that its only official leaves, since the head withdraws the authorization; no alternate keeps it. */
const leave = async (): Promise<Left> => {
  const [given] = await rows<{ id: string; version: number; accountId: string }>(
    `select w.id, w.version, w.account_id as "accountId"
     from written_authorization w join holding h on h.authorization_id = w.id join account a on a.id = w.account_id
     where h.capacity = 'authorized-official' and h.ended_at is null and h.removal_awaited_at is null
       and w.withdrawn_at is null and w.valid_until > $2 and a.entity_id = $1 and a.authorized_at is not null
       and a.withdrawn_at is null and a.parked_at is null and a.closed_at is null
       and not exists (select from holding o where o.account_id = a.id and o.capacity = 'alternate')
       and not exists (select from orphan o where o.account_id = a.id) order by w.id limit 1`,
    [register.sample.scenario.entityId, sampleDay],
  );
  if (!given) throw new Error('the sample has no such account');
  const context = asking(register, headIn(register));
  expect(await withdrawAuthorization(context, { ...given, reason: 'Another task.' })).toMatchObject({ ok: true });
  const [orphan] = await rows<{ id: string }>('select id from orphan where account_id = $1 and resolved_at is null', [
    given.accountId,
  ]);
  return { accountId: given.accountId, orphanId: orphan?.id ?? '' };
};

const administrators = () => {
  const ids = register.sample.logins
    .filter(({ roles }) => roles.includes('dgc-administrator'))
    .map(({ personId }) => personId);
  const at = (place: number) => person(ids[place] ?? '', { roles: ['dgc-administrator', 'staff'] });
  return { first: at(0), second: at(1), firstId: ids[0] ?? '' };
};

const interim = (accountId: string) =>
  rows<{ id: string; personId: string; capacity: string; endedAt: Date | null; awaitedAt: Date | null }>(
    `select id, person_id as "personId", capacity, ended_at as "endedAt", removal_awaited_at as "awaitedAt" from holding
     where account_id = $1 and interim`,
    [accountId],
  );

test('DGC takes what nobody holds as a holding of its own, once, which is no privilege and asks nobody for an authorization', async () => {
  const { accountId, orphanId } = await leave();
  const { first, second, firstId } = administrators();
  const input = { id: orphanId, version: 1 };
  expect(await takeCustody(asking(register, headIn(register)), input)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await takeCustody(asking(register, first), input)).toMatchObject({ ok: true });
  expect(await takeCustody(asking(register, second), input)).toMatchObject({ code: 'already-in-custody' });
  const [held, ...more] = await interim(accountId);
  expect([held, more]).toMatchObject([{ personId: firstId, capacity: 'none', endedAt: null }, []]);
  const world = { now: () => sampleDay, newId };
  for (const { run } of authorizationSchedules(register.database, world)) await run();
  expect(await rows(`select from due_item where kind = 'unauthorized-holding' and key = $1`, [held?.id])).toEqual([]);
  await expect(rows(`update holding set capacity = 'publisher' where id = $1`, [held?.id])).rejects.toThrow(
    /holding_(interim_is_no_privilege|privilege_is_authorized)/u,
  );
});

test('it ends as soon as an official is named, and the audit says so', async () => {
  const { accountId, orphanId } = await leave();
  const { first } = administrators();
  expect(await takeCustody(asking(register, first), { id: orphanId, version: 1 })).toMatchObject({ ok: true });
  const [next] = await rows<{ id: string }>(
    `select p.id from person p where p.staff_type = 'staff-member' and p.id not in (select person_id from holding)
       and p.id not in (select person_id from headship) order by p.id limit 1`,
  );
  const named = await authorizePerson(asking(register, headIn(register)), {
    accountId,
    personId: next?.id ?? '',
    version: await versionOf(register, 'account', accountId),
    capacity: 'authorized-official',
    scopes: ['administer', 'publish'],
  });
  expect(named).toMatchObject({ ok: true });
  const [held] = await interim(accountId);
  expect(held?.endedAt).not.toBeNull();
  expect(
    await rows(`select from audit_entry where type = 'interim-custody-ended' and account_id = $1`, [accountId]),
  ).toHaveLength(1);
  expect(await takeCustody(asking(register, first), { id: orphanId, version: 2 })).toMatchObject({
    code: 'account-not-orphaned',
  });
});

test('whoever of DGC keeps an account and leaves gives it back like any holder, with steps on the platform', async () => {
  const { accountId, orphanId } = await leave();
  const { second } = administrators();
  expect(await takeCustody(asking(register, second), { id: orphanId, version: 1 })).toMatchObject({ ok: true });
  // The register's day is at noon whatever the hour is: nobody leaves before they have taken it.
  const door = testDoor(register.database, () => new Date(sampleDay.getTime() + 60_000));
  const source = await door.source('directory', 'revoke');
  await door.say(source, second.personId ?? '', { type: 'person-departed', how: 'disabled' });
  const [held] = await interim(accountId);
  expect(held?.awaitedAt).not.toBeNull();
  const steps = await rows('select from case_task where holding_id = $1', [held?.id]);
  expect(steps.length).toBeGreaterThan(0);
});
