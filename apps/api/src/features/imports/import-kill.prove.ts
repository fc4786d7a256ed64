import { expect, test } from '@jest/globals';
import { killImports } from '../../testing/import-kills.ts';

const scenes = 2;
const each = 27;

test('54 workers killed in the midst of an import at three points: 0 accounts doubled, 0 lost, each audited once', async () => {
  // Two registers at once: a worker's start is most of the time.
  const found = await Promise.all(Array.from({ length: scenes }, () => killImports(each)));
  const rows = (each + 2) * 500;
  for (const report of found) {
    console.log(JSON.stringify(report));
    expect(report).toEqual({ kills: each, finished: true, accounts: rows, audited: rows, doubled: 0, lost: 0 });
  }
}, 600_000);
