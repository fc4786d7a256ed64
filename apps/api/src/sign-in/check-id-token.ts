import { type JWTPayload, jwtVerify, type JWTVerifyGetKey, type JWTVerifyResult } from 'jose';
import { isPlainText } from './plain-text.ts';
import { sameText } from './secret-token.ts';
import { SignInFault } from './sign-in-fault.ts';

export type IdTokenRules = {
  readonly issuer: string;
  readonly clientId: string;
  /** Null where no request of ours carried one: a refreshed token answers no sign-in. */
  readonly nonce: string | null;
  readonly algorithms: readonly string[];
  readonly keys: JWTVerifyGetKey;
  readonly now: Date;
};

export type IdTokenClaims = JWTPayload & {
  readonly iss: string;
  readonly sub: string;
  readonly iat: number;
  readonly exp: number;
};

type Checked = { readonly token: JWTVerifyResult; readonly rules: IdTokenRules };
type Check = { readonly name: string; readonly holds: (checked: Checked) => boolean };

export const skewSeconds = 60;
/** A token comes straight from the token endpoint: an old one was made for another occasion. */
const maxAgeSeconds = 600;
const maxTokenLength = 65_536;

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value > 0;
const audiences = ({ aud }: JWTPayload): readonly unknown[] => (Array.isArray(aud) ? aud : [aud]);
const nowIn = ({ now }: IdTokenRules): number => now.getTime() / 1000;
const optional = (value: unknown, holds: (value: unknown) => boolean): boolean => value === undefined || holds(value);

const isSameText = (value: unknown, expected: string): boolean =>
  typeof value === 'string' && sameText(value, expected);

/** OpenID Connect Core 3.1.3.7, and what the libraries leave to their user. */
const checks: readonly Check[] = [
  // RFC 8725 3.11: an access token, a logout token or an event must not pass for an ID token.
  {
    name: 'typ',
    holds: ({ token }) => optional(token.protectedHeader.typ, (typ) => String(typ).toLowerCase() === 'jwt'),
  },
  { name: 'crit', holds: ({ token }) => token.protectedHeader.crit === undefined },
  { name: 'events', holds: ({ token }) => token.payload['events'] === undefined },
  { name: 'sub', holds: ({ token }) => isPlainText(token.payload.sub, 255) },
  { name: 'aud', holds: ({ token, rules }) => audiences(token.payload).includes(rules.clientId) },
  {
    name: 'azp',
    holds: ({ token: { payload }, rules }) =>
      payload['azp'] === rules.clientId || (payload['azp'] === undefined && audiences(payload).length === 1),
  },
  {
    name: 'nonce',
    holds: ({ token, rules }) => rules.nonce === null || isSameText(token.payload['nonce'], rules.nonce),
  },
  { name: 'iat', holds: ({ token }) => isTime(token.payload.iat) },
  { name: 'iat-future', holds: ({ token, rules }) => Number(token.payload.iat) <= nowIn(rules) + skewSeconds },
  { name: 'iat-old', holds: ({ token, rules }) => Number(token.payload.iat) >= nowIn(rules) - maxAgeSeconds },
  { name: 'exp', holds: ({ token: { payload } }) => isTime(payload.exp) && payload.exp > Number(payload.iat) },
  { name: 'sid', holds: ({ token }) => optional(token.payload['sid'], (sid) => isPlainText(sid, 255)) },
  { name: 'acr', holds: ({ token }) => optional(token.payload['acr'], (acr) => typeof acr === 'string') },
  {
    name: 'auth-time',
    holds: ({ token, rules }) =>
      optional(token.payload['auth_time'], (at) => isTime(at) && at <= nowIn(rules) + skewSeconds),
  },
];

const verify = async (token: string, rules: IdTokenRules): Promise<JWTVerifyResult> => {
  try {
    return await jwtVerify(token, rules.keys, {
      algorithms: [...rules.algorithms],
      issuer: rules.issuer,
      audience: rules.clientId,
      currentDate: rules.now,
      clockTolerance: skewSeconds,
      requiredClaims: ['iss', 'sub', 'aud', 'exp', 'iat', ...(rules.nonce === null ? [] : ['nonce'])],
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new SignInFault('answer-invalid', `id-token-${code.toLowerCase()}`, error);
  }
};

export const checkIdToken = async (token: unknown, rules: IdTokenRules): Promise<IdTokenClaims> => {
  if (typeof token !== 'string' || token.length > maxTokenLength)
    throw new SignInFault('answer-invalid', 'id-token-size');
  const verified = await verify(token, rules);
  const failed = checks.find(({ holds }) => !holds({ token: verified, rules }));
  if (failed) throw new SignInFault('answer-invalid', `id-token-${failed.name}`);
  return verified.payload as IdTokenClaims;
};
