import { keys, jwkOf } from './keys.ts';
import { badAnswers, sends, type BadAnswer } from './replies.ts';

/** One issuer of the lying provider: honest but for what is given. */
export type Issuer = {
  readonly discovery?: BadAnswer;
  readonly metadata?: (issuer: string) => Readonly<Record<string, unknown>>;
  readonly jwks?: BadAnswer;
  readonly pushed?: BadAnswer;
};

const ownKeys = [jwkOf(keys.own), jwkOf(keys.ownCurve)];
const jwks = (shown: readonly unknown[]): BadAnswer =>
  sends(200, { 'content-type': 'application/json' }, JSON.stringify({ keys: shown }));

export const honestKeys = jwks(ownKeys);

const many = Array.from({ length: 10_000 }, (_, index) => ({ ...jwkOf(keys.ownCurve), kid: `many-${index}` }));
const oct = {
  kty: 'oct',
  k: Buffer.from('a secret that everybody can read').toString('base64url'),
  kid: 'own',
  alg: 'HS256',
};

/** What the register finds out before anybody signs in. */
export const brokenDiscoveries: Readonly<Record<string, Issuer>> = {
  ...Object.fromEntries(
    Object.entries(badAnswers).map(([title, answer]) => [`discovery answers with ${title}`, { discovery: answer }]),
  ),
  'discovery names another issuer': { metadata: (issuer) => ({ issuer: issuer.replace(/[^/]+$/u, 'honest') }) },
  'discovery names its issuer with a slash more': { metadata: (issuer) => ({ issuer: `${issuer}/` }) },
  'discovery names no token endpoint': { metadata: () => ({ token_endpoint: undefined }) },
  'discovery names no authorization endpoint': { metadata: () => ({ authorization_endpoint: undefined }) },
  'the authorization endpoint is a script': { metadata: () => ({ authorization_endpoint: 'javascript:alert(1)' }) },
  'the authorization endpoint is a file': { metadata: () => ({ authorization_endpoint: 'file:///etc/passwd' }) },
  'the token endpoint is a file': { metadata: () => ({ token_endpoint: 'file:///etc/passwd' }) },
  'the authorization endpoint is a number': { metadata: () => ({ authorization_endpoint: 7 }) },
};

const pushing = (issuer: string) => ({ pushed_authorization_request_endpoint: `${issuer}/par` });

export const brokenPushes: Readonly<Record<string, Issuer>> = Object.fromEntries(
  Object.entries(badAnswers).map(([title, pushed]) => [
    `the pushed request is answered with ${title}`,
    { pushed, metadata: pushing },
  ]),
);

export const brokenKeySets: Readonly<Record<string, Issuer>> = {
  ...Object.fromEntries(
    Object.entries(badAnswers).map(([title, answer]) => [`the key set is answered with ${title}`, { jwks: answer }]),
  ),
  'the key set has 10,000 keys': { jwks: jwks(many) },
  'the key set is empty': { jwks: jwks([]) },
  'the key set has somebody else’s key under the right name': { jwks: jwks([{ ...jwkOf(keys.thief), kid: 'own' }]) },
  'the key set has only a weak key': { jwks: jwks([{ ...jwkOf(keys.weak), kid: 'own' }]) },
  'the key set has the key for encryption only': { jwks: jwks([{ ...jwkOf(keys.own), use: 'enc' }]) },
  'the key set has the key for another algorithm': { jwks: jwks([{ ...jwkOf(keys.own), alg: 'PS512' }]) },
  'the key set has a shared secret': { jwks: jwks([oct]) },
  'the key set has the same name twice': { jwks: jwks([jwkOf(keys.own), { ...jwkOf(keys.thief), kid: 'own' }]) },
  'the key set has no address': { metadata: () => ({ jwks_uri: undefined }) },
  'the key set is at a file': { metadata: () => ({ jwks_uri: 'file:///etc/passwd' }) },
};

const announcing = () => ({ authorization_response_iss_parameter_supported: true });

export const soundIssuers = {
  /** Announces `iss` in its answers (RFC 9207). */
  honest: { metadata: announcing },
  other: { metadata: announcing },
  /** Says nothing of `iss`. */
  silent: {},
  pushing: { metadata: (issuer: string) => ({ ...announcing(), ...pushing(issuer) }) },
} as const satisfies Record<string, Issuer>;

export type NamedIssuer = { readonly title: string; readonly name: string; readonly issuer: Issuer };

/** Each under a name of its own, since the register remembers what it found out about an issuer. */
export const brokenIssuers: readonly NamedIssuer[] = [brokenDiscoveries, brokenPushes, brokenKeySets]
  .flatMap((group) => Object.entries(group))
  .map(([title, issuer], index) => ({ title, name: `broken-${index}`, issuer }));

export const allIssuers: ReadonlyMap<string, Issuer> = new Map<string, Issuer>([
  ...Object.entries(soundIssuers),
  ...brokenIssuers.map(({ name, issuer }) => [name, issuer] as const),
]);
