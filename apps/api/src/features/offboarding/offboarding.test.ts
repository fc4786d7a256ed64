import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SignalSource } from '@mandat/domain';
import { testDoor, type TestDoor } from '../../testing/offboarding/door.ts';
import { sampleRegister, type TestRegister } from '../../testing/register.ts';

let register: TestRegister;
let door: TestDoor;
let revoking: SignalSource;
let suspending: SignalSource;
let second: SignalSource;

beforeAll(async () => {
  register = await sampleRegister();
  door = testDoor(register.database);
  revoking = await door.source('directory', 'revoke');
  suspending = await door.source('watcher', 'suspend');
  second = await door.source('second-watcher', 'suspend', 'other');
}, 60_000);
afterAll(() => register.close());

const rows = <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
  register.database.source.query(text, [...values]);

/** Officials whose accounts are in use and who have nobody's office. */
let taken = 0;
const nextOfficial = async (): Promise<string> => {
  const [row] = await rows<{ id: string }>(
    `select h.person_id as id from holding h join written_authorization w on w.id = h.authorization_id
     join account a on a.id = h.account_id
     where h.capacity = 'authorized-official' and h.ended_at is null and h.removal_awaited_at is null and w.withdrawn_at is null
       and w.valid_until > now() and a.authorized_at is not null and a.withdrawn_at is null and a.closed_at is null and a.parked_at is null
       and h.person_id not in (select person_id from headship)
     group by h.person_id order by h.person_id offset $1 limit 1`,
    [taken++],
  );
  if (!row) throw new Error('no official is left');
  return row.id;
};

type State = { readonly live: number; readonly suspended: number; readonly awaited: number };
const stateOf = async (personId: string): Promise<State> => {
  const [row] = await rows<State>(
    `select count(*) filter (where h.removal_awaited_at is null and w.withdrawn_at is null and w.suspended_at is null)::int as live,
       count(*) filter (where w.withdrawn_at is null and w.suspended_at is not null)::int as suspended,
       count(*) filter (where h.removal_awaited_at is not null)::int as awaited
     from holding h join written_authorization w on w.id = h.authorization_id where h.person_id = $1 and h.ended_at is null`,
    [personId],
  );
  if (!row) throw new Error('no state');
  return row;
};

const openSession = (personId: string): Promise<unknown> =>
  rows(
    `insert into session (token_hash, id, person_id, provider, issuer, subject, group_roles, is_staff, id_token, created_at,
       last_active_at, expires_at) values (sha256(gen_random_uuid()::text::bytea), gen_random_uuid(), $1, 'practice', 'i', 's', '{}', true, '',
       now(), now(), now() + interval '1 hour')`,
    [personId],
  );

test('a departure that a revoking source tells ends sessions and privileges at once, with case, checklist, audit and mails', async () => {
  const person = await nextOfficial();
  await openSession(person);
  const before = await stateOf(person);
  expect(before.live).toBeGreaterThan(0);
  const outcome = await door.say(revoking, person, { type: 'person-departed', how: 'disabled' });
  expect(outcome.state).toBe('applied');
  expect(await stateOf(person)).toEqual({
    live: 0,
    suspended: 0,
    awaited: before.live + before.suspended + before.awaited,
  });
  expect(await rows('select id from session where person_id = $1', [person])).toEqual([]);
  const [standing] = await rows<{ departed: boolean; epoch: number }>(
    'select departed_at is not null as departed, epoch from person_standing where person_id = $1',
    [person],
  );
  expect(standing).toEqual({ departed: true, epoch: 1 });
  const [file] = await rows<{ id: string }>('select id from offboarding_case where person_id = $1', [person]);
  const tasks = await rows('select id from case_task where case_id = $1', [file?.id]);
  expect(tasks.length).toBeGreaterThanOrEqual(before.live);
  const audit = await rows<{ type: string }>('select type from audit_entry where person_id = $1 and request_id = $2', [
    person,
    'test',
  ]);
  const types = audit.map(({ type }) => type);
  expect(types).toEqual(
    expect.arrayContaining(['person-departed', 'privilege-revoked', 'session-ended', 'case-opened']),
  );
  expect(types.filter((type) => type === 'privilege-revoked')).toHaveLength(before.live);
  const mails = await rows(`select id from outbox where channel = 'mail' and case_id = $1`, [file?.id]);
  expect(mails.length).toBeGreaterThanOrEqual(2);
});

test('the same signal acts once', async () => {
  const person = await nextOfficial();
  await door.say(revoking, person, { type: 'person-departed', how: 'disabled' }, { key: 'once' });
  const again = await door.say(revoking, person, { type: 'person-departed', how: 'disabled' }, { key: 'once' });
  expect(again.state).toBe('duplicate');
  expect(await rows(`select id from signal where source_id = $1 and key = 'once'`, [revoking.id])).toHaveLength(1);
});

test('a source that may only suspend suspends, and its return lifts what it suspended', async () => {
  const person = await nextOfficial();
  const before = await stateOf(person);
  await door.say(suspending, person, { type: 'person-departed', how: 'not-staff' });
  expect(await stateOf(person)).toMatchObject({ live: 0, suspended: before.live });
  await door.say(suspending, person, { type: 'person-returned' });
  expect(await stateOf(person)).toEqual(before);
});

test('a second source that agrees makes a suspension a revocation', async () => {
  const person = await nextOfficial();
  const before = await stateOf(person);
  await door.say(suspending, person, { type: 'person-departed', how: 'not-staff' });
  await door.say(second, person, { type: 'person-departed', how: 'disabled' });
  expect(await stateOf(person)).toMatchObject({ live: 0, suspended: 0, awaited: before.awaited + before.live });
});

test('a lock-out suspends and its end lifts it: guessing a password strips nobody', async () => {
  const person = await nextOfficial();
  await openSession(person);
  const before = await stateOf(person);
  await door.say(revoking, person, { type: 'person-locked-out' });
  expect(await stateOf(person)).toMatchObject({ live: 0, suspended: before.live, awaited: before.awaited });
  expect(await rows('select id from session where person_id = $1', [person])).toEqual([]);
  expect(
    await rows('select id from case_task t join offboarding_case c on c.id = t.case_id where c.person_id = $1', [
      person,
    ]).catch(() => []),
  ).toEqual([]);
  await door.say(revoking, person, { type: 'person-unlocked' });
  expect(await stateOf(person)).toEqual(before);
});

test('a return after a revocation brings nothing back: the head is asked', async () => {
  const person = await nextOfficial();
  await door.say(revoking, person, { type: 'person-departed', how: 'disabled' });
  const after = await stateOf(person);
  await door.say(revoking, person, { type: 'person-returned' });
  expect(await stateOf(person)).toEqual(after);
  const [standing] = await rows<{ departed: boolean }>(
    'select departed_at is not null as departed from person_standing where person_id = $1',
    [person],
  );
  expect(standing).toEqual({ departed: false });
  expect(await rows(`select id from due_item where kind = 'reauthorize' and person_id = $1`, [person])).toHaveLength(1);
});
