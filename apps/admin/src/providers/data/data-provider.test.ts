import { afterEach, expect, test } from '@jest/globals';
import { createCursorMap } from './cursor-map.ts';
import { createDataProvider } from './data-provider.ts';
import { closeRegisters, openRegister, senderTo, type Seen } from './testing/local-register.ts';

afterEach(closeRegisters);

const rowsInAll = 60;

/** A register of 60 accounts whose cursors are their places. */
const answer = ({ body: { variables } }: Seen) => {
  const { first, after, offset, id } = variables as { first: number; after?: string; offset?: number; id?: string };
  const from = after === undefined ? (offset ?? 0) : Number(after);
  const until = Math.min(rowsInAll, from + first);
  const nodes = Array.from({ length: Math.max(0, until - from) }, (_, at) => ({ id: `a${from + at}` }));
  const pageInfo = { endCursor: String(until), hasNextPage: until < rowsInAll, hasPreviousPage: from > 0 };
  const accounts = { totalCount: rowsInAll, nodes, pageInfo };
  return { body: JSON.stringify({ data: { accounts, account: id === 'there' ? { id } : null } }) };
};

const registerOf = async () => {
  const { seen, url } = await openRegister(answer);
  return { seen, provider: createDataProvider({ graphql: senderTo(url), readerLanguage: () => 'en' }) };
};

const page = (number: number, more: object = {}) => ({
  pagination: { page: number, perPage: 20 },
  sort: { field: 'title', order: 'ASC' as const },
  filter: {},
  ...more,
});

test('the next page starts where the last one ended', async () => {
  const { seen, provider } = await registerOf();
  await provider.getList('accounts', page(1));
  const { data, total } = await provider.getList('accounts', page(2));
  expect(seen[1]?.body.variables).toMatchObject({ first: 20, after: '20' });
  expect([data[0]?.id, total]).toEqual(['a20', 60]);
});

test('a jump to a page whose beginning is not known counts rows', async () => {
  const { seen, provider } = await registerOf();
  await provider.getList('accounts', page(3));
  expect(seen[0]?.body.variables).toMatchObject({ first: 20, offset: 40 });
  expect(seen[0]?.body.variables).not.toHaveProperty('after');
});

test('another filter, order or page size is another list with pages of its own', async () => {
  const { seen, provider } = await registerOf();
  await provider.getList('accounts', page(1));
  await provider.getList('accounts', page(2, { filter: { search: 'habitat' } }));
  expect(seen[1]?.body.variables).toMatchObject({ offset: 20, filter: { search: 'habitat' } });
});

test('a page that is read again forgets where later pages began', () => {
  const cursors = createCursorMap();
  cursors.keep('list', 1, 'a');
  cursors.keep('list', 2, 'b');
  cursors.keep('list', 1, 'c');
  expect(cursors.startOf('list', { page: 2, perPage: 10 })).toEqual({ first: 10, after: 'c' });
  expect(cursors.startOf('list', { page: 3, perPage: 10 })).toEqual({ first: 10, offset: 20 });
});

test('the oldest lists are forgotten', () => {
  const cursors = createCursorMap(1);
  cursors.keep('first', 1, 'a');
  cursors.keep('second', 1, 'b');
  expect(cursors.startOf('first', { page: 2, perPage: 10 })).toEqual({ first: 10, offset: 10 });
});

test('no page has more than 100 rows', async () => {
  const { seen, provider } = await registerOf();
  await provider.getList('accounts', page(1, { pagination: { page: 1, perPage: 5000 } }));
  expect(seen[0]?.body.variables.first).toBe(100);
});

test('an order that the register does not allow is left out, and empty filters are not sent', async () => {
  const { seen, provider } = await registerOf();
  await provider.getList('accounts', page(1, { sort: { field: 'constructor', order: 'ASC' }, filter: { search: '' } }));
  expect(seen[0]?.body.variables).toMatchObject({ sort: [], filter: {} });
});

test('a record that is not there is not-found', async () => {
  const { provider } = await registerOf();
  await expect(provider.getOne('accounts', { id: 'gone' })).rejects.toMatchObject({ code: 'not-found' });
  await expect(provider.getOne('accounts', { id: 'there' })).resolves.toEqual({ data: { id: 'there' } });
});

test('changes have names: the verbs without one are refused', async () => {
  const { provider } = await registerOf();
  expect(() => provider.delete('accounts', { id: '1' })).toThrow('useMutation');
});
