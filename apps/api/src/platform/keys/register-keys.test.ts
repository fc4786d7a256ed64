import { webcrypto } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { canonicalJson, letterType, verifyLetter, webMeans } from '@mandat/letter';
import { someFacts } from '../../testing/letter-facts.ts';
import { openRegisterKeys, rotateRegisterKey } from './register-keys.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mandat-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const verdictOf = async (jws: string, keys: ReturnType<typeof openRegisterKeys>): Promise<string> => {
  const world = { now: new Date(), ask: async () => null };
  return (await verifyLetter(jws, { ...webMeans(webcrypto.subtle), keys: keys.published(), ...world })).verdict;
};
const facts = canonicalJson(someFacts());

test('the key is made once, for its owner alone, and processes that share the folder share it', () => {
  const [one, other] = [openRegisterKeys(folder), openRegisterKeys(folder)];
  expect(other.published()).toEqual(one.published());
  expect(readdirSync(folder)).toEqual(['register-key']);
  expect(statSync(join(folder, 'register-key')).mode & 0o777).toBe(0o600);
  expect(JSON.stringify(one.published())).not.toContain('"d"');
});

test('after a rotation the new key signs without a restart, the old one verifies, and its secret is gone', async () => {
  const keys = openRegisterKeys(folder);
  const before = keys.sign(letterType, facts);
  expect(rotateRegisterKey(folder)).toMatchObject({ before: before.keyId });
  const after = keys.sign(letterType, facts);
  expect(after.keyId).not.toBe(before.keyId);
  expect(keys.published().map(({ kid }) => kid)).toEqual([after.keyId, before.keyId]);
  expect([await verdictOf(before.jws, keys), await verdictOf(after.jws, keys)]).toEqual(['genuine', 'genuine']);
  const kept = readFileSync(join(folder, `register-key.${before.keyId}`), 'utf8');
  expect(kept).toContain('BEGIN PUBLIC KEY');
  expect(kept).not.toContain('PRIVATE');
});

test('a key that cannot be read ends the start, and names the file', () => {
  writeFileSync(join(folder, 'register-key'), 'no key');
  expect(() => openRegisterKeys(folder)).toThrow('KEYS_DIR: register-key cannot be read');
});
