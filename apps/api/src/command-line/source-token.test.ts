import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { scimClient } from '../testing/scim/scim-client.ts';
import { startScim, type ScimUnderTest } from '../testing/scim/scim-under-test.ts';

const main = join(import.meta.dirname, '../../dist/command-line/main.js');
const folder = mkdtempSync(join(tmpdir(), 'mandat-token-'));
let under: ScimUnderTest;
beforeAll(async () => {
  under = await startScim();
}, 60_000);
afterAll(async () => {
  await under.close();
  rmSync(folder, { recursive: true });
});

const run = async (...args: string[]): Promise<{ code: number; out: string }> => {
  const env = { ...process.env, DATABASE_URL: under.register.url, NODE_OPTIONS: '' };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [main, 'source-token', ...args], { env });
    return { code: 0, out: stdout.trim() };
  } catch (error) {
    return { code: (error as { code: number }).code, out: (error as { stderr: string }).stderr.trim() };
  }
};

const status = async (token: string): Promise<number> =>
  (await scimClient(under.api.url, token)('GET', '/Users?count=0')).status;

test('a token is shown once, works beside the one before, and ends when it is revoked', async () => {
  const { code, out: token } = await run('issue', 'honest-scim', '--days', '30');
  expect([code, await status(token), await status(under.token)]).toEqual([0, 200, 200]);
  const file = join(folder, 'token');
  const written = await run('issue', 'honest-scim', '--file', file);
  const second = readFileSync(file, 'utf8').trim();
  expect([written.code, written.out.includes(second), statSync(file).mode & 0o777, await status(second)]).toEqual([
    0,
    false,
    0o600,
    200,
  ]);
  const listed = await run('list', 'honest-scim');
  expect(listed.out).not.toContain(token);
  const [row] = await under.sql<{ id: string }>('select id from source_credential where expires_at is not null');
  expect(listed.out).toContain(`${row?.id ?? ''}  good`);
  expect((await run('revoke', row?.id ?? '')).code).toBe(0);
  const deadline = Date.now() + 5000;
  while ((await status(token)) === 200 && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect([await status(token), await status(second)]).toEqual([401, 200]);
  const audit = await under.sql<{ type: string; actor_label: string }>(
    `select type, actor_label from audit_entry where type like 'source-token-%' order by at`,
  );
  expect(audit).toEqual(
    ['issued', 'issued', 'revoked'].map((what) => ({ type: `source-token-${what}`, actor_label: 'operator' })),
  );
  expect(JSON.stringify(await under.sql('select * from audit_entry'))).not.toContain(token);
}, 30_000);

test('an expired token is refused, and an unknown source, token or number of days is said to be so', async () => {
  const { out: token } = await run('issue', 'honest-second', '--days', '1');
  await under.sql(`update source_credential set expires_at = now() - interval '1 second' where expires_at is not null`);
  expect(await status(token)).toBe(401);
  for (const args of [
    ['issue', 'nobody'],
    ['issue', 'declared'],
    ['issue', 'honest-scim', '--days', '0'],
    ['revoke', 'x'],
    ['list'],
    [],
  ]) {
    expect([args, (await run(...args)).code]).toEqual([args, 1]);
  }
}, 30_000);
