import { decodeJwt, jwtVerify, type JWTPayload } from 'jose';
import { nobody, type Actor } from '@mandat/policies';
import { signatureAlgorithms } from './algorithms.ts';
import type { Provider, Providers } from './providers.ts';

/** Whose token it is: every name that it gives to the client. */
export type TokenClient = { readonly provider: string; readonly ids: readonly string[] };

export type TokenRefusal = 'malformed' | 'unknown-issuer' | 'invalid' | 'no-scope';
export type TokenRead =
  | { readonly ok: true; readonly actor: Actor; readonly client: TokenClient }
  | { readonly ok: false; readonly reason: TokenRefusal };

const maxLength = 16_384;
const skewSeconds = 60;
/** Scopes of this register; others in a token mean other resources. */
const knownScopes = ['register:read', 'people:read'] as const;

const refused = (reason: TokenRefusal): TokenRead => ({ ok: false, reason });

const issuerOf = (token: string): string | null => {
  try {
    return decodeJwt(token).iss ?? null;
  } catch {
    return null;
  }
};

const scopesIn = (payload: JWTPayload, claim: string): readonly unknown[] => {
  const said: unknown = payload[claim];
  return typeof said === 'string' ? said.split(' ') : Array.isArray(said) ? said : [];
};

const labelOf = (payload: JWTPayload): string => {
  const client = payload['client_id'] ?? payload['azp'] ?? payload.sub;
  return `client ${String(client).slice(0, 200)}`;
};

const verify = async (token: string, provider: Provider, now: Date): Promise<JWTPayload | null> => {
  const { accessTokens, issuer } = provider.settings;
  if (!accessTokens) return null;
  try {
    const { payload, protectedHeader } = await jwtVerify(token, provider.keys, {
      algorithms: [...signatureAlgorithms],
      issuer,
      audience: accessTokens.audience,
      typ: 'at+jwt',
      requiredClaims: ['iss', 'sub', 'aud', 'exp', 'iat'],
      maxTokenAge: '24h',
      clockTolerance: skewSeconds,
      currentDate: now,
    });
    // jose lets a token of the future pass.
    const fromFuture = Number(payload.iat) > now.getTime() / 1000 + skewSeconds;
    return fromFuture || protectedHeader.crit !== undefined ? null : payload;
  } catch {
    return null;
  }
};

export type VerifiedToken = {
  readonly ok: true;
  readonly provider: Provider;
  readonly payload: JWTPayload;
  readonly scopes: readonly unknown[];
};
type Unverified = { readonly ok: false; readonly reason: TokenRefusal };

/** A JWT access token (RFC 9068) of a configured provider, with all that it claims to allow. */
export const verifyAccessToken = async (
  token: string,
  providers: Providers,
  now: Date,
): Promise<VerifiedToken | Unverified> => {
  if (token.length > maxLength || !/^[\w-]+\.[\w-]+\.[\w-]+$/u.test(token)) return { ok: false, reason: 'malformed' };
  const issuer = issuerOf(token);
  if (issuer === null) return { ok: false, reason: 'malformed' };
  const provider = providers.ofIssuer(issuer);
  if (!provider?.settings.accessTokens) return { ok: false, reason: 'unknown-issuer' };
  const payload = await verify(token, provider, now);
  if (!payload) return { ok: false, reason: 'invalid' };
  return { ok: true, provider, payload, scopes: scopesIn(payload, provider.settings.accessTokens.scopeClaim) };
};

/** By whatever name a service account is recorded here. */
export const clientOf = ({ provider, payload }: VerifiedToken): TokenClient => ({
  provider: provider.settings.name,
  ids: [payload['client_id'], payload['azp'], payload.sub].filter((id): id is string => typeof id === 'string'),
});

/** A reporting tool that reads with the scopes it was given. */
export const readAccessToken = async (token: string, providers: Providers, now: Date): Promise<TokenRead> => {
  const verified = await verifyAccessToken(token, providers, now);
  if (!verified.ok) return refused(verified.reason);
  const clientScopes = knownScopes.filter((scope) => verified.scopes.includes(scope));
  if (clientScopes.length === 0) return refused('no-scope');
  const label = labelOf(verified.payload);
  const actor: Actor = { ...nobody, kind: 'client', label, roles: ['reporting-client'], clientScopes };
  return { ok: true, actor, client: clientOf(verified) };
};
