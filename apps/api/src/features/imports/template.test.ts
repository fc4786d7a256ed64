import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nobody } from '@mandat/policies';
import { checked, csv, importScene, started, type ImportScene } from '../../testing/import-scene.ts';
import { readTable } from '../../platform/tables/read-table.ts';
import { templateFile } from './template-file.ts';

let scene: ImportScene;
beforeAll(async () => {
  scene = await importScene();
}, 60_000);
afterAll(() => scene.register.close());

const header = 'url,title,languages,purpose,audience,createdOn';
const template = async () => {
  const file = await templateFile(scene.asFocalPoint(), scene.entityId);
  if (!file) throw new Error('no template');
  return file;
};

test('a template holds the accounts of the entity as cells of text, and brought back it changes nothing', async () => {
  await started(
    scene,
    csv(
      header,
      'https://x.com/mandat_mar_3,=Mar-3,fr;ar,News,Everybody,2015-03-01',
      'https://t.me/mandat_two,Two,en,,,',
    ),
  );
  const file = await template();
  const read = await readTable(file.bytes, file.name);
  expect(read).toMatchObject({ kind: 'table', rows: [{ faults: [] }, { faults: [] }] });
  expect(await checked(scene, file)).toMatchObject({ sameCount: 2, newCount: 0, differentCount: 0, faultyCount: 0 });
});

test('nobody gets a template of an entity for which they may not import', async () => {
  expect(await templateFile(scene.asFocalPoint(), scene.otherId)).toBeNull();
  const stranger = { ...scene.asFocalPoint(), actor: nobody };
  expect(await templateFile(stranger, scene.entityId)).toBeNull();
});
