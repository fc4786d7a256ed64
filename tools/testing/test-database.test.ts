import { describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { createTestDatabase, templateDatabase } from './test-database.ts';

const query = async (url: string, text: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
};

describe('databases for tests', () => {
  test('each is empty, and gone when dropped', async () => {
    const one = await createTestDatabase();
    expect(await query(one.url, `select * from pg_tables where schemaname = 'public'`)).toEqual([]);
    await one.drop();
    await expect(query(one.url, 'select 1')).rejects.toThrow(/does not exist/u);
  });

  test('a template is filled once, and its clones do not share rows', async () => {
    let fills = 0;
    const fill = async (url: string) => {
      fills += 1;
      await query(url, 'create table seeds (name text); insert into seeds values (1)');
    };
    const names = await Promise.all([templateDatabase('clones', fill), templateDatabase('clones', fill)]);
    expect(new Set(names).size).toBe(1);
    expect(fills).toBe(1);

    const [one, two] = [
      await createTestDatabase({ template: names[0] }),
      await createTestDatabase({ template: names[0] }),
    ];
    await query(one.url, 'delete from seeds');
    expect(await query(two.url, 'select name from seeds')).toEqual([{ name: '1' }]);
    await Promise.all([one.drop(), two.drop()]);
  });

  test('sort as ICU collations do, in any language, and carry the extensions that the register needs', async () => {
    const database = await createTestDatabase();
    const rows = await query(
      database.url,
      `select string_agg(w, ' ' order by w) as words from unnest(array['z', 'É', 'e', 'A', 'a']) w`,
    );
    expect(rows).toEqual([{ words: 'a A e É z' }]);
    for (const extension of ['pg_trgm', 'unaccent', 'pgcrypto', 'btree_gist']) {
      await query(database.url, `create extension ${extension}`);
    }
    await database.drop();
  });
});
