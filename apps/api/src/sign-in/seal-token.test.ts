import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTokenSeal } from './seal-token.ts';
import { openSessionKeys, sessionKeyOf } from './session-keys.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mandat-keys-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what was sealed for one session opens for it and for no other, and never after a changed byte', () => {
  const seal = createTokenSeal([sessionKeyOf(randomBytes(32))]);
  const sealed = seal.seal('a refresh token', 'one');
  expect(seal.open(sealed, 'one')).toBe('a refresh token');
  expect(seal.open(sealed, 'other')).toBeNull();
  for (const at of sealed.keys()) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect([at, seal.open(changed, 'one')]).toEqual([at, null]);
  }
  for (let length = 0; length < sealed.length; length += 1)
    expect([length, seal.open(sealed.subarray(0, length), 'one')]).toEqual([length, null]);
  expect(seal.seal('a refresh token', 'one').equals(sealed)).toBe(false);
});

test('the key is made once, for its owner alone; a new one seals, and the old one still opens', () => {
  const keys = join(folder, 'rotating');
  const before = createTokenSeal(openSessionKeys(keys)).seal('token', 'one');
  expect(statSync(join(keys, 'session-key')).mode & 0o777).toBe(0o600);
  expect(createTokenSeal(openSessionKeys(keys)).open(before, 'one')).toBe('token');
  renameSync(join(keys, 'session-key'), join(keys, 'session-key.2026'));
  const changed = createTokenSeal(openSessionKeys(keys));
  expect(changed.open(before, 'one')).toBe('token');
  expect(changed.seal('token', 'one').subarray(1, 9).equals(before.subarray(1, 9))).toBe(false);
  rmSync(join(keys, 'session-key.2026'));
  expect(createTokenSeal(openSessionKeys(keys)).open(before, 'one')).toBeNull();
  expect(readdirSync(keys)).toEqual(['session-key']);
});

test('a key of another length is refused at the start', () => {
  const keys = join(folder, 'short');
  openSessionKeys(keys);
  writeFileSync(join(keys, 'session-key'), 'short');
  expect(() => openSessionKeys(keys)).toThrow('KEYS_DIR: session-key cannot be read');
});
