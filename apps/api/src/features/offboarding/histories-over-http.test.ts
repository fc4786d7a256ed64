import { expect, test } from '@jest/globals';
import { proveOverHttp } from '../../testing/offboarding/prove-over-http.ts';

test('8 random histories told over HTTP to the running server, every change twice: every row is what the facts mean', async () => {
  const { distinct } = await proveOverHttp({ runs: 8, seed: 3 });
  expect(distinct).toBeGreaterThanOrEqual(8);
}, 300_000);
