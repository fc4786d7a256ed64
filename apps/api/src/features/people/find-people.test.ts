import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { administrator, askingServer, type AskingServer } from '../../testing/graphql/asking.ts';
import { emptyRegister, type EmptyRegister } from '../../testing/empty-register.ts';

let register: EmptyRegister;
let server: AskingServer;
beforeAll(async () => {
  register = await emptyRegister();
  server = await askingServer(register.database);
  await register.database.source.query(
    `insert into person (id, name, function_title, language, staff_type, created_at, version)
     select gen_random_uuid(), 'Person ' || to_char(n, 'FM00000'), 'Officer', 'en', 'staff-member', now(), 1 from generate_series(1, 36000) n`,
  );
}, 60_000);
afterAll(async () => {
  await server.stop();
  await register.close();
});

const find = 'query ($search: String!) { people(first: 8, filter: { search: $search }) { totalCount nodes { name } } }';
const found = async (search: string): Promise<unknown> => {
  const { data } = await server.ask({ actor: administrator }, { query: find, variables: { search } });
  return data?.['people'];
};

test('whoever is typed is found among 36,000, wherever in the alphabet they stand, and the choice says how many there are', async () => {
  for (const name of ['Person 00001', 'Person 18000', 'Person 36000']) {
    expect(await found(name)).toEqual({ totalCount: 1, nodes: [{ name }] });
  }
  const many = (await found('Person 350')) as { totalCount: number; nodes: readonly object[] };
  expect([many.totalCount, many.nodes.length]).toEqual([100, 8]);
  expect(await found('%')).toEqual({ totalCount: 0, nodes: [] });
});
