import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { emptyRegister, type EmptyRegister } from '../../testing/empty-register.ts';
import { each, type Each } from './each.ts';
import { Alone } from './together.ts';

let register: EmptyRegister;
beforeAll(async () => {
  register = await emptyRegister();
  await register.database.reads.query('create table noted (id uuid primary key, word text not null, tx text not null)');
}, 60_000);
afterAll(() => register.close());

const note: Each = {
  name: 'note',
  text: `insert into noted select id, word, pg_current_xact_id()::text from json_to_recordset($1::json) as t(id uuid, word text) returning id, tx`,
};

type Noted = { readonly id: string; readonly tx: string };
const counted = (lane: string, count: number) => Array.from({ length: count }, (_, at) => `${lane}-${at}`);

/** Says in which transaction it was noted, and what of others was answered with it. */
const noting = (lane: string, word: string, about = word) =>
  register.database.together({ lane, about }, async (sql, isShared) => {
    const id = randomUUID();
    const rows = await each<Noted>(sql, note, { id, word });
    return { isShared, tx: rows.find((row) => row.id === id)?.tx, rows: rows.length };
  });

const words = async (like: string): Promise<readonly string[]> => {
  const { rows } = await register.database.reads.query<{ word: string }>(
    'select word from noted where word like $1 order by word',
    [`${like}%`],
  );
  return rows.map(({ word }) => word);
};

test('whoever comes alone has a transaction to themselves; who comes meanwhile shares the next, and their statements are one', async () => {
  const all = await Promise.all(counted('shared', 20).map((word) => noting('shared', word)));
  const [first, ...others] = all;
  expect(first).toMatchObject({ isShared: false, rows: 1 });
  expect(new Set(others.map(({ tx }) => tx)).size).toBe(1);
  expect(others.every(({ isShared, rows }) => isShared && rows === 19)).toBe(true);
  expect(await words('shared')).toHaveLength(20);
});

test('lanes do not wait for each other', async () => {
  const gate = Promise.withResolvers<void>();
  const held = register.database.together({ lane: 'held', about: 'a' }, () => gate.promise);
  await expect(noting('free', 'free-1')).resolves.toMatchObject({ isShared: false });
  gate.resolve();
  await held;
});

test('one transaction never has two runs about the same: the second sees what the first left', async () => {
  const all = await Promise.all(counted('same', 9).map((word, at) => noting('same', word, String(at % 2))));
  const [, ...others] = all;
  const sizes = [...Map.groupBy(others, ({ tx }) => tx).values()].map((shared) => shared.length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(2);
  expect(await words('same')).toHaveLength(9);
});

test('whoever may not share leaves before anything is written and begins again; the others stay together', async () => {
  const shy = (word: string) =>
    register.database.together({ lane: 'shy', about: word }, async (sql, isShared) => {
      if (isShared) throw new Alone();
      return each<Noted>(sql, note, { id: randomUUID(), word });
    });
  const [, left, ...others] = await Promise.all([
    noting('shy', 'shy-0'),
    shy('shy-1'),
    ...['shy-2', 'shy-3'].map((word) => noting('shy', word)),
  ]);
  expect(left).toHaveLength(1);
  expect(new Set(others.map(({ tx }) => tx)).size).toBe(1);
  expect(await words('shy')).toEqual(['shy-0', 'shy-1', 'shy-2', 'shy-3']);
});

test.each([
  ['by the database', () => Promise.resolve(null)],
  ['by itself, after it has written', () => Promise.reject(new Error('no more'))],
])(
  'who fails %s takes nobody along: the others are carried out each by itself, and only who failed hears of it',
  async (how, then) => {
    const lane = `fails-${how.length}`;
    const failing = register.database.together({ lane, about: 'bad' }, async (sql) => {
      await each(sql, note, { id: randomUUID(), word: how === 'by the database' ? null : `${lane}-bad` });
      await then();
    });
    const all = await Promise.allSettled([
      noting(lane, `${lane}-0`),
      failing,
      noting(lane, `${lane}-1`),
      noting(lane, `${lane}-2`),
    ]);
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(await words(lane)).toEqual([`${lane}-0`, `${lane}-1`, `${lane}-2`]);
  },
);

test('of one run the statements stay in the order in which they were asked, whatever others ask between', async () => {
  const run = (word: string) =>
    register.database.together({ lane: 'order', about: word }, async (sql) => {
      const id = randomUUID();
      const [, seen] = await Promise.all([
        each(sql, note, { id, word: `order-${word}` }),
        sql<{ word: string }>('select word from noted where id = $1', [id]),
      ]);
      return seen.map((row) => row.word);
    });
  const all = await Promise.all(['first', 'a', 'b', 'c'].map(run));
  expect(all).toEqual([['order-first'], ['order-a'], ['order-b'], ['order-c']]);
});
