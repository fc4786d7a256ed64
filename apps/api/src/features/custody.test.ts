import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dayIn } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import { askingServer, type AskingServer } from '../testing/graphql/asking.ts';
import { headIn, person } from '../testing/heads.ts';
import { newId, sampleDay, sampleRegister, type TestRegister } from '../testing/register.ts';
import { settleByFacts } from './offboarding/schedules/settle-by-facts.ts';
import { custodySchedules } from './custody/schedules/ask-for-procedure.ts';

let register: TestRegister;
let server: AskingServer;
beforeAll(async () => {
  register = await sampleRegister();
  server = await askingServer(register.database);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await register.close();
});

const rows = async <Row>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
  (await register.database.reads.query(text, [...values])).rows as Row[];

const today = dayIn('UTC', new Date(sampleDay.getTime() - 36 * 3_600_000));
const scene = () => {
  const { officialAccountId, entityId } = register.sample.scenario;
  const own = { officialOf: [officialAccountId], roles: ['authorized-official', 'staff'] as const };
  const somebody = register.sample.people[3]?.id ?? '';
  return {
    id: officialAccountId,
    entityId,
    official: person(somebody, own),
    publisher: person(somebody, { publisherOf: [officialAccountId], roles: ['publisher', 'staff'] }),
    staff: person(somebody, { roles: ['staff'] }),
    focalPoint: person(somebody, { roles: ['focal-point', 'staff'], focalPointOf: [entityId] }),
    head: headIn(register),
    auditor: person(somebody, { roles: ['auditor', 'staff'] }),
  };
};

const inputOf = (seen: number, more: object = {}) => ({
  accountId: scene().id,
  seen,
  custodyModel: 'SHARED_SECRET',
  vaultReference: 'HAB-X-014',
  secondFactor: 'SECURITY_KEY',
  secondFactorHolderId: scene().official.personId,
  recoveryMailbox: 'Entity mailbox',
  lastRotatedOn: today,
  connectedApplications: ['Scheduler'],
  changedOn: today,
  ...more,
});

const record = (actor: Actor, input: object) =>
  server.ask(
    { actor },
    {
      query: `mutation ($input: RecordCustodyInput!) { recordCustody(input: $input) {
        custody { number vaultReference rotatedDaysAgo connectedApplications } custodyVersions { number } } }`,
      variables: { input },
    },
  );

type Answer = { readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[] };
const refusalOf = (answer: Answer) => answer.errors?.[0]?.extensions;

const versions = async (): Promise<number> =>
  (await rows('select 1 from account_custody where account_id = $1', [scene().id])).length;

test('official, focal point and head record custody, each a new version; nobody else does', async () => {
  const { official, focalPoint, head, publisher, auditor, staff } = scene();
  const before = await versions();
  for (const [place, actor] of [official, focalPoint, head].entries()) {
    const answer = await record(actor, inputOf(before + place));
    expect(answer.data).toMatchObject({
      recordCustody: { custody: { number: before + place + 1, vaultReference: 'HAB-X-014' } },
    });
  }
  expect(refusalOf(await record(official, inputOf(before)))).toMatchObject({ code: 'version-conflict' });
  for (const actor of [publisher, auditor, staff]) {
    expect(refusalOf(await record(actor, inputOf(before + 3)))).toMatchObject({ code: 'FORBIDDEN' });
  }
  expect(refusalOf(await record(nobody, inputOf(before + 3)))).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await versions()).toBe(before + 3);
});

test('who keeps an account and who watches over it read its custody; staff, publishers and the public do not', async () => {
  const { id, official, focalPoint, head, auditor, publisher, staff } = scene();
  const read = async (actor: Actor) => {
    const query = `query ($id: ID!) { account(id: $id) { title custody { vaultReference } } }`;
    return server.ask({ actor }, { query, variables: { id } });
  };
  for (const actor of [official, focalPoint, head, auditor]) {
    expect((await read(actor)).data).toMatchObject({ account: { custody: { vaultReference: 'HAB-X-014' } } });
  }
  for (const actor of [publisher, staff]) expect(refusalOf(await read(actor))).toMatchObject({ code: 'FORBIDDEN' });
  expect(refusalOf(await read(nobody))).toMatchObject({ code: 'UNAUTHENTICATED' });
  const audit = await rows<{ changes: unknown }>(
    `select changes::text as changes from audit_entry where account_id = $1 and type = 'custody-recorded'`,
    [id],
  );
  expect(audit.length).toBeGreaterThan(0);
  expect(JSON.stringify(audit)).not.toContain('HAB-X-014');
});

test.each(['vaultReference', 'recoveryMailbox', 'recoveryPhone'])(
  'a password in %s is refused at its field',
  async (field) => {
    const answer = await record(scene().official, inputOf(0, { [field]: 'password: Tr0ub4dor&3x!' }));
    expect(refusalOf(answer)).toMatchObject({ code: 'looks-like-a-secret', field });
  },
);

test('a password in the name of an application is refused too', async () => {
  const answer = await record(scene().official, inputOf(0, { connectedApplications: ['password: Tr0ub4dor&3x!'] }));
  expect(refusalOf(answer)).toMatchObject({ code: 'looks-like-a-secret', field: 'connectedApplications.0' });
});

const asked = (entityId: string) =>
  rows(`select id from due_item where kind = 'custody-procedure' and key = $1 and done_at is null`, [entityId]);

const write = (actor: Actor, seen: number) =>
  server.ask(
    { actor },
    {
      query: `mutation ($input: RecordCustodyProcedureInput!) { recordCustodyProcedure(input: $input) {
        custodyProcedures { id number confirmedAt canConfirm } } }`,
      variables: {
        input: { entityId: scene().entityId, seen, texts: { en: 'In the vault.' }, documentReference: 'memo 9' },
      },
    },
  );

const confirm = (actor: Actor, id: string) =>
  server.ask(
    { actor },
    {
      query: `mutation ($input: ConfirmCustodyProcedureInput!) { confirmCustodyProcedure(input: $input) {
        custodyProcedure { number } } }`,
      variables: { input: { id } },
    },
  );

test('an entity without a confirmed procedure is the head’s to answer until one is in force, which only the head does', async () => {
  const { entityId, focalPoint, head } = scene();
  const world = { now: () => sampleDay, newId };
  const runs = custodySchedules(register.database, world);
  for (const { run } of [...runs, ...runs]) await run();
  expect(await asked(entityId)).toHaveLength(1);

  const [{ number: seen } = { number: 0 }] = await rows<{ number: number }>(
    'select coalesce(max(number), 0) as number from custody_procedure where entity_id = $1',
    [entityId],
  );
  const written = (await write(focalPoint, seen)).data as unknown as {
    recordCustodyProcedure: { custodyProcedures: readonly { id: string; canConfirm: boolean }[] };
  };
  const [procedure] = written.recordCustodyProcedure.custodyProcedures;
  expect(procedure).toMatchObject({ number: seen + 1, confirmedAt: null, canConfirm: false });
  expect(await asked(entityId)).toHaveLength(1);
  expect(refusalOf(await confirm(focalPoint, procedure?.id ?? ''))).toMatchObject({ code: 'FORBIDDEN' });

  const confirmed = await confirm(head, procedure?.id ?? '');
  expect(confirmed.data).toMatchObject({ confirmCustodyProcedure: { custodyProcedure: { number: seen + 1 } } });
  expect(await asked(entityId)).toEqual([]);
  for (const { run } of runs) await run();
  expect(await asked(entityId)).toEqual([]);
});

test('an entity that has ended is not asked any more', async () => {
  const [item] = await rows<{ entity_id: string }>(
    `select entity_id from due_item where kind = 'custody-procedure' and done_at is null limit 1`,
  );
  const id = item?.entity_id ?? '';
  await register.database.reads.query(`update entity set ended_on = $2::timestamptz::date - 1 where id = $1`, [
    id,
    sampleDay,
  ]);
  await settleByFacts(register.database, { now: () => sampleDay, newId });
  expect(await asked(id)).toEqual([]);
});

const unlisted = (personId: string) =>
  rows<{ addressee: string; outcome: string | null }>(
    `select addressee, outcome from due_item where kind = 'unlisted-holder' and account_id = $1 and person_id = $2 order by opened_at`,
    [scene().id, personId],
  );

test('who keeps a second factor or a phone of an account and is not listed is asked about once, until listed or no longer named', async () => {
  const { head, id } = scene();
  const world = { now: () => sampleDay, newId };
  const round = async (): Promise<void> => {
    for (const { run } of custodySchedules(register.database, world)) await run();
    await settleByFacts(register.database, world);
  };
  const [factor = '', phone = ''] = (
    await rows<{ id: string }>(
      `select id from person where id not in (select person_id from holding) order by id offset 10 limit 2`,
    )
  ).map((each) => each.id);
  const more = { secondFactorHolderId: factor, recoveryPhone: 'Duty phone', phoneOwnerId: phone };
  expect((await record(head, inputOf(await versions(), more))).errors).toBeUndefined();
  await round();
  await round();
  for (const each of [factor, phone]) expect(await unlisted(each)).toEqual([{ addressee: 'head', outcome: null }]);

  const input = {
    accountId: id,
    personId: factor,
    platformRole: 'EDITOR',
    holdsSharedSecret: false,
    isRecoveryContact: true,
  };
  const query = 'mutation ($input: RecordHoldingInput!) { recordHolding(input: $input) { id } }';
  expect((await server.ask({ actor: head }, { query, variables: { input } })).errors).toBeUndefined();
  await round();
  expect(await unlisted(factor)).toEqual([{ addressee: 'head', outcome: 'settled' }]);
  expect(await unlisted(phone)).toEqual([{ addressee: 'head', outcome: null }]);

  await record(head, inputOf(await versions(), { ...more, recoveryPhone: null, phoneOwnerId: null }));
  await round();
  expect(await unlisted(phone)).toEqual([{ addressee: 'head', outcome: 'settled' }]);
});
