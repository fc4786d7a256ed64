import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SignalSource, Trust } from '@mandat/domain';
import { emptyRegister, type EmptyRegister } from '../../testing/empty-register.ts';
import { addOrganisation, rowsOf, type Organisation } from '../../testing/offboarding/database-fixture.ts';
import { testDoor, type TestDoor } from '../../testing/offboarding/door.ts';
import { addLeavers } from '../../testing/offboarding/leavers.ts';
import type { Unit } from '../../testing/offboarding/model.ts';
import { lapseSuspensions } from './schedules/lapse-suspensions.ts';

let register: EmptyRegister;
let organisation: Organisation;
let door: TestDoor;
beforeAll(async () => {
  register = await emptyRegister();
  organisation = await addOrganisation(register.database);
  door = testDoor(register.database);
}, 60_000);
afterAll(() => register.close());

const rows = <Row>(text: string, values: readonly unknown[] = []) => rowsOf(register.database)<Row>(text, values);
const departure = { type: 'person-departed', how: 'disabled' } as const;

const official = async (at: Unit, holding = true): Promise<{ personId: string; accountId: string }> => {
  const [made] = await addLeavers(register.database, organisation, { people: 1, at, label: randomUUID(), holding });
  if (!made) throw new Error('nobody');
  return made;
};
const source = async (trust: Trust, scope: readonly string[] | null = null): Promise<SignalSource> => {
  const made = await door.source(randomUUID(), trust, 'p');
  await rows('update signal_source set scope = $2 where id = $1', [made.id, scope]);
  return { ...made, scope };
};
const isGone = async (personId: string): Promise<boolean> =>
  (await rows('select from person_standing where person_id = $1 and departed_at is not null', [personId])).length > 0;
const left = async (personId: string): Promise<number> =>
  (await rows('select from holding where person_id = $1 and removal_awaited_at is null', [personId])).length;
const inHours = (hours: number) => ({ now: () => new Date(Date.now() + hours * 3_600_000), newId: randomUUID });
const lapse = (hours: number): Promise<void> => lapseSuspensions(register.database, inHours(hours));

test('who is not in the scope of a source is not gone because it says so, nor when another source speaks of something else', async () => {
  const { personId } = await official('B1');
  const scoped = await source('revoke', ['A']);
  expect(await door.say(scoped, personId, departure)).toMatchObject({ state: 'no-effect' });
  await door.say(await source('revoke'), personId, { type: 'contact-changed', contact: { phone: '1' } });
  expect([await isGone(personId), await left(personId)]).toEqual([false, 1]);
});

test('a scope reaches what is below it', async () => {
  const { personId } = await official('A2');
  await door.say(await source('revoke', ['A']), personId, departure);
  expect(await left(personId)).toBe(0);
});

test('what rests on no authorization goes a day after a suspending source said that the holder is gone', async () => {
  const { personId, accountId } = await official('B', false);
  await rows(
    `insert into holding (id, account_id, person_id, capacity, holds_shared_secret, is_recovery_contact, from_at, version)
     values (gen_random_uuid(), $1, $2, 'none', true, false, '2025-01-02', 1)`,
    [accountId, personId],
  );
  await door.say(await source('suspend'), personId, departure);
  await lapse(23);
  expect(await left(personId)).toBe(1);
  await lapse(25);
  expect(await left(personId)).toBe(0);
});

test('a departure that is said again begins its day anew', async () => {
  const { personId } = await official('B');
  const watcher = await source('suspend');
  await door.say(watcher, personId, departure);
  await door.say(watcher, personId, departure, { at: inHours(20).now() });
  await lapse(25);
  expect(await left(personId)).toBe(1);
  await lapse(45);
  expect(await left(personId)).toBe(0);
});
