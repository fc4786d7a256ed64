import { type JWTPayload, jwtVerify } from 'jose';
import { signatureAlgorithms } from './algorithms.ts';
import { isPlainText } from './plain-text.ts';
import type { Provider } from './providers.ts';

export type LogoutToken = {
  readonly issuer: string;
  readonly tokenId: string;
  readonly subject: string | null;
  readonly sid: string | null;
  readonly issuedAt: Date;
  /** When the token would be refused for its age anyway. */
  readonly forgetAt: Date;
};

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';
const skewSeconds = 60;
/** Logout Tokens live two minutes at most where providers follow the recommendation; ten leave room for slow ones. */
const maxAgeSeconds = 600;
const maxLength = 16_384;

type Check = { readonly name: string; readonly holds: (payload: JWTPayload, now: number) => boolean };

const optional = (value: unknown): boolean => value === undefined || isPlainText(value, 255);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Back-Channel Logout 1.0, 2.6. */
const checks: readonly Check[] = [
  { name: 'events', holds: ({ events }) => isRecord(events) && isRecord(events[logoutEvent]) },
  { name: 'nonce', holds: (payload) => !('nonce' in payload) },
  { name: 'jti', holds: ({ jti }) => isPlainText(jti, 255) },
  {
    name: 'target',
    holds: ({ sub, sid }) => optional(sub) && optional(sid) && (sub !== undefined || sid !== undefined),
  },
  {
    name: 'iat',
    holds: ({ iat }, now) => typeof iat === 'number' && iat <= now + skewSeconds && iat >= now - maxAgeSeconds,
  },
  { name: 'exp', holds: ({ exp, iat }) => typeof exp === 'number' && exp > Number(iat) },
];

const verified = async (token: string, provider: Provider, now: Date): Promise<JWTPayload | null> => {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, provider.keys, {
      algorithms: [...signatureAlgorithms],
      issuer: provider.settings.issuer,
      audience: provider.settings.clientId,
      typ: 'logout+jwt',
      requiredClaims: ['iss', 'aud', 'iat', 'exp', 'jti', 'events'],
      clockTolerance: skewSeconds,
      currentDate: now,
    });
    return protectedHeader.crit === undefined ? payload : null;
  } catch {
    return null;
  }
};

const named = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Null for whatever is no logout token of this provider for us, now. */
export const readLogoutToken = async (token: unknown, provider: Provider, now: Date): Promise<LogoutToken | null> => {
  if (typeof token !== 'string' || token.length > maxLength) return null;
  const payload = await verified(token, provider, now);
  if (!payload || checks.some(({ holds }) => !holds(payload, now.getTime() / 1000))) return null;
  return {
    issuer: provider.settings.issuer,
    tokenId: String(payload.jti),
    subject: named(payload.sub),
    sid: named(payload['sid']),
    issuedAt: new Date(Number(payload.iat) * 1000),
    forgetAt: new Date((Number(payload.iat) + maxAgeSeconds + 2 * skewSeconds) * 1000),
  };
};
