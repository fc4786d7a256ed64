import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { nobody } from '@mandat/policies';
import { administrator, askingServer, type Answer, type AskingServer } from '../../testing/graphql/asking.ts';
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
const ask = (query: string, variables?: unknown): Promise<Answer> => server.ask(who, { query, variables });
const codeOf = (answer: Answer): string | undefined => answer.errors?.[0]?.extensions.code;

/** Whatever is sent: refused, in time, and nothing of how the register is built is told. */
const expectRefused = (answer: Answer, status = 400): void => {
  expect([answer.status, answer.data ?? null]).toEqual([status, null]);
  expect(answer.text).not.toMatch(/Did you mean|\bat .*\.[jt]s|select |node_modules|relation "|stack/u);
  expect(server.faults).toEqual([]);
};

const repeat = (count: number, write: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => write(place)).join(' ');

const nested = (depth: number, field: string, leaf: string): string =>
  `${`${field} { `.repeat(depth)}${leaf}${' }'.repeat(depth)}`;

const fragmentBomb = (size: number): string =>
  `{ me { ...F0 } } ${repeat(size, (n) => `fragment F${n} on Me { ...F${n + 1} ...F${n + 1} }`)} fragment F${size} on Me { name }`;

const documents: readonly (readonly [string, string])[] = [
  [
    'a fragment bomb with directives',
    fragmentBomb(30)
      .replaceAll('...F', '...F')
      .replaceAll(
        'name',
        repeat(3, (n) => `n${n}: name @skip(if: false)`),
      ),
  ],
  [
    'a bomb of nested equal fields',
    `{ ${repeat(60, () => nested(6, 'entity(code: "DGC")', 'id').replaceAll('entity(code: "DGC") { entity', 'entity(code: "DGC") { parent'))} ${repeat(16, (n) => `a${n}: me { name }`)} }`,
  ],
  ['fragments that lead to each other', '{ me { ...A } } fragment A on Me { ...B } fragment B on Me { ...A }'],
  ['a flood of aliases', `{ ${repeat(16, (n) => `a${n}: me { name }`)} }`],
  [
    'aliases multiplied by fragments',
    `{ ${repeat(10, () => 'me { ...F }')} } fragment F on Me { ${repeat(2, (n) => `b${n}: name`)} }`,
  ],
  ['a flood of directives', `{ me { name ${repeat(21, () => '@include(if: true)')} } }`],
  ['directives on many fields', `{ me { ${repeat(21, (n) => `name @include(if: ${n > 1})`)} } }`],
  ['deep nesting', `{ entity(code: "DGC") { ${nested(12, 'parent', 'id')} } }`],
  [
    'deep nesting through fragments',
    `{ entity(code: "DGC") { ...A } } ${repeat(10, (n) => `fragment ${'ABCDEFGHIJ'[n]} on Entity { parent { ${n < 9 ? `...${'ABCDEFGHIJ'[n + 1]}` : 'id'} } }`)}`,
  ],
  ['more tokens than a query needs', `{ me { ${repeat(1100, () => 'name')} } }`],
  [
    'large pages within large pages',
    '{ entities(first: 100) { nodes { accounts(first: 100) { nodes { id title holdings { id } } } } } }',
  ],
  ['a null character in a literal', '{ accounts(filter: { search: "a\\u0000b" }) { totalCount } }'],
  ['a huge integer', '{ accounts(first: 99999999999999999999) { totalCount } }'],
  ['a page before the first', '{ accounts(first: -1) { totalCount } }'],
  ['an offset beyond every list', '{ accounts(offset: 2147483647) { totalCount } }'],
  ['a sort by a column', '{ accounts(sort: [{ field: "title; drop table account" }]) { totalCount } }'],
  ['a filter by a column that is none', '{ accounts(filter: { entity_id: "x" }) { totalCount } }'],
  ['a field that is nearly right', '{ accounts { nodes { titel } } }'],
  ['an enum value that is nearly right', '{ accounts(filter: { status: [AUTHORISED] }) { totalCount } }'],
  ['a syntax error', '{ accounts {'],
  ['nothing', ''],
  ['introspection in production', '{ __schema { types { name } } }'],
  ['a subscription', 'subscription { accounts { totalCount } }'],
];

describe('documents that are refused with 400', () => {
  test.each(documents)('%s', async (_, query) => expectRefused(await ask(query)), 10_000);
});

const filtered = 'query ($f: AccountFilter) { accounts(filter: $f) { totalCount } }';
const deep = (depth: number): unknown => JSON.parse(`${'{"search":'.repeat(depth)}"x"${'}'.repeat(depth)}`);

const variables: readonly (readonly [string, string, unknown])[] = [
  ['a filter 20 levels deep', filtered, { f: deep(20) }],
  ['lists within lists', filtered, { f: { status: JSON.parse('['.repeat(30) + ']'.repeat(30)) as unknown } }],
  ['an object where a text is expected', filtered, { f: { search: { $ne: null } } }],
  ['a list where a text is expected', filtered, { f: { search: ['a', 'b'] } }],
  ['a number where a text is expected', filtered, { f: { search: 1 } }],
  ['a null character', filtered, { f: { search: 'a\0b' } }],
  ['a null character in a list', filtered, { f: { platform: ['x', 'x\0'] } }],
  ['an enum value that is nearly right', filtered, { f: { status: ['AUTHORISED'] } }],
  ['a member that is none', filtered, { f: { serch: 'x' } }],
  ['a prototype', filtered, JSON.parse('{"f":{"__proto__":{"search":"x"},"constructor":1}}')],
  ['a cursor that is none', 'query ($a: String) { accounts(after: $a) { nodes { id } } }', { a: 'x'.repeat(5000) }],
  [
    'a cursor with SQL',
    'query ($a: String) { accounts(after: $a) { nodes { id } } }',
    { a: Buffer.from("' or 1=1").toString('base64') },
  ],
  ['a fraction for a page size', 'query ($n: Int) { accounts(first: $n) { totalCount } }', { n: 1.5 }],
  ['an integer out of range', 'query ($n: Int) { accounts(first: $n) { totalCount } }', { n: 2 ** 40 }],
];

describe('variables that are refused with 400', () => {
  test.each(variables)(
    '%s',
    async (_, query, given) => {
      const answer = await ask(query, given);
      expectRefused(answer);
      expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    },
    10_000,
  );
});

test('a filter 5,000 levels deep is refused, and the server goes on', async () => {
  const deepest = `${'{"search":'.repeat(5000)}"x"${'}'.repeat(5000)}`;
  expectRefused(await server.post(who, `{"query":${JSON.stringify(filtered)},"variables":{"f":${deepest}}}`));
  expectRefused(await server.post(who, `{"query":${JSON.stringify(filtered)},"variables":${'['.repeat(200_000)}`));
  expect((await ask('{ me { name } }')).status).toBe(200);
});

test('a text of 1 MB is refused where it would be looked for, ten thousand ids find what there is', async () => {
  expectRefused(await ask(filtered, { f: { search: 'x'.repeat(900_000) } }));
  const ids = Array.from({ length: 10_000 }, (_, n) => `${n}`);
  expect((await ask(filtered, { f: { ids } })).data).toEqual({ accounts: { totalCount: 0 } });
  const [account] = register.sample.accounts;
  expect((await ask(filtered, { f: { ids: [...ids, account?.id] } })).data).toEqual({ accounts: { totalCount: 1 } });
});

test('wildcards and quotes in a search are letters', async () => {
  for (const search of ['%', '_', '\\', "'; drop table account; --", '%%%']) {
    const answer = await ask(filtered, { f: { search: `zz${search}zz` } });
    expect([answer.status, answer.data]).toEqual([200, { accounts: { totalCount: 0 } }]);
  }
});

describe('requests that are refused before they are read', () => {
  const body = JSON.stringify({ query: '{ me { name } }' });
  const post = (sent: string | Buffer, headers: Record<string, string> = {}) => server.post(who, sent, headers);

  test('a body above 1 MB gets 413, also without a stated length', async () => {
    const huge = JSON.stringify({ query: '{ me { name } }', variables: { x: 'x'.repeat(1_100_000) } });
    expectRefused(await post(huge), 413);
    const chunks = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(huge));
        controller.close();
      },
    });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: chunks, duplex: 'half' };
    expect((await fetch(server.url, init as never)).status).toBe(413);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/json; charset=utf-7',
    'application/json; charset=utf-16',
    'application/json; charset=ibm500',
    '',
  ])('the content type "%s" gets 415', async (type) => expectRefused(await post(body, { 'content-type': type }), 415));

  test('a packed body gets 415, whatever it unpacks to', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000, 32));
    expectRefused(await post(bomb, { 'content-encoding': 'gzip' }), 415);
  });

  test.each([
    ['a batch', JSON.stringify([{ query: '{ me { name } }' }, { query: '{ me { name } }' }])],
    [
      'a persisted query',
      JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
    ],
    [
      'a persisted query with its text',
      JSON.stringify({
        query: '{ me { name } }',
        extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
      }),
    ],
    ['a query that is no text', JSON.stringify({ query: { kind: 'Document' } })],
    ['variables that are a text', JSON.stringify({ query: '{ me { name } }', variables: '{}' })],
    ['variables that are a list', JSON.stringify({ query: '{ me { name } }', variables: [] })],
    [
      'an operation name that is none',
      JSON.stringify({ query: 'query A { me { name } } query B { me { name } }', operationName: 'C' }),
    ],
    ['two operations and no name', JSON.stringify({ query: 'query A { me { name } } query B { me { name } }' })],
    ['no JSON', '{'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
    ['nothing', ''],
  ])('%s gets 400', async (_, sent) => expectRefused(await post(sent)));

  test('GET asks nothing, and the schema is there as text', async () => {
    const asked = await fetch(`${server.url}?query=${encodeURIComponent('{ me { name } }')}`);
    expect([asked.status, asked.headers.get('allow')]).toEqual([405, 'POST']);
    const schema = await fetch(`${server.url}/schema`);
    expect([schema.status, await schema.text()]).toEqual([200, server.graphql.sdl]);
  });
});

describe('who may not', () => {
  const query = '{ accounts { nodes { id } } }';

  test('nobody who signed in is told to, with 401', async () => {
    const answer = await server.ask({ actor: nobody }, { query });
    expectRefused(answer, 401);
    expect(answer.errors?.[0]).toMatchObject({ path: ['accounts'], extensions: { code: 'UNAUTHENTICATED' } });
  });

  test('a field that the reader can never see refuses the operation before it runs, with its path', async () => {
    const client = {
      ...nobody,
      kind: 'client' as const,
      roles: ['reporting-client' as const],
      clientScopes: ['register:read'],
    };
    const before = server.statements.length;
    const answer = await server.ask(
      { actor: client, language: 'fr' },
      { query: '{ accounts { nodes { id holder: official { name } } } }' },
    );
    expectRefused(answer, 403);
    expect(answer.errors?.[0]).toMatchObject({
      path: ['accounts', 'nodes', 'holder'],
      extensions: { code: 'FORBIDDEN' },
    });
    expect(server.statements.length).toBe(before);
  });

  test('an error is said in the language of the reader', async () => {
    const messages = new Set<string>();
    for (const language of ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const) {
      const answer = await server.ask({ actor: nobody, language }, { query });
      messages.add(answer.errors?.[0]?.message ?? '');
    }
    expect(messages.size).toBe(6);
  });
});
