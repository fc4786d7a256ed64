import * as oidc from 'openid-client';
import { checkIdToken, type IdTokenClaims } from './check-id-token.ts';
import type { SignInParts } from './parts.ts';
import { algorithmsOf, reachable, type Provider } from './providers.ts';
import { fetchFaultIn } from './fetch-fault-in.ts';
import { SignInFault } from './sign-in-fault.ts';
import { withinSeconds } from './within-seconds.ts';

export type RefreshAnswer =
  | {
      readonly outcome: 'refreshed';
      readonly refreshToken: string | null;
      readonly idToken: string | null;
      readonly claims: IdTokenClaims | null;
    }
  /** The provider says that the person's session or account is over. */
  | { readonly outcome: 'refused' }
  /** `isUncertain`: the token may have been used up by this attempt. */
  | { readonly outcome: 'failed'; readonly reason: string; readonly isUncertain: boolean };

export type Asking = { readonly provider: Provider; readonly token: string; readonly subject: string };

/** Longer than a person waits for a page: an answer that comes late still carries the only token that works. */
const patienceSeconds = 20;

/** OpenID Connect Core 12.2: a refreshed ID token is of the same issuer, audience and subject, made just now. */
const claimsOf = async (parts: SignInParts, { provider, subject }: Asking, idToken: string): Promise<IdTokenClaims> => {
  const configuration = await reachable(provider);
  const { issuer, clientId } = provider.settings;
  const algorithms = algorithmsOf(configuration);
  const rules = { issuer, clientId, nonce: null, algorithms, keys: provider.keys, now: parts.world.now() };
  const claims = await checkIdToken(idToken, rules);
  if (claims.sub !== subject) throw new SignInFault('other-person', 'session-refresh');
  return claims;
};

const ask = async (parts: SignInParts, asking: Asking): Promise<RefreshAnswer> => {
  const tokens = await oidc.refreshTokenGrant(await reachable(asking.provider), asking.token);
  const idToken = tokens.id_token ?? null;
  const claims = idToken === null ? null : await claimsOf(parts, asking, idToken);
  return { outcome: 'refreshed', refreshToken: tokens.refresh_token ?? null, idToken, claims };
};

const failed = (reason: string, isUncertain: boolean): RefreshAnswer => ({ outcome: 'failed', reason, isUncertain });

const hasErrorStatus = (error: unknown): boolean =>
  error instanceof Error && error.cause instanceof Response && error.cause.status >= 400;

/** An answer with an error status used nothing up; no answer, or one that cannot be believed, may have. */
const failureOf = (error: unknown): RefreshAnswer => {
  if (error instanceof oidc.ResponseBodyError)
    return error.error === 'invalid_grant' ? { outcome: 'refused' } : failed('refused-by-provider', false);
  if (error instanceof SignInFault) return failed(error.detail, error.code !== 'provider-unavailable');
  if (hasErrorStatus(error)) return failed('error-status', false);
  return failed(fetchFaultIn(error)?.code ?? 'answer-invalid', true);
};

/** Asks once for new tokens; whatever goes wrong is an answer too. */
export const askRefresh = async (parts: SignInParts, asking: Asking): Promise<RefreshAnswer> => {
  // Counted as an answer that was lost: what still runs may use the token up.
  const late = () => new SignInFault('answer-invalid', 'timed-out');
  return withinSeconds(patienceSeconds, ask(parts, asking), late).catch(failureOf);
};
