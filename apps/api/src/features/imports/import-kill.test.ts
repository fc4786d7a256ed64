import { expect, test } from '@jest/globals';
import { importKillPoints, killImports } from '../../testing/import-kills.ts';

test('wherever a worker dies in an import, the next one goes on: no account is doubled, none is lost', async () => {
  const kills = importKillPoints.length;
  const rows = (kills + 2) * 500;
  expect(await killImports(kills)).toEqual({
    kills,
    finished: true,
    accounts: rows,
    audited: rows,
    doubled: 0,
    lost: 0,
  });
}, 120_000);
