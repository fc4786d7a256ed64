import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SignalFact, SignalSource } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import { contextOf } from '../../testing/graphql/asking.ts';
import { testDoor, type TestDoor } from '../../testing/offboarding/door.ts';
import { sampleRegister, type TestRegister } from '../../testing/register.ts';
import { confirmMove } from './confirm-move.ts';
import { declareDeparture } from './declare-departure.ts';
import { declareMove } from './declare-move.ts';
import { answerJoint, proposeJoint } from './propose-joint.ts';
import { lapseSuspensions } from './schedules/lapse-suspensions.ts';
import { openHandOvers, separateDue } from './schedules/separate-due.ts';
import { settleWaitingMoves } from './schedules/waiting-moves.ts';
import { escalateDueItems } from './schedules/escalate-due-items.ts';

let register: TestRegister;
let door: TestDoor;
let revoking: SignalSource;
let suspending: SignalSource;
let administrators: readonly string[];

const rows = <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
  register.database.source.query(text, [...values]);

beforeAll(async () => {
  register = await sampleRegister();
  door = testDoor(register.database);
  revoking = await door.source('directory', 'revoke');
  suspending = await door.source('watcher', 'suspend');
  const people = await rows<{ id: string }>(
    `select id from person where id not in (select person_id from holding) order by id limit 2`,
  );
  administrators = people.map(({ id }) => id);
}, 60_000);
afterAll(() => register.close());

const contextFor = (actor: Partial<Actor>) => {
  const now = new Date();
  return contextOf(register.database, {
    actor: { ...nobody, kind: 'person', label: 'Somebody', secondFactorAt: now, ...actor },
    now,
  });
};
const administrator = (at: 0 | 1) => contextFor({ roles: ['dgc-administrator'], personId: administrators[at] ?? null });

type Official = { readonly id: string; readonly family: string; readonly post: string };
let taken = 0;
const nextOfficial = async (): Promise<Official> => {
  const [row] = await rows<Official>(
    `select h.person_id as id, min(nearest_headed(a.entity_id)::text) as family, min(p.entity_id::text) as post
     from holding h join written_authorization w on w.id = h.authorization_id
     join account a on a.id = h.account_id join appointment p on p.person_id = h.person_id and p.until_on is null
     where h.capacity = 'authorized-official' and h.ended_at is null and h.removal_awaited_at is null and w.withdrawn_at is null
       and w.valid_until > now() and a.authorized_at is not null and a.withdrawn_at is null and a.closed_at is null and a.parked_at is null
       and h.person_id not in (select person_id from headship)
       and nearest_headed(a.entity_id) = any(entity_lineage(p.entity_id))
     group by h.person_id having count(distinct nearest_headed(a.entity_id)) = 1 and count(distinct p.id) = 1
     order by h.person_id offset $1 limit 1`,
    [taken],
  );
  taken += 7;
  if (!row) throw new Error('no official is left');
  await rows(`update appointment set source = 'practice' where person_id = $1`, [row.id]);
  return row;
};

type Privileges = { readonly live: number; readonly suspended: number; readonly gone: number };
const privilegesOf = async (personId: string): Promise<Privileges> => {
  const [row] = await rows<Privileges>(
    `select count(*) filter (where h.removal_awaited_at is null and w.suspended_at is null)::int as live,
       count(*) filter (where w.withdrawn_at is null and w.suspended_at is not null)::int as suspended,
       count(*) filter (where h.removal_awaited_at is not null)::int as gone
     from holding h join written_authorization w on w.id = h.authorization_id where h.person_id = $1 and h.ended_at is null`,
    [personId],
  );
  return row ?? { live: 0, suspended: 0, gone: 0 };
};

const signalOf = async (personId: string): Promise<string> => {
  const [row] = await rows<{ id: string }>(
    'select id from signal where person_id = $1 order by received_at desc limit 1',
    [personId],
  );
  return row?.id ?? '';
};

test('one decision is undone by two people and by nobody alone; what it took comes back, the fact counts as never said', async () => {
  const { id } = await nextOfficial();
  const before = await privilegesOf(id);
  await door.say(revoking, id, { type: 'person-departed', how: 'disabled' });
  expect((await privilegesOf(id)).live).toBe(0);
  const subjectId = await signalOf(id);
  const proposed = await proposeJoint(administrator(0), {
    kind: 'undo-signal',
    subjectId,
    reason: 'The wrong namesake',
  });
  if (!proposed.ok) throw new Error(proposed.code);
  const answer = { id: proposed.next.id, version: 1, confirm: true };
  expect(await answerJoint(administrator(0), answer)).toMatchObject({ ok: false, code: 'second-person-needed' });
  expect(await answerJoint(contextFor({ roles: ['auditor'], personId: randomUUID() }), answer)).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await answerJoint(administrator(1), answer)).toMatchObject({ ok: true });
  expect(await privilegesOf(id)).toEqual(before);
  const [standing] = await rows('select departed_at from person_standing where person_id = $1', [id]);
  expect(standing).toEqual({ departed_at: null });
  expect(await rows(`select id from offboarding_case where person_id = $1 and closed_at is null`, [id])).toEqual([]);
  expect(await rows(`select id from audit_entry where type = 'case-closed' and person_id = $1`, [id])).toHaveLength(1);
});

test('an undone decision closes no case of which something else waits', async () => {
  const { id } = await nextOfficial();
  await door.say(revoking, id, { type: 'person-departed', how: 'disabled' });
  await rows(
    `insert into due_item (id, kind, key, addressee, case_id, opened_at, due_at, level, version)
     select gen_random_uuid(), 'rotate-secrets', id::text, 'head', id, now(), now(), 0, 1 from offboarding_case where person_id = $1`,
    [id],
  );
  const proposed = await proposeJoint(administrator(0), {
    kind: 'undo-signal',
    subjectId: await signalOf(id),
    reason: 'The wrong namesake',
  });
  if (!proposed.ok) throw new Error(proposed.code);
  await answerJoint(administrator(1), { id: proposed.next.id, version: 1, confirm: true });
  const open = await rows(`select id from offboarding_case where person_id = $1 and closed_at is null`, [id]);
  expect(open).toHaveLength(1);
});

test('what another source took as well is not given back by undoing one', async () => {
  const { id } = await nextOfficial();
  const other = await door.source(`second ${id}`, 'revoke');
  await door.say(revoking, id, { type: 'person-departed', how: 'disabled' });
  const subjectId = await signalOf(id);
  await door.say(other, id, { type: 'person-departed', how: 'deleted' });
  const proposed = await proposeJoint(administrator(0), { kind: 'undo-signal', subjectId, reason: 'Mistaken' });
  if (!proposed.ok) throw new Error(proposed.code);
  expect(await answerJoint(administrator(1), { id: proposed.next.id, version: 1, confirm: true })).toMatchObject({
    ok: true,
  });
  expect((await privilegesOf(id)).live).toBe(0);
});

test('a move to another headed entity ends what no longer holds; a second post keeps its own', async () => {
  const { id, family } = await nextOfficial();
  const before = await privilegesOf(id);
  const [elsewhere] = await rows<{ code: string; id: string }>(
    `select code, id from entity where headed and id <> $1 and not ($1::uuid = any(entity_lineage(id))) and not (id = any(entity_lineage($1))) limit 1`,
    [family],
  );
  const second = await nextOfficial();
  await rows(
    `insert into appointment (id, person_id, entity_id, from_on) values (gen_random_uuid(), $1, $2, current_date - 5)`,
    [second.id, second.family],
  );
  const kept = await privilegesOf(second.id);
  const units = [elsewhere?.code ?? ''];
  expect(await door.say(revoking, id, { type: 'person-moved', units })).toMatchObject({ state: 'applied' });
  expect(await privilegesOf(id)).toMatchObject({ live: 0, gone: before.gone + before.live });
  await door.say(revoking, second.id, { type: 'person-moved', units });
  expect(await privilegesOf(second.id)).toEqual(kept);
  const posts = await rows<{ code: string }>(
    `select e.code from appointment a join entity e on e.id = a.entity_id where a.person_id = $1 and a.ended_at is null`,
    [id],
  );
  expect(posts.map(({ code }) => code)).toEqual(units);
});

test('a move inside the entity takes nothing: the head is asked, and keeps or withdraws', async () => {
  const { id, family } = await nextOfficial();
  const before = await privilegesOf(id);
  const child = randomUUID();
  await rows(
    `insert into entity (id, code, kind, parent_id, headed, time_zone, name_ar, name_zh, name_en, name_fr, name_ru, name_es, head_title, unconfirmed_names, created_at, version)
     values ($1, $2, 'programmed-unit', $3, false, 'UTC', 'a', 'a', 'a', 'a', 'a', 'a', 'x', '{}', now(), 1)`,
    [child, `UNIT-${child.slice(0, 8)}`, family],
  );
  const outcome = await door.say(revoking, id, { type: 'person-moved', units: [`UNIT-${child.slice(0, 8)}`] });
  expect(outcome.state).toBe('proposed');
  expect(await privilegesOf(id)).toEqual(before);
  const [item] = await rows<{ id: string; version: number; days: number }>(
    `select id, version, extract(day from due_at - opened_at)::int as days from due_item where kind = 'confirm-move' and person_id = $1`,
    [id],
  );
  expect(item?.days).toBe(10);
  const head = contextFor({ roles: ['head-of-entity'], headOf: [family], personId: administrators[0] ?? null });
  const input = { id: item?.id ?? '', version: item?.version ?? 0, keep: false };
  expect(await confirmMove(head, input)).toMatchObject({ code: 'reason-missing' });
  expect(await confirmMove(head, { ...input, reason: 'Other duties' })).toMatchObject({ ok: true });
  expect((await privilegesOf(id)).live).toBe(0);
});

const questionsAbout = (id: string) =>
  rows<{ id: string; version: number; days: number; signalId: string; outcome: string | null }>(
    `select id, version, extract(day from due_at - opened_at)::int as days, signal_id as "signalId", outcome
     from due_item where kind = 'confirm-move' and person_id = $1 order by opened_at`,
    [id],
  );
const anotherPost: SignalFact = { type: 'contact-changed', contact: { functionTitle: 'Adviser' }, moved: ['post'] };
const anotherManager: SignalFact = { type: 'contact-changed', contact: {}, moved: ['manager'] };

test.each([
  ['keeps', true],
  ['withdraws', false],
] as const)('another post or manager takes nothing: the head is asked once, and %s', async (_title, keep) => {
  const { id, family } = await nextOfficial();
  const before = await privilegesOf(id);
  expect((await door.say(revoking, id, anotherPost)).state).toBe('applied');
  expect((await door.say(revoking, id, anotherManager)).state).toBe('proposed');
  expect(await privilegesOf(id)).toEqual(before);
  expect(await rows('select function_title as title from person where id = $1', [id])).toEqual([{ title: 'Adviser' }]);
  const [item, ...more] = await questionsAbout(id);
  expect([item?.days, more]).toEqual([10, []]);
  const head = contextFor({ roles: ['head-of-entity'], headOf: [family], personId: administrators[0] ?? null });
  const input = { id: item?.id ?? '', version: item?.version ?? 0, keep, reason: 'Other duties' };
  expect(await confirmMove(head, input)).toMatchObject({ ok: true });
  expect(await privilegesOf(id)).toMatchObject(keep ? before : { live: 0 });
  const told = await rows<{ type: string }>(
    `select type from audit_entry where person_id = $1 and type in ('contact-changed', 'due-item-opened') order by at, type`,
    [id],
  );
  expect(told.map(({ type }) => type)).toEqual(['contact-changed', 'due-item-opened']);
});

test('of two that ask one question the first is undone: the other one asks it, in its own name', async () => {
  const { id } = await nextOfficial();
  const first = await door.say(revoking, id, anotherPost);
  const second = await door.say(revoking, id, anotherManager);
  const undo = { kind: 'undo-signal' as const, subjectId: first.signalId ?? '', reason: 'It was a mistake' };
  const proposed = await proposeJoint(administrator(0), undo);
  if (!proposed.ok) throw new Error(proposed.code);
  await answerJoint(administrator(1), { id: proposed.next.id, version: 1, confirm: true });
  expect((await questionsAbout(id)).map(({ outcome, signalId }) => [outcome, signalId])).toEqual([
    ['undone', first.signalId],
    [null, second.signalId],
  ]);
});

test('a unit that got a new code is a proposed rename, not many reassignments; two people say that it is one', async () => {
  const officials = [await nextOfficial(), await nextOfficial(), await nextOfficial()];
  const before = await Promise.all(officials.map(({ id }) => privilegesOf(id)));
  for (const { id } of officials) {
    expect(await door.say(revoking, id, { type: 'person-moved', units: ['NEW-CODE'] })).toMatchObject({
      state: 'waiting',
    });
  }
  const later = { now: () => new Date(Date.now() + 11 * 60_000), newId: randomUUID };
  await settleWaitingMoves(register.database, later);
  const items = await rows<{ id: string }>(
    `select id from due_item where kind = 'unit-rename' and key = 'practice NEW-CODE'`,
  );
  expect(items).toHaveLength(1);
  const payload = { provider: 'practice', code: 'NEW-CODE', entityId: officials[0]?.family ?? '' };
  const subjectId = items[0]?.id ?? '';
  const proposed = await proposeJoint(administrator(0), { kind: 'rename-unit', subjectId, payload, reason: 'Renamed' });
  if (!proposed.ok) throw new Error(proposed.code);
  await answerJoint(administrator(1), { id: proposed.next.id, version: 1, confirm: true });
  expect(await privilegesOf(officials[0]?.id ?? '')).toEqual(before[0]);
  expect(await rows(`select id from signal where state = 'waiting' and fact -> 'units' ? 'NEW-CODE'`)).toEqual([]);
});

test('one person who moves to a unit that nobody knows waits for the others, and then has moved', async () => {
  const { id } = await nextOfficial();
  await door.say(revoking, id, { type: 'person-moved', units: ['NOBODY-ELSE'] });
  expect((await privilegesOf(id)).live).toBeGreaterThan(0);
  await settleWaitingMoves(register.database, { now: () => new Date(Date.now() + 11 * 60_000), newId: randomUUID });
  expect((await privilegesOf(id)).live).toBe(0);
});

test('a suspension that nobody contradicted for a day becomes a revocation', async () => {
  const { id } = await nextOfficial();
  const before = await privilegesOf(id);
  await door.say(suspending, id, { type: 'person-departed', how: 'not-staff' });
  await lapseSuspensions(register.database, { now: () => new Date(Date.now() + 23 * 3_600_000), newId: randomUUID });
  expect(await privilegesOf(id)).toMatchObject({ suspended: before.live });
  await lapseSuspensions(register.database, { now: () => new Date(Date.now() + 25 * 3_600_000), newId: randomUUID });
  expect(await privilegesOf(id)).toMatchObject({ suspended: 0, live: 0, gone: before.gone + before.live });
});

test('what somebody holds without an authorization, after they left, ends within a day, whichever source said it', async () => {
  const ended = async (id: string): Promise<boolean> =>
    (await rows('select id from holding where id = $1 and removal_awaited_at is not null', [id])).length > 0;
  for (const source of [revoking, suspending]) {
    const { id } = await nextOfficial();
    await door.say(source, id, { type: 'person-departed', how: 'not-staff' });
    const [given] = await rows<{ id: string }>(
      `insert into holding (id, account_id, person_id, capacity, holds_shared_secret, is_recovery_contact, from_at, version)
       select gen_random_uuid(), a.id, $1, 'none', true, false, now(), 1 from account a
       where a.id not in (select account_id from holding where person_id = $1) limit 1 returning id`,
      [id],
    );
    const holding = given?.id ?? '';
    await lapseSuspensions(register.database, { now: () => new Date(Date.now() + 23 * 3_600_000), newId: randomUUID });
    expect(await ended(holding)).toBe(false);
    await lapseSuspensions(register.database, { now: () => new Date(Date.now() + 25 * 3_600_000), newId: randomUUID });
    expect(await ended(holding)).toBe(true);
  }
});

test('a declared last day opens the hand-over and ends everything at the end of that day, not before', async () => {
  const { id, family, post } = await nextOfficial();
  const head = contextFor({
    roles: ['head-of-entity'],
    headOf: [family, post],
    headReads: [family, post],
    personId: administrators[0] ?? null,
  });
  const lastDay = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
  expect(await declareDeparture(head, { personId: id, lastDay, reason: 'Retires' })).toMatchObject({ ok: true });
  const world = (days: number) => ({ now: () => new Date(Date.now() + days * 86_400_000), newId: randomUUID });
  await openHandOvers(register.database, world(0));
  await openHandOvers(register.database, world(0));
  expect(await rows(`select id from due_item where kind = 'hand-over' and person_id = $1`, [id])).toHaveLength(1);
  const before = await privilegesOf(id);
  await separateDue(register.database, world(3));
  expect(await privilegesOf(id)).toEqual(before);
  await separateDue(register.database, world(7));
  expect((await privilegesOf(id)).live).toBe(0);
});

test('a head declares for their own people only, with a reason and a second factor; nobody for themselves', async () => {
  const { id, family, post } = await nextOfficial();
  const input = { personId: id, reason: 'Left' };
  const other = contextFor({ roles: ['head-of-entity'], headOf: [randomUUID()], personId: administrators[0] ?? null });
  expect(await declareDeparture(other, input)).toMatchObject({ code: 'FORBIDDEN' });
  const actor = { roles: ['head-of-entity' as const], headOf: [family, post], headReads: [family, post] };
  expect(await declareDeparture(contextFor({ ...actor, personId: id }), input)).toMatchObject({ code: 'own-case' });
  const personId = administrators[0] ?? null;
  expect(await declareDeparture(contextFor({ ...actor, personId, secondFactorAt: null }), input)).toMatchObject({
    code: 'step-up-required',
  });
  expect(await declareDeparture(contextFor({ ...actor, personId }), { ...input, reason: ' ' })).toMatchObject({
    code: 'reason-missing',
  });
  expect(
    await declareMove(contextFor({ ...actor, personId }), {
      personId: id,
      fromEntityId: family,
      reason: 'To another agency',
    }),
  ).toMatchObject({ ok: true });
  expect((await privilegesOf(id)).live).toBe(0);
});

test('what nobody does is told further up, once for each step', async () => {
  const { id } = await nextOfficial();
  await door.say(revoking, id, { type: 'person-departed', how: 'disabled' });
  const count = async () =>
    (await rows(`select id from audit_entry where type = 'due-item-escalated' and person_id = $1`, [id])).length;
  const items = await rows(`select id from due_item where kind = 'orphan' and person_id = $1 and done_at is null`, [
    id,
  ]);
  const later = (hours: number) => ({ now: () => new Date(Date.now() + hours * 3_600_000), newId: randomUUID });
  await escalateDueItems(register.database, later(25));
  await escalateDueItems(register.database, later(25));
  expect(await count()).toBe(items.length);
  await escalateDueItems(register.database, later(73));
  expect(await count()).toBe(2 * items.length);
});
