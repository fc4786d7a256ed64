import { createHash, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type SessionKey = { readonly id: Buffer; readonly secret: Buffer };

/** The first seals; the others still open what they sealed before the key was changed. */
export type SessionKeys = readonly [SessionKey, ...SessionKey[]];

const current = 'session-key';
const keyBytes = 32;
export const keyIdBytes = 8;

export const sessionKeyOf = (secret: Buffer): SessionKey => {
  if (secret.length !== keyBytes) throw new Error(`a session key has ${keyBytes} bytes`);
  return {
    secret,
    id: createHash('sha256').update('mandat session key').update(secret).digest().subarray(0, keyIdBytes),
  };
};

const readKey = (folder: string, name: string): SessionKey => {
  try {
    return sessionKeyOf(readFileSync(join(folder, name)));
  } catch (error) {
    throw new Error(`KEYS_DIR: ${name} cannot be read`, { cause: error });
  }
};

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Whole or not at all, and of several processes the first one's: a name is given only to a file that is complete. */
const makeKey = (folder: string): void => {
  const draft = join(folder, `.${current}-${randomBytes(8).toString('hex')}`);
  writeFileSync(draft, randomBytes(keyBytes), { mode: 0o600 });
  try {
    linkSync(draft, join(folder, current));
  } catch (error) {
    if (!isTaken(error)) throw error;
  } finally {
    rmSync(draft);
  }
};

/**
 * `session-key` in the folder, made at the first use, and beside it the ones before (`session-key.2026`). To change the
 * key: rename it so and restart.
 */
export const openSessionKeys = (folder: string): SessionKeys => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const names = readdirSync(folder);
  if (!names.includes(current)) makeKey(folder);
  const older = names.filter((name) => name.startsWith(`${current}.`)).sort();
  return [readKey(folder, current), ...older.map((name) => readKey(folder, name))];
};
