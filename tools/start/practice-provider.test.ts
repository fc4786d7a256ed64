import { afterEach, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressesFrom } from './addresses.ts';
import { writeProvidersFile } from './practice-provider.ts';

const employeeNumber = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber';
const folder = mkdtempSync(join(tmpdir(), 'mandat-providers-'));

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the providers file names the practice provider, and its secret stays over a restart, both for the owner only', () => {
  const file = writeProvidersFile(folder, addressesFrom(4000));
  const [provider] = JSON.parse(readFileSync(file, 'utf8')) as {
    issuer: string;
    clientSecretFile: string;
    label: object;
  }[];
  expect(provider).toMatchObject({ name: 'practice', issuer: 'http://localhost:4001', clientId: 'mandat' });
  expect(provider).toMatchObject({
    signals: [
      { name: 'practice-scim', channel: 'scim', trust: 'revoke', match: { [employeeNumber]: 'employeeNumber' } },
    ],
  });
  expect(Object.keys(provider?.label ?? {}).sort()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']);

  const secretFile = provider?.clientSecretFile ?? '';
  const secret = readFileSync(secretFile, 'utf8');
  expect(secret.length).toBeGreaterThanOrEqual(32);
  expect([file, secretFile].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o600]);

  writeProvidersFile(folder, addressesFrom(4000));
  expect(readFileSync(secretFile, 'utf8')).toBe(secret);
});
