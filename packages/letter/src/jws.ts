import { fromBase64url, toBase64url } from './base64url.ts';
import { canonicalJson, isRecord } from './canonical-json.ts';
import { parseJson } from './facts.ts';

export const letterType = 'mandat-letter+jws';
export const sealType = 'mandat-letter-pdf+jws';

/** A public key of the register as it is published (RFC 7517, RFC 8037). */
export type RegisterKey = { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string; readonly kid: string };

/** The right algorithm only, which no header chooses. */
export type CheckSignature = (
  key: RegisterKey,
  signature: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
) => Promise<boolean>;

export type Opened = { readonly ok: true; readonly payload: string };
export type NotOpened = { readonly ok: false; readonly fault: 'not-a-letter' | 'signature-wrong' | 'unknown-key' };

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const textOf = (bytes: Uint8Array<ArrayBuffer>): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

const headerText = (type: string, kid: string): string => canonicalJson({ alg: 'EdDSA', kid, typ: type });

/** What is signed (RFC 7515 5.1), for whoever holds the private key. */
export const signingInput = (type: string, kid: string, payload: string): string =>
  `${toBase64url(bytesOf(headerText(type, kid)))}.${toBase64url(bytesOf(payload))}`;

const partsOf = (jws: string) => {
  const [header = null, payload = null, signature = null, ...more] = jws.split('.').map(fromBase64url);
  if (!header || more.length > 0) return null;
  const said = parseJson(textOf(header) ?? '');
  return isRecord(said) ? { header, said, payload, signature } : null;
};

type Parts = NonNullable<ReturnType<typeof partsOf>>;

/** Only the header that the register writes: another algorithm, or one member more, is none of its signatures. */
const isOurHeader = ({ header, said }: Parts, type: string): boolean =>
  typeof said['kid'] === 'string' && textOf(header) === headerText(type, said['kid']);

export const openJws = async (
  jws: string,
  type: string,
  { keys, check }: { readonly keys: readonly RegisterKey[]; readonly check: CheckSignature },
): Promise<Opened | NotOpened> => {
  const parts = partsOf(jws);
  if (!parts || parts.said['typ'] !== type) return { ok: false, fault: 'not-a-letter' };
  const { payload: signedPayload, signature } = parts;
  if (!isOurHeader(parts, type) || !signedPayload || !signature) return { ok: false, fault: 'signature-wrong' };
  const key = keys.find(({ kid }) => kid === parts.said['kid']);
  if (!key) return { ok: false, fault: 'unknown-key' };
  const signed = bytesOf(jws.slice(0, jws.lastIndexOf('.')));
  const payload = textOf(signedPayload);
  const right = await check(key, signature, signed);
  return right && payload !== null ? { ok: true, payload } : { ok: false, fault: 'signature-wrong' };
};
