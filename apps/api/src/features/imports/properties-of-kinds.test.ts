import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyEntities, anyHeadships, kindImportedAndUndone } from '../../testing/import-kinds-properties.ts';
import { kindScene, type KindScene } from '../../testing/import-kinds-scene.ts';

let scene: KindScene;
beforeAll(async () => {
  scene = await kindScene();
}, 60_000);
afterAll(() => scene.register.close());

const numRuns = 6;

test.each([
  ['entities', anyEntities],
  ['headships', anyHeadships],
] as const)(
  'for any file of %s, importing twice is importing once, and an import that is undone leaves the register as it was',
  async (_, anyFile) => {
    const counted = { files: 0, added: 0 };
    await fc.assert(
      fc.asyncProperty(anyFile, async (file) => {
        const { before, once, twice, after, added, addedAgain } = await kindImportedAndUndone(scene, file);
        expect(twice).toEqual(once);
        expect(addedAgain).toBe(0);
        expect(after).toEqual(before);
        counted.files += 1;
        counted.added += added;
      }),
      { numRuns, seed: 20261128 },
    );
    expect(counted.files).toBe(numRuns);
    expect(counted.added).toBeGreaterThan(0);
  },
  60_000,
);
