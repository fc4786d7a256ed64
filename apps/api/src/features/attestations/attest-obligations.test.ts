import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { attestationObligations } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import { emptyRegister, type EmptyRegister } from '../../testing/empty-register.ts';
import { askingServer, type AskingServer } from '../../testing/graphql/asking.ts';
import { addOrganisation, rowsOf, type Organisation } from '../../testing/offboarding/database-fixture.ts';
import { testDoor } from '../../testing/offboarding/door.ts';
import { addLeavers } from '../../testing/offboarding/leavers.ts';
import { attestationSchedules } from './schedules/attestation-schedules.ts';

let register: EmptyRegister;
let organisation: Organisation;
let server: AskingServer;
beforeAll(async () => {
  register = await emptyRegister();
  organisation = await addOrganisation(register.database);
  server = await askingServer(register.database);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await register.close();
});

const rows = <Row>(text: string, values: readonly unknown[] = []) => rowsOf(register.database)<Row>(text, values);
/** The days are counted from one moment: midnight may pass while they are. */
const begun = Date.now();
const inDays = (days: number): Date => new Date(begun + days * 86_400_000);

/** The calendar goes on: every schedule runs once, in its order. */
const onDay = async (days: number): Promise<void> => {
  const world = { now: () => inDays(days), newId: randomUUID };
  for (const { run } of attestationSchedules(register.database, world)) await run();
};

const official = async (holding = true): Promise<string> => {
  const [made] = await addLeavers(register.database, organisation, {
    people: 1,
    at: 'A',
    label: randomUUID(),
    holding,
  });
  return made?.personId ?? '';
};

const staff = (personId: string): Actor => ({
  ...nobody,
  kind: 'person',
  label: 'Somebody',
  personId,
  roles: ['staff'],
});

const query = `mutation Attest($input: AttestObligationsInput!) {
  attestObligations(input: $input) { id attestationStatus attestation { attestedOn dueOn obligations } }
}`;
const named = attestationObligations.map((each) => each.toUpperCase().replaceAll('-', '_'));
const attest = (personId: string, days: number, obligations: readonly string[] = named) =>
  server.ask({ actor: staff(personId), now: inDays(days) }, { query, variables: { input: { obligations } } });

const privilege = async (personId: string) => {
  const [row] = await rows<{ suspended: boolean; live: number }>(
    `select w.suspended_at is not null as suspended, (select count(*)::int from suspension s
       where s.authorization_id = w.id and s.lifted_at is null) as live
     from written_authorization w where w.person_id = $1`,
    [personId],
  );
  return row;
};
const counts = { suspended: false, live: 0 };
const suspended = { suspended: true, live: 1 };

const items = (personId: string) =>
  rows<{ kind: string; addressee: string; done: boolean }>(
    `select kind, addressee, done_at is not null as done from due_item where person_id = $1 order by opened_at`,
    [personId],
  );
const told = async (personId: string): Promise<readonly string[]> =>
  (
    await rows<{ said: string }>(
      `select o.topic || ' to ' || case when o.recipient_id = $1 then 'person' else 'head' end as said from outbox o
       join audit_entry e on e.id = o.audit_id where e.person_id = $1 and o.channel = 'mail' order by said`,
      [personId],
    )
  ).map(({ said }) => said);
const audited = async (personId: string, type: string): Promise<number> =>
  (await rows('select from audit_entry where person_id = $1 and type = $2', [personId, type])).length;

test('an official who never attested is asked, keeps everything for fourteen days, and then loses it until they attest', async () => {
  const person = await official();
  await onDay(0);
  await onDay(1);
  expect(await items(person)).toEqual([{ kind: 'attest', addressee: 'person', done: false }]);
  await onDay(14);
  expect(await privilege(person)).toEqual(counts);
  await onDay(15);
  await onDay(15);
  expect(await privilege(person)).toEqual(suspended);
  expect(await audited(person, 'privilege-suspended')).toBe(1);
  expect(await told(person)).toEqual([
    'attestation-asked to person',
    'privileges-suspended-head to head',
    'privileges-suspended-person to person',
  ]);
  const answer = await attest(person, 16);
  expect(answer).toMatchObject({ data: { attestObligations: { id: person, attestationStatus: 'IN_FORCE' } } });
  expect(await privilege(person)).toEqual(counts);
  expect(await items(person)).toMatchObject([{ done: true }]);
  expect([await audited(person, 'obligations-attested'), await audited(person, 'suspension-lifted')]).toEqual([1, 1]);
});

test('thirty days before the year is over the official is asked again, and the year begins anew', async () => {
  const person = await official();
  await attest(person, -330);
  await onDay(0);
  expect(await items(person)).toEqual([]);
  await onDay(6);
  expect(await items(person)).toMatchObject([{ kind: 'renew-attestation', done: false }]);
  await attest(person, 7);
  await onDay(60);
  expect([await privilege(person), await items(person)]).toMatchObject([counts, [{ done: true }]]);
});

test('an attestation gives back nothing that a signal has suspended', async () => {
  const person = await official();
  await onDay(0);
  await onDay(15);
  const door = testDoor(register.database);
  await door.say(await door.source(randomUUID(), 'suspend', 'p'), person, { type: 'person-locked-out' });
  expect(await privilege(person)).toEqual({ suspended: true, live: 2 });
  await attest(person, 16);
  expect(await privilege(person)).toEqual(suspended);
});

test('a signal that takes nothing any more gives back nothing that a lapsed attestation took', async () => {
  const person = await official();
  const door = testDoor(register.database);
  const source = await door.source(randomUUID(), 'suspend', 'p');
  await onDay(0);
  await onDay(15);
  await door.say(source, person, { type: 'person-locked-out' });
  await door.say(source, person, { type: 'person-unlocked' });
  expect(await privilege(person)).toEqual(suspended);
});

test('who holds nothing has nothing to attest: neither asked nor heard', async () => {
  const person = await official(false);
  await onDay(0);
  expect(await items(person)).toEqual([]);
  expect((await attest(person, 0)).errors?.[0]?.extensions.code).toBe('attestation-not-needed');
});

test('four of the five obligations are refused, and nothing is kept', async () => {
  const person = await official();
  const answer = await attest(person, 0, named.slice(1));
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'obligation-missing', field: 'obligations' });
  expect(await rows('select from attestation where person_id = $1', [person])).toEqual([]);
});

test('what lapsed is seen by the person and the head, and by nobody beside', async () => {
  const person = await official();
  const post = organisation.entities.get('A');
  await rows(
    `insert into appointment (id, person_id, entity_id, from_on) values (gen_random_uuid(), $1, $2, '2025-01-01')`,
    [person, post],
  );
  const asked = {
    query: `{ people(filter: { attestation: [MISSING], ids: ["${person}"] }) { nodes { attestationStatus } } }`,
  };
  const head = {
    ...staff(randomUUID()),
    roles: ['head-of-entity', 'staff'] as const,
    headOf: [post ?? ''],
    headReads: [post ?? ''],
  };
  const seen = { data: { people: { nodes: [{ attestationStatus: 'MISSING' }] } } };
  expect(await server.ask({ actor: staff(person) }, asked)).toMatchObject(seen);
  expect(await server.ask({ actor: head }, asked)).toMatchObject(seen);
  expect(await server.ask({ actor: staff(randomUUID()) }, asked)).toMatchObject({ data: { people: { nodes: [] } } });
});

const changeTerm = (
  actor: Actor,
  lengths: { readonly months: number; readonly reminderDays: number; readonly graceDays: number },
) =>
  server.ask(
    { actor: { ...actor, secondFactorAt: new Date() }, now: new Date() },
    {
      query: `mutation Change($input: ChangeAttestationTermInput!) {
        changeAttestationTerm(input: $input) { months reminderDays graceDays } }`,
      variables: { input: { ...lengths, reason: 'Missions are slow.' } },
    },
  );

test('DGC sets the lengths, nobody else does, and from then on they count for whoever is asked, reminded and suspended', async () => {
  const lengths = { months: 6, reminderDays: 10, graceDays: 21 };
  const administrator: Actor = { ...staff(await official(false)), roles: ['dgc-administrator', 'staff'] };
  expect(await changeTerm(staff(await official()), lengths)).toMatchObject({
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  });
  expect(await changeTerm(administrator, { ...lengths, months: 25 })).toMatchObject({
    errors: [{ extensions: { code: 'attestation-term-out-of-range', field: 'months' } }],
  });
  expect(await changeTerm(administrator, lengths)).toMatchObject({ data: { changeAttestationTerm: lengths } });
  const [asked, attested] = [await official(), await official()];
  await attest(attested, 0);
  await onDay(0);
  await onDay(20);
  expect([await privilege(asked), await items(attested)]).toEqual([counts, []]);
  await onDay(22);
  expect(await privilege(asked)).toEqual(suspended);
  const half = await rows<{ days: number }>(
    `select (d.today + interval '6 months')::date - d.today as days from (select $1::timestamptz::date as today) d`,
    [inDays(0)],
  );
  await onDay((half[0]?.days ?? 0) - 9);
  expect(await items(attested)).toMatchObject([{ kind: 'renew-attestation', done: false }]);
  const audit = await rows(`select actor_id, changes from audit_entry where type = 'attestation-term-changed'`);
  expect(audit).toEqual([
    {
      actor_id: administrator.personId,
      changes: [
        { field: 'months', before: 12, after: 6 },
        { field: 'reminderDays', before: 30, after: 10 },
        { field: 'graceDays', before: 14, after: 21 },
      ],
    },
  ]);
});
