import { expect, test } from '@jest/globals';
import { killAtEnds } from '../../testing/import-kills/kill-imports.ts';

test('wherever a worker dies in an import, the next one goes on: no account is doubled, none is lost', async () => {
  const found = await killAtEnds();
  expect(found).toMatchObject({ kills: 4, doubled: 0, lost: 0, unaudited: 0 });
  expect(found.places).toHaveLength(4);
}, 120_000);
