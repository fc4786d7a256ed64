import { expect, test } from '@jest/globals';
import { killPoints, killWorkers, type KillReport } from '../testing/delivery-kills.ts';

const scenes = 2;
const each = 102;

const isWhole = (found: KillReport): void => {
  expect(Object.keys(found.kills).sort()).toEqual([...killPoints].sort());
  expect(Object.values(found.kills).reduce((sum, kills) => sum + kills, 0)).toBe(each);
  expect(found).toMatchObject({ lost: 0, unexplained: 0, withoutId: 0, undelivered: 0, chainFault: null, unsealed: 0 });
  expect(found.sealed).toBe(found.entries);
  expect(found.repeated).toBeGreaterThan(0);
};

test('204 workers killed at six points: 0 mails lost, 0 repeated but where the server had taken them, 0 gaps in the chain', async () => {
  // Two registers at once: a worker's start is most of the time.
  const found = await Promise.all(Array.from({ length: scenes }, () => killWorkers(each)));
  for (const report of found) {
    console.log(JSON.stringify(report));
    isWhole(report);
  }
}, 1_500_000);
