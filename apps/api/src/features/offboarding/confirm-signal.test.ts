import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SignalFact, SignalSource } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import { contextOf } from '../../testing/graphql/asking.ts';
import { testDoor, type TestDoor } from '../../testing/offboarding/door.ts';
import { sampleRegister, type TestRegister } from '../../testing/register.ts';
import { confirmSignal } from './confirm-signal.ts';
import { answerJoint, proposeJoint } from './propose-joint.ts';

let register: TestRegister;
let door: TestDoor;
let proposing: SignalSource;
let administrators: readonly string[];

const rows = <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
  register.database.source.query(text, [...values]);

beforeAll(async () => {
  register = await sampleRegister();
  door = testDoor(register.database);
  proposing = await door.source('rumour', 'propose');
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
const administrator = (at: 0 | 1, more: Partial<Actor> = {}) =>
  contextFor({ roles: ['dgc-administrator'], personId: administrators[at] ?? null, ...more });

let taken = 0;
/** An official who is signed in at two providers, with a role by a group and an identifier. */
const nextOfficial = async (): Promise<string> => {
  const [row] = await rows<{ id: string }>(
    `select h.person_id as id from holding h join written_authorization w on w.id = h.authorization_id
     where h.ended_at is null and h.removal_awaited_at is null and w.withdrawn_at is null and w.valid_until > now()
       and h.person_id not in (select person_id from headship)
     group by h.person_id order by h.person_id offset $1 limit 1`,
    [(taken += 1)],
  );
  if (!row) throw new Error('no official is left');
  for (const provider of ['practice', 'elsewhere']) {
    await rows(
      `insert into session (token_hash, id, person_id, provider, issuer, subject, group_roles, is_staff, id_token, created_at,
         last_active_at, expires_at) values (sha256(gen_random_uuid()::text::bytea), gen_random_uuid(), $1::uuid, $2, 'i', $1::text,
         '{auditor}', true, '', now() - interval '1 minute', now(), now() + interval '1 hour')`,
      [row.id, provider],
    );
  }
  await rows(
    `insert into person_identifier (id, person_id, source, kind, value, valid_from) values (gen_random_uuid(), $1::uuid, 'practice', 'email', $1::text, '2025-01-01')`,
    [row.id],
  );
  return row.id;
};

/** Everything that a signal could take from somebody. */
const stateOf = async (personId: string) => {
  const [row] = await rows<Readonly<Record<string, unknown>>>(
    `select p.phone, (select count(*) from suspension where person_id = p.id and lifted_at is null)::int as suspended,
       (select json_object_agg(provider, group_roles) from session where person_id = p.id) as sessions,
       (select count(*) from person_identifier where person_id = p.id and kind = 'email' and valid_until is null)::int as linked,
       (select count(*) from case_task t join offboarding_case c on c.id = t.case_id where c.person_id = p.id)::int as steps,
       (select last_day::text from person_standing where person_id = p.id) as "lastDay",
       (select locked_at is not null from person_standing where person_id = p.id) as locked
     from person p where p.id = $1`,
    [personId],
  );
  return row ?? {};
};

type Item = { readonly id: string; readonly version: number; readonly addressee: string; readonly done: boolean };
const itemOf = async (personId: string): Promise<Item> => {
  const [item] = await rows<Item>(
    `select id, version, addressee, done_at is not null as done from due_item where kind = 'confirm-signal' and person_id = $1`,
    [personId],
  );
  if (!item) throw new Error('nobody was asked');
  return item;
};

const proposed = async (fact: (personId: string) => SignalFact) => {
  const personId = await nextOfficial();
  await rows(`update holding set holds_shared_secret = true where person_id = $1`, [personId]);
  const before = await stateOf(personId);
  const outcome = await door.say(proposing, personId, fact(personId));
  return { personId, before, outcome, item: await itemOf(personId) };
};

const answer = ({ id, version }: Item, confirm: boolean) => ({ id, version, confirm, reason: 'Asked the office' });

type Case = readonly [
  title: string,
  fact: (personId: string) => SignalFact,
  changed: Readonly<Record<string, unknown>>,
];
const cases: readonly Case[] = [
  [
    'groups that give no role any more',
    () => ({ type: 'groups-changed', roles: [] }),
    { sessions: { practice: [], elsewhere: ['auditor'] } },
  ],
  ['a stolen credential', () => ({ type: 'credential-compromised' }), { sessions: null }],
  [
    'an identifier that somebody else has now',
    (value) => ({ type: 'identifier-recycled', kind: 'email', value }),
    { sessions: null, linked: 0 },
  ],
  [
    'another telephone',
    () => ({ type: 'contact-changed', contact: { phone: '+41 22 917 0000' } }),
    { phone: '+41 22 917 0000' },
  ],
  ['a lock-out', () => ({ type: 'person-locked-out' }), { sessions: null, locked: true }],
  ['a last day', () => ({ type: 'departure-scheduled', lastDay: '2031-03-31' }), { lastDay: '2031-03-31' }],
];

describe('what a source may only propose', () => {
  test.each(cases)('takes nothing, and DGC is asked: %s', async (_title, fact) => {
    const { personId, before, outcome, item } = await proposed(fact);
    expect([outcome.state, item.addressee, item.done]).toEqual(['proposed', 'dgc', false]);
    expect(await stateOf(personId)).toEqual(before);
    const types = await rows<{ type: string }>(
      "select distinct type from audit_entry where person_id = $1 and at > now() - interval '1 minute'",
      [personId],
    );
    expect(types).toEqual([{ type: 'due-item-opened' }]);
  });
  test.each(cases)(
    'is done when DGC confirms it, and is not when DGC declines it: %s',
    async (_title, fact, changed) => {
      const declined = await proposed(fact);
      expect(await confirmSignal(administrator(0), answer(declined.item, false))).toMatchObject({ ok: true });
      expect(await stateOf(declined.personId)).toEqual(declined.before);
      const { personId, item } = await proposed(fact);
      expect(await confirmSignal(administrator(0), answer(item, true))).toMatchObject({ ok: true });
      expect(await stateOf(personId)).toMatchObject(changed);
      expect((await itemOf(personId)).done).toBe(true);
      expect(await confirmSignal(administrator(0), answer(item, true))).toMatchObject({
        code: 'due-item-already-done',
      });
    },
  );
});

test('a stolen credential that DGC confirms opens the steps for every secret that the person knows', async () => {
  const { personId, before, item } = await proposed(() => ({ type: 'credential-compromised' }));
  await confirmSignal(administrator(0), answer(item, true));
  const after = await stateOf(personId);
  expect(Number(after['steps'])).toBeGreaterThan(Number(before['steps']));
});

test('a lock-out that DGC confirmed suspends, and two people lift it', async () => {
  const { personId, item } = await proposed(() => ({ type: 'person-locked-out' }));
  await confirmSignal(administrator(0), answer(item, true));
  expect(Number((await stateOf(personId))['suspended'])).toBeGreaterThan(0);
  const lifting = { kind: 'lift-standing' as const, subjectId: personId, personId, reason: 'It was a drill' };
  const joint = await proposeJoint(administrator(0), lifting);
  if (!joint.ok) throw new Error(joint.code);
  expect(await answerJoint(administrator(1), { id: joint.next.id, version: 1, confirm: true })).toMatchObject({
    ok: true,
  });
  expect(await stateOf(personId)).toMatchObject({ suspended: 0, locked: false });
});

test('DGC answers it and nobody else, not about themselves, with a reason, a second factor and what they saw', async () => {
  const { personId, item } = await proposed(() => ({ type: 'credential-compromised' }));
  const input = answer(item, true);
  const head = contextFor({ roles: ['head-of-entity', 'auditor'], headOf: [randomUUID()], personId: randomUUID() });
  expect(await confirmSignal(head, input)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await confirmSignal(administrator(0, { personId }), input)).toMatchObject({ code: 'own-case' });
  expect(await confirmSignal(administrator(0, { secondFactorAt: null }), input)).toMatchObject({
    code: 'step-up-required',
  });
  expect(await confirmSignal(administrator(0), { ...input, reason: ' ' })).toMatchObject({ code: 'reason-missing' });
  expect(await confirmSignal(administrator(0), { ...input, version: 9 })).toMatchObject({ code: 'version-conflict' });
  expect(await confirmSignal(administrator(0), { ...input, id: randomUUID() })).toMatchObject({ code: 'not-found' });
  expect(await confirmSignal(administrator(0), { ...input, id: 'x' })).toMatchObject({ code: 'not-found' });
  const [other] = await rows<Item>(`select id, version from due_item where kind <> 'confirm-signal' limit 1`);
  if (other)
    expect(await confirmSignal(administrator(0), answer(other, true))).toMatchObject({ code: 'not-to-confirm' });
  expect(await stateOf(personId)).toMatchObject({ sessions: { practice: ['auditor'] } });
});
