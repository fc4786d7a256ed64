import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importDay, importScene, csv, started, undone, workOf, type ImportScene } from '../../testing/import-scene.ts';
import { searchImported } from './search-imported.repository.ts';
import { searchOverlaps } from './overlap-search.repository.ts';

let scene: ImportScene;
beforeAll(async () => {
  scene = await importScene();
}, 60_000);
afterAll(() => scene.register.close());

const header = 'url,title,languages,purpose,audience,createdOn';
const row = (handle: string, title: string): string =>
  `https://x.com/${handle},${title},en,News,Readers of ${title},2015-03-01`;

type Asked = { readonly title: string; readonly beside: string; readonly likeness: string; readonly answer: string };
const asked = (title: string): Promise<Asked[]> =>
  scene.database.source.query(
    `select a.title, b.title as beside, o.likeness, o.answer from overlap o
     join account a on a.id = o.account_id join account b on b.id = o.other_id where a.title = $1 order by b.title`,
    [title],
  );
const told = (): Promise<unknown[]> =>
  scene.database.source.query(
    `select a.title from audit_entry e join account a on a.id = e.account_id where e.type = 'overlaps-found-on-import'
     order by a.title`,
  );
const search = (): Promise<void> => searchImported(scene.database, workOf(scene.database).world);

test('what is alike to imported accounts stands beside them before their head decides, found once and told once', async () => {
  await started(scene, csv(header, row('harbour_news', 'Harbour news'), row('harbour_news1', 'Harbour news ')));
  await started(scene, csv(header, row('mountain_rescue', 'Mountain rescue')));
  await search();
  await search();
  expect(await asked('Mountain rescue')).toEqual([]);
  const alike = { beside: 'Harbour news', likeness: 'title-equal', answer: null };
  expect(await asked('Harbour news')).toMatchObject([alike, alike]);
  expect(await told()).toEqual([{ title: 'Harbour news' }, { title: 'Harbour news' }]);
});

test('what was decided before it was searched is left as its head decided on it', async () => {
  await started(scene, csv(header, row('river_watch', 'River watch'), row('river_watch1', 'River watch')));
  await scene.database.source.query(`update account set authorized_at = $1 where canonical_key like 'x:river_watch%'`, [
    importDay,
  ]);
  await search();
  expect(await asked('River watch')).toEqual([]);
});

test('an import that is undone is beside nothing any more, and nobody is asked about it', async () => {
  await started(scene, csv(header, row('forest_fire', 'Forest fire')));
  const second = await started(scene, csv(header, row('forest_fire_un', 'Forest fire')));
  await search();
  expect(await asked('Forest fire')).toHaveLength(2);
  await undone(scene, second);
  expect(await asked('Forest fire')).toEqual([]);
  const wanted = { title: 'Forest fire', handle: 'forest_fire_un', keys: ['x:forest_fire_un'], exceptId: null };
  const place = { entityId: null, platform: 'x', languages: ['en'], audience: '' } as const;
  const hits = await scene.database.hot((sql) => searchOverlaps(sql, { ...wanted, ...place }));
  const found = hits.map(({ id }) => id);
  const gone: { id: string }[] = await scene.database.source.query(
    `select id from account where undone_at is not null`,
  );
  expect(found.length).toBeGreaterThan(0);
  expect(gone.some(({ id }) => found.includes(id))).toBe(false);
});
