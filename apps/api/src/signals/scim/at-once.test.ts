import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startScim, type ScimUnderTest } from '../../testing/scim/scim-under-test.ts';

const userUrn = 'urn:ietf:params:scim:schemas:core:2.0:User';
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const patchUrn = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

let under: ScimUnderTest;
beforeAll(async () => {
  under = await startScim();
}, 60_000);
afterAll(() => under.close());

const created = async (name: string, number = name): Promise<string> => {
  const { status, body } = await under.client('POST', '/Users', {
    schemas: [userUrn, enterprise],
    userName: `${name}@example.org`,
    externalId: number,
    displayName: name,
    active: true,
    [enterprise]: { employeeNumber: number },
  });
  expect([status, body['detail']]).toEqual([201, undefined]);
  return String(body['id']);
};

const all = (prefix: string, count: number): Promise<readonly string[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => created(`${prefix}-${at}`)));

const replace = (id: string, path: string, value: unknown, headers?: Readonly<Record<string, string>>) =>
  under.client('PATCH', `/Users/${id}`, { schemas: [patchUrn], Operations: [{ op: 'replace', path, value }] }, headers);

const leaves = (id: string) => replace(id, 'active', false);

type Left = {
  readonly id: string;
  readonly version: number;
  readonly signals: number;
  readonly told: number;
  readonly gone: boolean;
};

const leftOf = (ids: readonly string[]): Promise<readonly Left[]> =>
  under.sql<Left>(
    `select u.id, u.version, (select count(*)::int from signal s where s.person_id = u.person_id and s.state = 'applied') as signals,
       (select count(*)::int from audit_entry e where e.person_id = u.person_id and e.type = 'person-departed') as told,
       exists (select from person_standing t where t.person_id = u.person_id and t.departed_at is not null) as gone
     from scim_user u where u.id = any($1::uuid[])`,
    [ids],
  );

/** In how many transactions the signals about these users were kept. */
const transactions = async (ids: readonly string[]): Promise<number> => {
  const [row] = await under.sql<{ count: number }>(
    `select count(distinct s.xmin::text)::int as count from signal s join scim_user u on s.key like u.id || ':%' where u.id = any($1::uuid[])`,
    [ids],
  );
  return row?.count ?? 0;
};

test('of many who leave at once each has one signal, one entry and one standing, in fewer transactions than there are people', async () => {
  const ids = await all('many', 60);
  const answers = await Promise.all(ids.map(leaves));
  expect(answers.map(({ status, body }) => [status, body['active'], body['id']])).toEqual(
    ids.map((id) => [200, false, id]),
  );
  expect(await leftOf(ids)).toEqual(
    expect.arrayContaining(ids.map((id) => ({ id, version: 2, signals: 1, told: 1, gone: true }))),
  );
  expect(await transactions(ids)).toBeLessThan(ids.length / 2);
}, 60_000);

test('what is wrong among them is refused to whoever sent it, and to nobody else', async () => {
  const ids = await all('mixed', 12);
  const [wrongVersion, wrongPath, ...good] = ids;
  const bad = [
    replace(String(wrongVersion), 'active', false, { 'if-match': 'W/"7"' }),
    replace(String(wrongPath), 'active', 'perhaps'),
    leaves('00000000-0000-4000-8000-000000000000'),
  ];
  const answers = await Promise.all([...good.slice(0, 5).map(leaves), ...bad, ...good.slice(5).map(leaves)]);
  expect(answers.map(({ status }) => status)).toEqual([
    ...good.slice(0, 5).map(() => 200),
    412,
    400,
    404,
    ...good.slice(5).map(() => 200),
  ]);
  expect((await leftOf(good)).every(({ gone, signals }) => gone && signals === 1)).toBe(true);
  expect(
    (await leftOf([String(wrongVersion), String(wrongPath)])).every(({ gone, version }) => !gone && version === 1),
  ).toBe(true);
}, 60_000);

test('what is said of one user at once is carried out one after the other, and nothing of it is lost', async () => {
  const ids = await all('twice', 8);
  const titles = ['First', 'Second', 'Third'];
  await Promise.all(ids.flatMap((id) => [...titles.map((title) => replace(id, 'title', title)), leaves(id)]));
  const left = await leftOf(ids);
  expect(left.map(({ version, signals, gone }) => ({ version, signals, gone }))).toEqual(
    ids.map(() => ({ version: 5, signals: 4, gone: true })),
  );
}, 60_000);

test('two users who mean one person are not decided in one breath: the second knows what the first said', async () => {
  const pairs = await Promise.all(
    Array.from({ length: 8 }, async (_, at) => {
      const first = await created(`pair-${at}-a`, `pair-${at}`);
      return [first, await created(`pair-${at}-b`, `pair-${at}`)] as const;
    }),
  );
  const answers = await Promise.all(pairs.flat().map(leaves));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  const left = await leftOf(pairs.flat());
  expect(left.every(({ gone }) => gone)).toBe(true);
  const epochs = await under.sql<{ epoch: number }>(
    `select distinct t.epoch from person_standing t join scim_user u on u.person_id = t.person_id where u.id = any($1::uuid[])`,
    [pairs.flat()],
  );
  expect(epochs).toEqual([{ epoch: 2 }]);
}, 60_000);

test('two users who mean one person do not break up those who come with them', async () => {
  const pair = [await created('both-a', 'both'), await created('both-b', 'both')];
  const others = await all('beside', 40);
  // The first of all goes by itself.
  const [first = '', ...rest] = others;
  await Promise.all([first, ...pair, ...rest].map(leaves));
  expect((await leftOf([...pair, ...others])).every(({ gone }) => gone)).toBe(true);
  expect(await transactions(others)).toBeLessThan(others.length / 2);
}, 60_000);
