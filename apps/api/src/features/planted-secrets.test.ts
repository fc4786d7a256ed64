import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { roles } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import { createSchema } from '../platform/graphql/schema.ts';
import { rowsOf } from '../testing/offboarding/database-fixture.ts';
import { askingServer, type AskingServer } from '../testing/graphql/asking.ts';
import { plantedIn } from '../testing/planted.ts';
import { newId, sampleDay, sampleRegister, type TestRegister } from '../testing/register.ts';
import { exemptFromSecrets } from './audit/text-fault.ts';
import { resolvers } from './surface.ts';

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

/** Who may do everything somewhere, so that nothing else is in the way. */
const everybody = (): Actor => {
  const { accounts, entities } = register.sample;
  const everyEntity = entities.map(({ id }) => id);
  const account = accounts[0]?.id ?? '';
  return {
    ...nobody,
    kind: 'person',
    personId: newId(),
    label: 'Everybody',
    roles: roles.filter((role) => role !== 'public'),
    headOf: everyEntity,
    headReads: everyEntity,
    focalPointOf: everyEntity,
    officialOf: [account],
    alternateOf: [account],
    publisherOf: [account],
    secondFactorAt: sampleDay,
  };
};

const marker = 'Wq7xPlanted';
const secret = `The password: ${marker}9`;

const mutations = Object.values(createSchema(resolvers).getMutationType()?.getFields() ?? {});
const planted = mutations.flatMap((mutation) => plantedIn(mutation, secret));

/** Every table of the register and the queue that holds the text anywhere. */
const tablesWith = async (text: string): Promise<readonly string[]> => {
  const tables = await rowsOf(register.database)<{ name: string }>(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
     where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
  );
  expect(tables.length).toBeGreaterThan(30);
  const one = tables.map(
    ({ name }) => `select '${name}' as name where exists (select 1 from ${name} t where t::text like '%' || $1 || '%')`,
  );
  const found = await rowsOf(register.database)<{ name: string }>(one.join(' union all '), [text]);
  return found.map(({ name }) => name);
};

test('there is a secret for every text of every mutation', () => {
  expect(planted.length).toBeGreaterThan(90);
  expect(new Set(planted.map(({ name }) => name)).size).toBe(planted.length);
});

test('a secret in any text of any mutation is refused with its code and field, and nothing of it is kept or reported', async () => {
  const who = { actor: everybody(), now: sampleDay };
  for (const { name, field, query, variables } of planted) {
    const answer = await server.ask(who, { query, variables });
    const [error] = answer.errors ?? [];
    const { code, field: where, reason } = error?.extensions ?? {};
    expect([name, answer.status, code, where]).toEqual([name, 200, 'looks-like-a-secret', field]);
    expect(reason).toMatch(/vault/u);
    expect(answer.text).not.toContain(marker);
  }
  expect(await tablesWith(marker)).toEqual([]);
  expect([...server.faults, ...server.statements.filter((each) => each.includes(marker))]).toEqual([]);
}, 60_000);

test('what is looked for is found where it is kept', async () => {
  expect(await tablesWith(register.sample.scenario.entityId)).toContain('public.entity');
});

test('whatever is exempt says why, and no text of the contract is', () => {
  expect(exemptFromSecrets.every(({ why }) => why.length > 20)).toBe(true);
  const exempt = planted.filter(({ field }) => exemptFromSecrets.some(({ fields }) => fields.test(field)));
  expect(exempt.map(({ name }) => name)).toEqual([]);
});
