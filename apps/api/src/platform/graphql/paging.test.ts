import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { officialLanguages } from '@mandat/domain';
import { newId } from '../../testing/register.ts';
import { actors } from '../../testing/naive/actors.ts';
import { openBoth, type Both, type Who } from '../../testing/naive/both.ts';

let both: Both;
beforeAll(async () => {
  both = await openBoth();
}, 60_000);
afterAll(() => both.close());

const query = `query Page($first: Int, $after: String, $offset: Int, $sort: [AccountSort!]) {
  accounts(first: $first, after: $after, offset: $offset, sort: $sort) {
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
  }
}`;

type Page = {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
  readonly totalCount: number;
};

const pageOf = async (who: Who, variables: Readonly<Record<string, unknown>>): Promise<Page> => {
  const { data, codes } = await both.raw(who, { query, variables });
  expect(codes).toEqual([]);
  return (data as { readonly accounts: Page }).accounts;
};

/** Page by page, as a reader goes; the pages say whether there is more. */
const walked = async (who: Who, sort: unknown): Promise<readonly string[]> => {
  const ids: string[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < 50; pages += 1) {
    const page: Page = await pageOf(who, { first: 3, after, sort });
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    ids.push(...page.edges.map(({ node }) => node.id));
    if (!page.pageInfo.hasNextPage) return ids;
    after = page.pageInfo.endCursor;
  }
  throw new Error('the list has no end');
};

const fields = ['TITLE', 'HANDLE', 'PLATFORM', 'ENTITY', 'STATUS', 'REQUESTED_AT', 'AUTHORIZED_AT', 'REVIEW_DUE_ON'];
const sorts = fields.flatMap((field, place) => [
  [{ field, direction: 'ASC' }],
  [{ field, direction: 'DESC' }],
  [
    { field: fields[(place + 3) % fields.length], direction: 'DESC' },
    { field, direction: 'ASC' },
  ],
]);

test('following the cursors gives every row once, in the order of the whole list, for every sort and six languages', async () => {
  for (const [place, sort] of sorts.entries()) {
    const language = officialLanguages[place % officialLanguages.length] ?? 'en';
    for (const actor of actors.slice(0, 6)) {
      const whole = await both.naive({ actor, language }, { query, variables: { first: 100, sort } });
      const expected = (whole.data as { accounts: Page }).accounts.edges.map(({ node }) => node.id);
      expect([sort, actor.label, await walked({ actor, language }, sort)]).toEqual([sort, actor.label, expected]);
    }
  }
}, 120_000);

test('a cursor tells nothing of a field that its reader may not see', async () => {
  const staff = actors.find(({ roles }) => roles.length === 1 && roles[0] === 'staff');
  if (!staff) throw new Error('there is no plain staff member');
  const sort = [{ field: 'REQUESTED_AT', direction: 'ASC' }];
  const page = await pageOf({ actor: { ...staff, personId: newId() }, language: 'en' }, { first: 100, sort });
  const texts = page.edges.map(({ cursor }) => Buffer.from(cursor, 'base64').toString('utf8').slice(16));
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) expect(text).toMatch(/^\[null, "/u);
});

const refusedPage = async (variables: Readonly<Record<string, unknown>>): Promise<unknown> => {
  const [actor] = actors;
  if (!actor) throw new Error('there are no actors');
  const { codes } = await both.raw({ actor, language: 'en' }, { query, variables });
  return codes[0];
};

test('a cursor that was altered, or belongs to another order, is refused as bad input', async () => {
  const [actor] = actors;
  if (!actor) throw new Error('there are no actors');
  const { edges } = await pageOf({ actor, language: 'en' }, { first: 2 });
  const cursor = edges[1]?.cursor ?? '';
  const altered = Buffer.from(Buffer.from(cursor, 'base64').toString('utf8').replace('["', '["x'), 'utf8');
  expect(await refusedPage({ after: cursor })).toBeUndefined();
  expect(await refusedPage({ after: altered.toString('base64') })).toBe('BAD_USER_INPUT');
  expect(await refusedPage({ after: cursor, sort: [{ field: 'STATUS' }] })).toBe('BAD_USER_INPUT');
  expect(await refusedPage({ after: `${cursor}A` })).toBe('BAD_USER_INPUT');
  expect(await refusedPage({ after: cursor, offset: 2 })).toBe('BAD_USER_INPUT');
});

test('a session reads at most 100 rows at a time, a reporting tool 1,000', async () => {
  const client = actors.find(({ clientScopes }) => clientScopes.includes('register:read'));
  if (!client) throw new Error('there is no reporting tool');
  expect(await refusedPage({ first: 100 })).toBeUndefined();
  expect(await refusedPage({ first: 101 })).toBe('BAD_USER_INPUT');
  const asClient = (first: number) => both.raw({ actor: client, language: 'en' }, { query, variables: { first } });
  expect((await asClient(1000)).codes).toEqual([]);
  expect((await asClient(1001)).codes).toEqual(['BAD_USER_INPUT']);
});
