import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { officialLanguages } from '@mandat/domain';
import { readTable } from '../../platform/tables/read-table.ts';
import {
  checkedKind,
  entityFile,
  entityLine,
  headshipFile,
  importedKind,
  kindScene,
  type KindScene,
} from '../../testing/import-kinds-scene.ts';
import { wholeTemplate } from './whole-template.ts';

let scene: KindScene;
beforeAll(async () => {
  scene = await kindScene();
  await importedKind(scene, entityFile(entityLine('ONE'), entityLine('TWO', 'ONE', { kind: 'regional-commission' })));
  await importedKind(scene, headshipFile('ONE,4711,,,2026-01-01,,SG/1', 'TWO,4712,,yes,2026-01-01,2030-12-31,SG/2'));
}, 60_000);
afterAll(() => scene.register.close());

test.each(officialLanguages.flatMap((language) => [['entities', language] as const, ['headships', language] as const]))(
  'a template of %s in %s holds what is registered, and brought back it changes nothing',
  async (kind, language) => {
    const file = await wholeTemplate({ ...scene.as(scene.importer), language }, kind);
    const table = file && (await readTable(file.bytes, file.name));
    if (table?.kind !== 'table') throw new Error('the template cannot be read');
    const lines = [table.header, ...table.rows.map(({ cells }) => cells)].map((cells) =>
      table.header.map((_, at) => `"${(cells[at] ?? '').replaceAll('"', '""')}"`).join(','),
    );
    const count = kind === 'entities' ? 4 : 2;
    const found = await checkedKind(scene, { kind, lines });
    expect(found).toMatchObject({ rowCount: count, sameCount: count, newCount: 0, differentCount: 0, faultyCount: 0 });
  },
);

test('nobody but DGC gets them', async () => {
  expect(await wholeTemplate(scene.asFocalPoint(), 'entities')).toBeNull();
  expect(await wholeTemplate(scene.asFocalPoint(), 'headships')).toBeNull();
});
