import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

export type SigningKey = {
  readonly kid: string;
  readonly alg: string;
  readonly secret: KeyObject;
  readonly shown: KeyObject;
};

const rsa = (kid: string, bits = 2048): SigningKey => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  return { kid, alg: 'RS256', secret: privateKey, shown: publicKey };
};

const curve = (kid: string): SigningKey => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { kid, alg: 'ES256', secret: privateKey, shown: publicKey };
};

/** The provider's own keys, and those of somebody who would like to be it. */
export const keys = {
  own: rsa('own'),
  ownCurve: curve('own-curve'),
  thief: rsa('thief'),
  thiefCurve: curve('thief-curve'),
  weak: rsa('weak', 1024),
};

export const jwkOf = ({ kid, alg, shown }: SigningKey): Record<string, unknown> => ({
  ...shown.export({ format: 'jwk' }),
  kid,
  alg,
  use: 'sig',
});

export type Signer = (data: Buffer) => Buffer;

export const signedBy =
  ({ secret, alg }: SigningKey): Signer =>
  (data) =>
    alg === 'ES256' ? sign('sha256', data, { key: secret, dsaEncoding: 'ieee-p1363' }) : sign('sha256', data, secret);

export const macBy =
  (secret: string | Buffer): Signer =>
  (data) =>
    createHmac('sha256', secret).update(data).digest();

export const nothingSigned: Signer = () => Buffer.alloc(0);

const part = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** Header and payload exactly as given, be they right or wrong. */
export const assemble = (header: unknown, payload: unknown, signer: Signer): string => {
  const signed = `${part(header)}.${part(payload)}`;
  return `${signed}.${signer(Buffer.from(signed)).toString('base64url')}`;
};
