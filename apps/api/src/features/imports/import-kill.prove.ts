import { expect, test } from '@jest/globals';
import { batches, killInBatchNumber, killInCheck, killInUndo } from '../../testing/import-kills/kill-imports.ts';

test('killed at every statement of every transaction of an import, 50 places and more: 0 accounts doubled, 0 lost, 0 without their entry in the audit', async () => {
  // Several registers at once: a worker's start is most of the time.
  const numbers = Array.from({ length: batches }, (_, at) => at + 1);
  const found = await Promise.all([killInCheck(), ...numbers.map(killInBatchNumber), killInUndo()]);
  for (const report of found) {
    console.log(JSON.stringify(report));
    expect(report).toMatchObject({ doubled: 0, lost: 0, unaudited: 0 });
  }
  const places = new Set(found.flatMap((report) => report.places));
  expect(places.size).toBe(found.reduce((sum, { kills }) => sum + kills, 0));
  expect(places.size).toBeGreaterThanOrEqual(50);
  // Each of them in full: the last place of a transaction is behind its commit.
  const whole = ['check', 'answer', ...numbers.map((number) => `batch ${number}`), 'finish', 'undo'];
  expect([...places].filter((place) => place.endsWith('behind the commit'))).toEqual(
    expect.arrayContaining(whole.map((name) => `${name}: behind the commit`)),
  );
}, 600_000);
