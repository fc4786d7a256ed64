import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { administrator, askingServer, type AskingServer } from '../../testing/graphql/asking.ts';
import { sampleDay, sampleRegister, type TestRegister } from '../../testing/register.ts';

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

const who = { actor: administrator, now: sampleDay };

const list = `query Accounts($first: Int, $after: String, $filter: AccountFilter, $sort: [AccountSort!]) {
  accounts(first: $first, after: $after, filter: $filter, sort: $sort) {
    nodes { id title handle status platform { code label } entity { code name } official { id name } alternates { id name } }
    pageInfo { hasNextPage endCursor } totalCount
  }
}`;

test('a list of 50 accounts with entity, official, alternates and total is one statement', async () => {
  const before = server.statements.length;
  const answer = await server.ask(who, { query: list, variables: { first: 50 } });
  expect(answer.errors).toBeUndefined();
  expect(server.statements.length - before).toBe(1);
  const { accounts } = answer.data as never as { accounts: { nodes: { title: string }[]; totalCount: number } };
  expect(accounts.nodes).toHaveLength(50);
  expect(accounts.totalCount).toBe(register.sample.accounts.length);
  expect(server.faults).toEqual([]);
});

test('the same question with other values, pages and people is the same statement, prepared once', async () => {
  const questions = [
    { first: 10, filter: { search: 'un' } },
    { first: 20, filter: { search: 'office' } },
  ];
  const texts = new Set<string>();
  for (const variables of questions) {
    await server.ask(who, { query: list, variables });
    texts.add(server.statements.at(-1) ?? '');
  }
  expect(texts.size).toBe(1);
  const head = register.sample.showcase.find(({ key }) => key === 'head');
  const actor = { ...administrator, personId: head?.personId ?? null, roles: ['staff' as const] };
  await server.ask({ actor, now: sampleDay }, { query: list, variables: questions[0] });
  expect(texts.has(server.statements.at(-1) ?? '')).toBe(false);
});
