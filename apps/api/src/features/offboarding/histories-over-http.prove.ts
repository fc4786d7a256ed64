import { expect, test } from '@jest/globals';
import { proveOverHttp } from '../../testing/offboarding/prove-over-http.ts';

test('120 random histories told over HTTP to the running server, every change twice: every row is what the facts mean', async () => {
  const { distinct } = await proveOverHttp({ runs: 120, seed: 3 });
  expect(distinct).toBeGreaterThanOrEqual(118);
}, 300_000);
