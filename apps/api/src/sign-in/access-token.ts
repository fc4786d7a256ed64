import { decodeJwt, jwtVerify, type JWTPayload } from 'jose';
import { nobody, type Actor } from '@mandat/policies';
import { signatureAlgorithms } from './algorithms.ts';
import type { Provider, Providers } from './providers.ts';

export type TokenRefusal = 'malformed' | 'unknown-issuer' | 'invalid' | 'no-scope';
export type TokenRead =
  { readonly ok: true; readonly actor: Actor } | { readonly ok: false; readonly reason: TokenRefusal };

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

const scopesIn = (payload: JWTPayload, claim: string): readonly string[] => {
  const said: unknown = payload[claim];
  const all: readonly unknown[] = typeof said === 'string' ? said.split(' ') : Array.isArray(said) ? said : [];
  return knownScopes.filter((scope) => all.includes(scope));
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

/** A JWT access token (RFC 9068) of a configured provider: a reporting tool that reads with the scopes it was given. */
export const readAccessToken = async (token: string, providers: Providers, now: Date): Promise<TokenRead> => {
  if (token.length > maxLength || !/^[\w-]+\.[\w-]+\.[\w-]+$/u.test(token)) return refused('malformed');
  const issuer = issuerOf(token);
  if (issuer === null) return refused('malformed');
  const provider = providers.ofIssuer(issuer);
  if (!provider?.settings.accessTokens) return refused('unknown-issuer');
  const payload = await verify(token, provider, now);
  if (!payload) return refused('invalid');
  const clientScopes = scopesIn(payload, provider.settings.accessTokens.scopeClaim);
  if (clientScopes.length === 0) return refused('no-scope');
  return {
    ok: true,
    actor: { ...nobody, kind: 'client', label: labelOf(payload), roles: ['reporting-client'], clientScopes },
  };
};
