import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyFiles, importedAndUndone } from '../../testing/import-properties.ts';
import { importScene, type ImportScene } from '../../testing/import-scene.ts';

let scene: ImportScene;
beforeAll(async () => {
  scene = await importScene();
}, 60_000);
afterAll(() => scene.register.close());

test('for 200 files, importing twice is importing once, and an import that is undone leaves the register as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyFiles, async (files) => {
      const { before, once, twice, after } = await importedAndUndone(scene, files);
      expect(twice).toEqual(once);
      expect(after).toEqual(before);
    }),
    { numRuns: 200 },
  );
}, 600_000);
