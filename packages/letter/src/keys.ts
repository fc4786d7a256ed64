import { fromBase64url } from './base64url.ts';
import { isRecord } from './canonical-json.ts';
import { parseJson } from './facts.ts';
import type { RegisterKey } from './jws.ts';

const keyBytes = 32;

const keyOf = (value: unknown): RegisterKey[] => {
  if (!isRecord(value) || value['kty'] !== 'OKP' || value['crv'] !== 'Ed25519') return [];
  const { x, kid } = value;
  if (typeof x !== 'string' || typeof kid !== 'string' || fromBase64url(x)?.length !== keyBytes) return [];
  return [{ kty: 'OKP', crv: 'Ed25519', x, kid }];
};

/** The keys of a published set (RFC 7517 5) that sign letters; others are passed over, and null is no set at all. */
export const readKeys = (text: string): readonly RegisterKey[] | null => {
  const value = parseJson(text);
  if (!isRecord(value) || !Array.isArray(value['keys'])) return null;
  return (value['keys'] as readonly unknown[]).flatMap(keyOf);
};
