import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { keyIdBytes, type SessionKeys } from './session-keys.ts';

/** Seals a secret for one session: copied to another session's row it does not open. */
export type TokenSeal = {
  readonly seal: (token: string, sessionId: string) => Buffer;
  /** Null for what was changed, is of another session, or was sealed by a key that is not there. */
  readonly open: (sealed: Buffer, sessionId: string) => string | null;
};

const version = 1;
const nonceBytes = 12;
const tagBytes = 16;
const cipherName = 'aes-256-gcm';

const associated = (sessionId: string): Buffer => Buffer.from(`mandat refresh token ${sessionId}`);

const partsOf = (sealed: Buffer) => {
  const nonceAt = 1 + keyIdBytes;
  const tagAt = nonceAt + nonceBytes;
  return {
    version: sealed[0],
    keyId: sealed.subarray(1, nonceAt),
    nonce: sealed.subarray(nonceAt, tagAt),
    tag: sealed.subarray(tagAt, tagAt + tagBytes),
    text: sealed.subarray(tagAt + tagBytes),
  };
};

/** version · key id · nonce · tag · ciphertext */
export const createTokenSeal = (keys: SessionKeys): TokenSeal => ({
  seal: (token, sessionId) => {
    const [{ id, secret }] = keys;
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(cipherName, secret, nonce).setAAD(associated(sessionId));
    const text = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.of(version), id, nonce, cipher.getAuthTag(), text]);
  },
  open: (sealed, sessionId) => {
    const parts = partsOf(sealed);
    const key = keys.find(({ id }) => id.equals(parts.keyId));
    if (parts.version !== version || parts.tag.length !== tagBytes || !key) return null;
    try {
      const opened = createDecipheriv(cipherName, key.secret, parts.nonce, { authTagLength: tagBytes })
        .setAAD(associated(sessionId))
        .setAuthTag(parts.tag);
      return Buffer.concat([opened.update(parts.text), opened.final()]).toString('utf8');
    } catch {
      return null;
    }
  },
});
