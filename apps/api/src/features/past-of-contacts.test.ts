import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nobody, type Actor } from '@mandat/policies';
import { isObjectType } from 'graphql';
import { askingServer, contextOf, type AskingServer } from '../testing/graphql/asking.ts';
import { rowsIn } from '../testing/one-authorized.ts';
import { newId, sampleDay, sampleRegister, type TestRegister } from '../testing/register.ts';
import { peopleSchedules } from './people/schedules/erase-contact.ts';
import { pastFile } from './past/past-file.ts';

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

const auditor: Actor = { ...nobody, kind: 'person', label: 'An auditor', roles: ['auditor', 'staff'] };
const email = 'former.official@mandat-demo.example';
const phone = '+41 22 917 4321';
const on = '2022-03-31';
const rows = <T>(text: string, values: readonly unknown[] = []) => rowsIn<T>(register, text, values);

type Leaver = { readonly personId: string; readonly accountId: string; readonly entityId: string };

/** Somebody who had the password of an account and acted as head of its entity from 2021 to 2023, and left then. */
const leaver = async (): Promise<Leaver> => {
  const personId = newId();
  const [account] = await rows<{ id: string; entityId: string }>(
    `select a.id, a.entity_id as "entityId" from account a where a.requested_at < $1 order by a.reference limit 1`,
    [on],
  );
  const { id: accountId = '', entityId = '' } = account ?? {};
  await rows(
    `insert into person (id, name, email, phone, language, staff_type, created_at, version)
     values ($1, 'Former Official', $2, $3, 'en', 'staff-member', '2015-01-01', 1)`,
    [personId, email, phone],
  );
  await rows(
    `insert into holding (id, account_id, person_id, capacity, holds_shared_secret, is_recovery_contact, from_at, ended_at, version)
     values ($1, $2, $3, 'none', true, true, '2021-01-01', '2023-01-01', 1)`,
    [newId(), accountId, personId],
  );
  await rows(
    `insert into headship (id, entity_id, person_id, capacity, from_on, until_on, document_reference, recorded_at, confirmed_at, confirmed_by_id, version)
     values ($1, $2, $3, 'officer-in-charge', '2021-01-01', '2023-01-01', 'IOM/1', '2021-01-01', '2021-01-01', $4, 1)`,
    [newId(), entityId, personId, register.sample.people[0]?.id],
  );
  await rows('select rebuild_past($1)', [sampleDay]);
  return { personId, accountId, entityId };
};

/** All that the past says of a type. */
const fieldsOf = (name: string): string => {
  const type = server.graphql.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`there is no type ${name}`);
  return Object.keys(type.getFields()).join(' ');
};

const told = async ({ personId, accountId, entityId }: Leaver) => {
  const moment = `moment: { on: "${on}" }`;
  const asked = [
    `register: registerAsOf(${moment}, first: 80) { totalCount nodes { ${fieldsOf('PastAccount')} } }`,
    `account: accountAsOf(id: "${accountId}", ${moment}) { ${fieldsOf('PastAccount')} }`,
    `holders: heldOn(id: "${accountId}", ${moment}) { ${fieldsOf('PastHolding')} }`,
    `heads: headshipsAsOf(${moment}, entityId: "${entityId}") { totalCount nodes { ${fieldsOf('PastHeadship')} } }`,
    `spans: heldBetween(personId: "${personId}", from: "2021-01-01", until: "2023-12-31") { ${fieldsOf('HeldSpan')} }`,
  ];
  return Promise.all(
    asked.map(async (query) => {
      const { data, errors } = await server.ask({ actor: auditor, now: sampleDay }, { query: `{ ${query} }` });
      if (errors) throw new Error(JSON.stringify(errors));
      return JSON.stringify(data);
    }),
  );
};

test('contact details that left after 24 months come back by no question about the past nor by its file, though a version still had them', async () => {
  const someone = await leaver();
  for (const schedule of peopleSchedules(register.database, { now: () => sampleDay, newId })) await schedule.run();
  const [left] = await rows('select email, phone from person where id = $1', [someone.personId]);
  expect(left).toEqual({ email: null, phone: null });
  const contact = JSON.stringify({ email, phone, contact: { email, phone }, person_name: `${email} ${phone}` });
  await rows('update past_version set facts = facts || $1::jsonb', [contact]);

  const answers = await told(someone);
  const [, , holders, heads, spans] = answers;
  expect([holders?.includes('Former Official'), heads?.includes('Former Official')]).toEqual([true, true]);
  expect(spans).toContain(someone.accountId);
  const file = await pastFile(contextOf(register.database, { actor: auditor, language: 'en', now: sampleDay }), {
    on,
    filter: {},
  });
  if (!file.ok) throw new Error(file.code);
  const all = [...answers, file.next.bytes.toString()];
  expect(all.every((text) => text.length > 100)).toBe(true);
  expect(all.filter((text) => text.includes(email) || text.includes(phone))).toEqual([]);
});

test('no table whose past is kept has a column for contact details', async () => {
  const columns = await rows<{ name: string }>(
    `select c.table_name || '.' || c.column_name as name from information_schema.columns c
     where c.table_schema = 'public' and c.table_name in (select distinct noun from past_version)`,
  );
  expect(columns.length).toBeGreaterThan(60);
  expect(columns.filter(({ name }) => /e_?mail|phone|mobile|address|contact_detail/u.test(name))).toEqual([]);
});
