import { expect, test } from '@jest/globals';
import { killPoints, killWorkers } from '../testing/delivery-kills.ts';

test('whatever point a worker is killed at, no mail is lost, none repeats but where the server had taken it, and the chain is whole', async () => {
  const found = await killWorkers(killPoints.length * 2);
  expect(found).toMatchObject({ lost: 0, unexplained: 0, withoutId: 0, undelivered: 0, chainFault: null, unsealed: 0 });
  expect(found.sealed).toBe(found.entries);
  expect(found.queued).toBeGreaterThan(60);
  // Killed just after the server took it: such a mail does come again, or the test would prove nothing.
  expect(found.repeated).toBeGreaterThan(0);
}, 180_000);
