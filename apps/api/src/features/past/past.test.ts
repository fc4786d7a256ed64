import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { askingServer, type AskingServer } from '../../testing/graphql/asking.ts';
import { provePast } from '../../testing/past/prove-past.ts';
import { sampleRegister, type TestRegister } from '../../testing/register.ts';

let register: TestRegister;
let server: AskingServer;
beforeAll(async () => {
  register = await sampleRegister();
  server = await askingServer(register.database);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await register.close();
});

test('for any history, what the register says of a moment is what a replay up to that moment gives', async () => {
  expect(await provePast({ register, server }, 8)).toBeGreaterThan(50);
}, 60_000);
