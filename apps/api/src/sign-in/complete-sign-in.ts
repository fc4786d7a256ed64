import * as oidc from 'openid-client';
import type { OfficialLanguage } from '@mandat/domain';
import { recordEvents } from '../features/audit/audit.repository.ts';
import { takeAttempt } from './attempt.repository.ts';
import type { SignInAttempt } from './attempt.table.ts';
import { networkSeconds, redirectUriOf } from './begin-sign-in.ts';
import { checkIdToken, type IdTokenClaims } from './check-id-token.ts';
import { fetchFaultIn } from './fetch-fault-in.ts';
import { openSession, providerActor, whoOf } from './open-session.ts';
import type { SignInParts } from './parts.ts';
import { algorithmsOf, reachable, type Provider } from './providers.ts';
import { checkIssuerParameter, readCallback, type Callback } from './read-callback.ts';
import { hashToken } from './secret-token.ts';
import { SignInFault } from './sign-in-fault.ts';
import { strengthenSession } from './strengthen-session.ts';
import { withinSeconds } from './within-seconds.ts';

export type Return = {
  readonly providerName: string;
  readonly query: URLSearchParams;
  readonly browserToken: string | null;
  readonly sessionToken: string | null;
  readonly language: OfficialLanguage;
  readonly requestId: string;
};

export type Landing = { readonly sessionToken: string; readonly returnTo: string };

type Trip = { readonly provider: Provider; readonly callback: Callback; readonly attempt: SignInAttempt };

const attemptOf = async (
  parts: SignInParts,
  callback: Callback,
  browserToken: string | null,
): Promise<SignInAttempt> => {
  const stateHash = hashToken(callback.state);
  const browserHash = hashToken(browserToken ?? '');
  const now = parts.world.now();
  const attempt = await parts.database.transaction((tx) => takeAttempt(tx, { stateHash, browserHash, now }));
  if (!attempt)
    throw new SignInFault('attempt-unknown', browserToken === null ? 'no-browser-cookie' : 'no-such-attempt');
  return attempt;
};

const exchangeFault = (error: unknown): SignInFault => {
  if (error instanceof SignInFault) return error;
  const fetched = fetchFaultIn(error);
  if (fetched && (fetched.code === 'unreachable' || fetched.code === 'timed-out')) {
    return new SignInFault('provider-unavailable', fetched.code, error);
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
  return new SignInFault('answer-invalid', `token-endpoint-${(fetched?.code ?? code).toLowerCase()}`, error);
};

const redeem = async (configuration: oidc.Configuration, { callback, attempt }: Trip, redirectUri: string) => {
  const current = new URL(redirectUri);
  current.search = callback.query.toString();
  try {
    const tokens = await oidc.authorizationCodeGrant(configuration, current, {
      pkceCodeVerifier: attempt.codeVerifier,
      expectedState: callback.state,
      expectedNonce: attempt.nonce,
      idTokenExpected: true,
    });
    return { idToken: tokens.id_token, refreshToken: tokens.refresh_token ?? null };
  } catch (error) {
    throw exchangeFault(error);
  }
};

type Answer = { readonly idToken: string; readonly refreshToken: string | null; readonly claims: IdTokenClaims };

const askProvider = async (parts: SignInParts, trip: Trip): Promise<Answer> => {
  const { settings, keys } = trip.provider;
  const configuration = await reachable(trip.provider);
  const isAnnounced = configuration.serverMetadata().authorization_response_iss_parameter_supported === true;
  checkIssuerParameter(trip.callback, { issuer: settings.issuer, isAnnounced });
  if (trip.callback.error !== null) throw new SignInFault('refused-by-provider', knownError(trip.callback.error));
  const { idToken, refreshToken } = await redeem(configuration, trip, redirectUriOf(parts.publicUrl, settings.name));
  const rules = {
    issuer: settings.issuer,
    clientId: settings.clientId,
    nonce: trip.attempt.nonce,
    now: parts.world.now(),
  };
  const claims = await checkIdToken(idToken, { ...rules, keys, algorithms: algorithmsOf(configuration) });
  return { idToken: String(idToken), refreshToken, claims };
};

/** RFC 6749 4.1.2.1 and OpenID Connect Core 3.1.2.6; anything else is not repeated into log and audit. */
const knownErrors = [
  'access_denied',
  'login_required',
  'interaction_required',
  'consent_required',
  'server_error',
  'temporarily_unavailable',
  'invalid_request',
  'unauthorized_client',
  'invalid_scope',
  'account_selection_required',
  'unmet_authentication_requirements',
];
const knownError = (error: string): string => (knownErrors.includes(error) ? error : 'unknown-error');

const recordRefusal = async (parts: SignInParts, fault: SignInFault, back: Return): Promise<void> => {
  // These recorded themselves, with the identity or the person whom they concern.
  if (fault.code === 'link-refused' || fault.code === 'person-departed') return;
  const subject = { kind: 'session', id: parts.world.newId() } as const;
  const event = { type: 'sign-in-refused', subject, reason: `${fault.code}: ${fault.detail}` };
  const who = whoOf(parts, providerActor(back.providerName), back.requestId);
  await parts.database.transaction((tx) => recordEvents(tx, who, [event]));
};

const arrive = async (parts: SignInParts, back: Return, trip: Trip): Promise<Landing> => {
  const late = (): SignInFault => new SignInFault('provider-unavailable', 'timed-out');
  const { claims, idToken, refreshToken } = await withinSeconds(networkSeconds, askProvider(parts, trip), late).catch(
    (error: unknown) => {
      throw exchangeFault(error);
    },
  );
  const { language, requestId, sessionToken: previousToken } = back;
  const arrival = {
    settings: trip.provider.settings,
    claims,
    idToken,
    refreshToken,
    language,
    requestId,
    previousToken,
  };
  const { stepUpSessionId, returnTo } = trip.attempt;
  const sessionToken =
    stepUpSessionId === null
      ? await openSession(parts, arrival)
      : await strengthenSession(parts, arrival, stepUpSessionId);
  return { sessionToken, returnTo };
};

/** The provider sent the browser back: everything that it says is checked before any of it counts. */
export const completeSignIn = async (parts: SignInParts, back: Return): Promise<Landing> => {
  const provider = parts.providers.named(back.providerName);
  if (!provider) throw new SignInFault('unknown-provider', 'callback');
  const callback = readCallback(back.query);
  const attempt = await attemptOf(parts, callback, back.browserToken);
  try {
    if (attempt.provider !== back.providerName) throw new SignInFault('bad-callback', 'state-of-another-provider');
    return await arrive(parts, back, { provider, callback, attempt });
  } catch (error) {
    if (error instanceof SignInFault) await recordRefusal(parts, error, back);
    throw error;
  }
};
