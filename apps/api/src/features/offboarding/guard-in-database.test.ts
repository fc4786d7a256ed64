import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SignalSource } from '@mandat/domain';
import { emptyRegister, type EmptyRegister } from '../../testing/empty-register.ts';
import { addOrganisation, rowsOf, type Organisation } from '../../testing/offboarding/database-fixture.ts';
import { testDoor, type TestDoor } from '../../testing/offboarding/door.ts';
import { addLeavers, type Leaver, type Wanted } from '../../testing/offboarding/leavers.ts';

let register: EmptyRegister;
let organisation: Organisation;
let door: TestDoor;
let stream: SignalSource;
let other: SignalSource;
beforeAll(async () => {
  register = await emptyRegister();
  organisation = await addOrganisation(register.database);
  await rows(`delete from register_setting where name = 'guard'`);
  door = testDoor(register.database);
  stream = await door.source('stream', 'revoke', 'p');
  other = await door.source('other', 'revoke', 'q');
}, 60_000);
afterAll(() => register.close());

const rows = <Row>(text: string, values: readonly unknown[] = []) => rowsOf(register.database)<Row>(text, values);
const people = (wanted: Omit<Wanted, 'label'>, label: string): Promise<readonly Leaver[]> =>
  addLeavers(register.database, organisation, { ...wanted, label });
const leave = async (source: SignalSource, { personId }: Leaver): Promise<string> =>
  (await door.say(source, personId, { type: 'person-departed', how: 'disabled' })).state;
const live = async (leavers: readonly Leaver[]): Promise<number> => {
  const [row] = await rows<{ live: number }>(
    'select count(*)::int as live from holding where person_id = any($1) and removal_awaited_at is null',
    [leavers.map(({ personId }) => personId)],
  );
  return row?.live ?? -1;
};
const openSession = (personId: string, groupRoles: readonly string[]) =>
  rows(
    `insert into session (token_hash, id, person_id, provider, issuer, subject, group_roles, is_staff, id_token, created_at, last_active_at, expires_at)
     values (sha256(gen_random_uuid()::text::bytea), gen_random_uuid(), $1, 'p', 'i', 's', $2, true, '', now(), now(), now() + interval '1 hour')`,
    [personId, groupRoles],
  );
const sessionsOf = async ({ personId }: Leaver): Promise<number> =>
  (await rows('select id from session where person_id = $1', [personId])).length;
type HoldRow = {
  readonly id: string;
  readonly dimension: string;
  readonly counted: number;
  readonly answered: boolean;
};
const holds = () =>
  rows<HoldRow>(`select id, dimension, counted, answered_at is not null as answered from hold order by opened_at`);

test('five of an entity of ten leave, the sixth is held with the rest of the stream; nothing else waits for it', async () => {
  const crowd = await people({ people: 100, at: 'B' }, 'crowd-');
  const small = await people({ people: 10, at: 'A' }, 'small-');
  for (const leaver of small.slice(0, 5)) expect(await leave(stream, leaver)).toBe('applied');
  expect([await live(small), await holds()]).toEqual([5, []]);

  const [sixth, administrator, eighth] = small.slice(5);
  if (!sixth || !administrator || !eighth) throw new Error('too few');
  await openSession(sixth.personId, []);
  await openSession(administrator.personId, ['dgc-administrator']);
  expect(await leave(stream, sixth)).toBe('held');
  expect(await leave(stream, administrator)).toBe('held');
  expect(await leave(stream, eighth)).toBe('held');
  // Privileges stay while it is held; sessions end, but whoever has to answer holds keeps theirs.
  expect([await live(small), await sessionsOf(sixth), await sessionsOf(administrator)]).toEqual([5, 0, 1]);

  const opened = await holds();
  expect(opened).toMatchObject([{ counted: 6, answered: false }]);
  const states = await rows<{ state: string; count: number }>(
    'select state, count(*)::int as count from signal where hold_id = $1 group by state order by state',
    [opened[0]?.id],
  );
  // What was applied before the limit stands in the same hold and can be undone with it.
  expect(states).toEqual([
    { state: 'applied', count: 5 },
    { state: 'held', count: 3 },
  ]);

  const [elsewhere] = crowd;
  if (!elsewhere) throw new Error('too few');
  if (opened[0]?.dimension === 'entity') expect(await leave(other, elsewhere)).toBe('applied');
  expect(await holds()).toHaveLength(1);
  const audits = await rows(`select id from audit_entry where type = 'hold-opened'`);
  expect(audits).toHaveLength(1);
});

test('a held source never delays the single leaver of another source, and its own go on being held', async () => {
  await rows(`update hold set answered_at = now(), outcome = 'rejected'`);
  await rows('delete from signal_loss');
  const small = await people({ people: 20, at: 'B' }, 'b-');
  const [id] = await rows<{ id: string }>(
    `insert into hold (id, reference, dimension, source_id, opened_at, window_hours, counted, denominator, limit_count, limit_percent, version)
     values (gen_random_uuid(), 'H-1', 'source', $1, now(), 1, 6, 10, 5, 5, 1) returning id`,
    [stream.id],
  );
  const [one, two] = small;
  if (!one || !two || !id) throw new Error('too few');
  expect([await leave(stream, one), await leave(other, two)]).toEqual(['held', 'applied']);
  expect([await live([one]), await live([two])]).toEqual([1, 0]);
});

test('at or below either limit nobody is held: six of 200 in an hour are 3 %', async () => {
  await rows(`update hold set answered_at = now(), outcome = 'rejected' where answered_at is null`);
  await rows('delete from signal_loss');
  const many = await people({ people: 200, at: 'A2' }, 'many-');
  for (const leaver of many.slice(0, 6)) expect(await leave(stream, leaver)).toBe('applied');
});

test('many at once do not slip past the limit together', async () => {
  await rows('delete from signal_loss');
  const fresh = await people({ people: 12, at: 'C' }, 'c-');
  const states = await Promise.all(fresh.map((leaver) => leave(other, leaver)));
  expect(states.filter((state) => state === 'applied')).toHaveLength(5);
  expect(states.filter((state) => state === 'held')).toHaveLength(7);
  expect(await live(fresh)).toBe(7);
});
