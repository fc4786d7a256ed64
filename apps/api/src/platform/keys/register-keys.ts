import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signingInput, type RegisterKey } from '@mandat/letter';

/** What signs for the register: the newest key; and what it signed before is checked with the older ones. */
export type RegisterKeys = {
  /** Compact JWS (RFC 7515) by the newest key. */
  readonly sign: (type: string, payload: string) => { readonly jws: string; readonly keyId: string };
  readonly published: () => readonly RegisterKey[];
};

const current = 'register-key';
const idLength = 16;

/** The start of the thumbprint of RFC 7638: long enough to tell keys apart, short enough for a QR code. */
const keyIdOf = (x: string): string =>
  createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url')
    .slice(0, idLength);

export const publishedKeyOf = (key: KeyObject): RegisterKey => {
  const { crv, x } = key.export({ format: 'jwk' });
  if (crv !== 'Ed25519' || x === undefined) throw new Error('is no Ed25519 key');
  return { kty: 'OKP', crv: 'Ed25519', x, kid: keyIdOf(x) };
};

const readWith = <T>(folder: string, name: string, read: (pem: string) => T): T => {
  try {
    return read(readFileSync(join(folder, name), 'utf8'));
  } catch (error) {
    throw new Error(`KEYS_DIR: ${name} cannot be read`, { cause: error });
  }
};

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

const draftOf = (folder: string): string => {
  const draft = join(folder, `.${current}-${randomBytes(8).toString('hex')}`);
  const pem = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' });
  writeFileSync(draft, pem, { mode: 0o600, flag: 'wx' });
  return draft;
};

/** Whole or not at all, and of several processes the first one's: a name is given only to a file that is complete. */
const makeKey = (folder: string): void => {
  const draft = draftOf(folder);
  try {
    linkSync(draft, join(folder, current));
  } catch (error) {
    if (!isTaken(error)) throw error;
  } finally {
    rmSync(draft);
  }
};

export type Ring = { readonly secret: KeyObject; readonly keys: readonly [RegisterKey, ...RegisterKey[]] };

const readRing = (folder: string): Ring => {
  const secret = readWith(folder, current, createPrivateKey);
  const newest = publishedKeyOf(createPublicKey(secret));
  const older = readdirSync(folder)
    .filter((name) => name.startsWith(`${current}.`))
    .sort()
    .map((name) => readWith(folder, name, (pem) => publishedKeyOf(createPublicKey(pem))));
  return { secret, keys: [newest, ...older.filter(({ kid }) => kid !== newest.kid)] };
};

/** Read again when the folder changes, so that a rotation asks nobody to restart. */
const ringOf = (folder: string): (() => Ring) => {
  let read: { readonly at: number; readonly ring: Ring } | null = null;
  return () => {
    const at = statSync(folder).mtimeMs;
    if (read?.at !== at) read = { at, ring: readRing(folder) };
    return read.ring;
  };
};

export const keysOfRing = (ring: () => Ring): RegisterKeys => ({
  sign: (type, payload) => {
    const { secret, keys } = ring();
    const [{ kid }] = keys;
    const input = signingInput(type, kid, payload);
    return { jws: `${input}.${sign(null, Buffer.from(input), secret).toString('base64url')}`, keyId: kid };
  },
  published: () => ring().keys,
});

/** `register-key` in the folder, made at the first use, and beside it the public parts of those before. */
export const openRegisterKeys = (folder: string): RegisterKeys => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!readdirSync(folder).includes(current)) makeKey(folder);
  const ring = ringOf(folder);
  ring();
  return keysOfRing(ring);
};

/** The newest key from now on; of the one before only the public part stays. */
export const rotateRegisterKey = (folder: string): { readonly before: string; readonly now: string } => {
  const { secret, keys } = readRing(folder);
  const [before] = keys;
  const pem = createPublicKey(secret).export({ format: 'pem', type: 'spki' });
  writeFileSync(join(folder, `${current}.${before.kid}`), pem, { mode: 0o600, flag: 'wx' });
  renameSync(draftOf(folder), join(folder, current));
  return { before: before.kid, now: readRing(folder).keys[0].kid };
};
