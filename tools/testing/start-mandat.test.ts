import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type RunningMandat, startMandat } from './start-mandat.ts';

let mandat: RunningMandat;

beforeAll(async () => {
  mandat = await startMandat();
}, 120_000);

afterAll(() => mandat.stop());

test('the whole product answers on ports of its own', async () => {
  expect((await fetch(`${mandat.url}/health/ready`)).status).toBe(200);
  const discovery = await fetch(`${mandat.issuer}/.well-known/openid-configuration`);
  expect(await discovery.json()).toMatchObject({ issuer: mandat.issuer });
});

test('there are sample people to sign in as, two DGC administrators among them, and a reporting client', () => {
  expect(mandat.people.filter(({ role }) => role === 'dgc-administrator').length).toBeGreaterThanOrEqual(2);
  expect(mandat.clients.length).toBeGreaterThanOrEqual(1);
});

test('a second one runs beside it, over data of its own', async () => {
  const second = await startMandat({ empty: true });
  expect(second.url).not.toBe(mandat.url);
  expect(second.databaseUrl).not.toBe(mandat.databaseUrl);
  await second.stop();
  await expect(fetch(`${second.url}/health/ready`)).rejects.toThrow();
}, 120_000);
