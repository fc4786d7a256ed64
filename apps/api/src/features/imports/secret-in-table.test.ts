import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { csv, importScene, type ImportScene } from '../../testing/import-scene.ts';
import { uploadImport } from './upload-import.ts';

let scene: ImportScene;
beforeAll(async () => {
  scene = await importScene();
}, 60_000);
afterAll(() => scene.register.close());

const upload = (file: ReturnType<typeof csv>) =>
  uploadImport(scene.asFocalPoint(), { kind: 'accounts', entityId: scene.entityId, ...file });

const kept = async (): Promise<number> => {
  const found: { count: number }[] = await scene.database.source.query(
    'select (select count(*) from data_import)::int + (select count(*) from import_content)::int as count',
  );
  return found[0]?.count ?? -1;
};

test.each([
  ['a column that is named so', csv('url,title,Password', 'https://x.com/mandat_one,One,Soleil2026'), 2, 2, 'C2'],
  ['a column of recovery codes', csv('url,Recovery code', 'https://x.com/mandat_one,', ',83920174'), 3, 1, 'B3'],
  ['a text in a column of notes', csv('url,Notes', 'https://x.com/a,mot de passe : Soleil2026'), 2, 1, 'B2'],
  ['a text in a column that is imported', csv('url,purpose', 'https://x.com/a,Password: Tr0ub4dor&3x!'), 2, 1, 'B2'],
])(
  'a file with a secret in %s is refused with its cell, and nothing of it is kept',
  async (_, file, row, column, cell) => {
    expect(await upload(file)).toMatchObject({
      ok: false,
      code: 'table-holds-a-secret',
      field: 'file',
      details: { row, column, cell },
    });
    expect(await kept()).toBe(0);
  },
);

test('a column that says where a secret is kept is taken', async () => {
  const file = csv('url,title,Vault reference', 'https://x.com/mandat_one,One,vault item 42');
  expect(await upload(file)).toMatchObject({ ok: true });
});

test('what is named twice is told as a spreadsheet calls it, also beyond the letter Z', async () => {
  const columns = Array.from({ length: 27 }, (_, at) => `Column ${at}`);
  expect(await upload(csv([...columns, 'column 3'].join(','), columns.join(',')))).toMatchObject({
    code: 'table-header-twice',
    details: { cell: 'AB1' },
  });
});
