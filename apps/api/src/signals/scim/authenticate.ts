import type { IncomingMessage } from 'node:http';
import type { SignalSource } from '@mandat/domain';
import { createRateLimit } from '../../platform/http/rate-limit.ts';
import { verifyAccessToken } from '../../sign-in/access-token.ts';
import { isToken } from '../../sign-in/secret-token.ts';
import { liveCredential, noteUsed, type Credential } from './credential.repository.ts';
import { ScimFault } from './fault.ts';
import type { ScimParts } from './parts.ts';
import { createTokenBucket } from './token-bucket.ts';
import { plainly } from './transactions.ts';

/** How long a token that was good is not looked up again: a revocation takes effect after at most that. */
const trustedMs = 2000;
const scope = 'scim';
/** Far above what a provider sends; it keeps one that runs wild from taking every connection. */
const perSecond = 3000;

export class TooMany extends ScimFault {
  readonly retryAfter: number;
  constructor(retryAfter: number) {
    super(429, 'Too many requests: wait');
    this.retryAfter = retryAfter;
  }
}

const unauthenticated = () => new ScimFault(401, 'A bearer token is needed');

const bearerOf = ({ headers }: IncomingMessage): string | null =>
  /^Bearer ([\w.~+/=-]+)$/iu.exec(headers.authorization ?? '')?.[1] ?? null;

const tokenNames = /(?:^|[?&;])(?:access_token|token|bearer|bearer_token|authorization|api_key)=/iu;

/** Addresses are logged and kept on the way; a token in one is spent (RFC 6750 2.3). */
const hasTokenInAddress = (url: string): boolean => {
  try {
    return tokenNames.test(url) || tokenNames.test(decodeURIComponent(url));
  } catch {
    return tokenNames.test(url);
  }
};

type Trusted = { readonly credential: Credential; readonly until: number };

/** The token's credential, asked of the database every two seconds for as long as it is used. */
const credentialReader = (parts: ScimParts) => {
  const sql = plainly(parts);
  const trusted = new Map<string, Trusted>();
  return async (token: string): Promise<Credential | null> => {
    const now = parts.world.now();
    const known = trusted.get(token);
    if (known && known.until > now.getTime()) return known.credential;
    trusted.delete(token);
    const credential = await liveCredential(sql, token, now);
    if (credential) await noteUsed(sql, credential.id, now);
    const expires = credential?.expiresAt?.getTime() ?? Number.POSITIVE_INFINITY;
    if (credential) trusted.set(token, { credential, until: Math.min(now.getTime() + trustedMs, expires) });
    return credential;
  };
};

const sourceOfToken = async (parts: ScimParts, token: string): Promise<SignalSource | null> => {
  const verified = await verifyAccessToken(token, parts.providers, parts.world.now());
  if (!verified.ok) return null;
  if (!verified.scopes.includes(scope)) throw new ScimFault(403, 'The token lacks the scope scim');
  const { name } = verified.provider.settings;
  const own = parts.sources.all.filter(({ provider, channel }) => provider === name && channel === 'scim');
  // A token says which provider it is of, not which of several sources.
  if (own.length !== 1) throw new ScimFault(403, 'The token belongs to no single source');
  return own[0] ?? null;
};

/** Which source asks. Wrong tokens are counted by address, right ones only kept within bounds. */
export const createAuthentication = (parts: ScimParts) => {
  const credentialOf = credentialReader(parts);
  const wrongTokens = createRateLimit(parts.database.reads, 'wrong-scim-token', parts.rateLimitPerMinute);
  const bucket = createTokenBucket(perSecond, perSecond);
  const sourceOf = async (token: string): Promise<SignalSource | null> => {
    if (!isToken(token)) return sourceOfToken(parts, token);
    const credential = await credentialOf(token);
    return parts.sources.all.find(({ id, channel }) => id === credential?.sourceId && channel === 'scim') ?? null;
  };
  return async (request: IncomingMessage): Promise<SignalSource> => {
    const token = bearerOf(request);
    const source = token === null ? null : await sourceOf(token);
    if (!source) {
      const wait = await wrongTokens(parts.addressOf(request));
      throw wait > 0 ? new TooMany(wait) : unauthenticated();
    }
    if (hasTokenInAddress(request.url ?? '')) throw new ScimFault(400, 'A token does not belong into an address');
    const wait = bucket(source.id, parts.world.now().getTime());
    if (wait > 0) throw new TooMany(wait);
    return source;
  };
};
