import { fromBase64url } from './base64url.ts';
import type { CheckSignature } from './jws.ts';
import type { Inflate } from './pdf.ts';

/** The facts of a letter are a few hundred bytes; a stream that swells beyond this is none. */
const mostBytes = 65_536;

type Bytes = Uint8Array<ArrayBuffer>;

/** What is needed of a WebCrypto, whoever's it is. */
export type Subtle<Key> = {
  readonly digest: (algorithm: 'SHA-256', bytes: Bytes) => Promise<ArrayBuffer>;
  readonly importKey: (
    ...given: [format: 'raw', key: Bytes, algorithm: 'Ed25519', extractable: boolean, uses: 'verify'[]]
  ) => Promise<Key>;
  readonly verify: (...given: [algorithm: 'Ed25519', key: Key, signature: Bytes, signed: Bytes]) => Promise<boolean>;
};

const checkWith =
  <Key>(subtle: Subtle<Key>): CheckSignature =>
  async ({ x }, signature, signed) => {
    const raw = fromBase64url(x);
    if (!raw) return false;
    const key = await subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return subtle.verify('Ed25519', key, signature, signed);
  };

const joined = (pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/** By hand, since not every browser iterates over a stream. */
const readAll = async (reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array<ArrayBuffer> | null> => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > mostBytes) return null;
    pieces.push(read.value);
  }
  return joined(pieces, length);
};

const inflate: Inflate = async (bytes) => {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  try {
    return await readAll(reader);
  } catch {
    return null;
  } finally {
    reader.cancel().catch(() => null);
  }
};

/** The means that a browser and Node both have, over the WebCrypto that is handed in. */
export const webMeans = <Key>(subtle: Subtle<Key>) => ({
  check: checkWith(subtle),
  digest: async (bytes: Bytes) => new Uint8Array(await subtle.digest('SHA-256', bytes)),
  inflate,
});
