import * as oidc from 'openid-client';
import type { OfficialLanguage } from '@mandat/domain';
import { insertAttempt } from './attempt.repository.ts';
import type { SignInParts } from './parts.ts';
import type { StepUpSettings } from '../platform/providers/provider-settings.ts';
import { reachable, type Provider } from './providers.ts';
import { hashToken, newToken } from './secret-token.ts';
import { SignInFault } from './sign-in-fault.ts';
import { withinSeconds } from './within-seconds.ts';

export const attemptSeconds = 600;
export const networkSeconds = 8;

export type Beginning = {
  readonly provider: Provider;
  readonly language: OfficialLanguage;
  readonly returnTo: string;
  readonly browserToken: string;
  /** The session that this sign-in is to strengthen. */
  readonly stepUpSessionId: string | null;
};

export const redirectUriOf = (publicUrl: string, providerName: string): string =>
  `${publicUrl}/auth/callback/${providerName}`;

const stepUpParameters = (stepUp: StepUpSettings | null): Record<string, string> => {
  if (!stepUp) throw new SignInFault('step-up-not-configured', 'this provider has no stepUp');
  const essential = { acr: { essential: true, values: stepUp.acr }, auth_time: { essential: true } };
  return {
    max_age: String(stepUp.maxAge),
    ...(stepUp.acr.length > 0 ? { acr_values: stepUp.acr.join(' ') } : {}),
    ...(stepUp.claims ? { claims: JSON.stringify({ id_token: essential }) } : {}),
  };
};

type Secrets = { readonly state: string; readonly nonce: string; readonly codeVerifier: string };

const requestParameters = async (parts: SignInParts, beginning: Beginning, secrets: Secrets) => {
  const { settings } = beginning.provider;
  return {
    redirect_uri: redirectUriOf(parts.publicUrl, settings.name),
    response_type: 'code',
    scope: settings.scopes.join(' '),
    state: secrets.state,
    nonce: secrets.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(secrets.codeVerifier),
    code_challenge_method: 'S256',
    ui_locales: beginning.language,
    ...(beginning.stepUpSessionId === null ? {} : stepUpParameters(settings.stepUp)),
  };
};

/** The parameters travel from server to server where the provider takes them so (RFC 9126). */
const authorizationUrl = async (provider: Provider, parameters: Record<string, string>): Promise<URL> => {
  const configuration = await reachable(provider);
  const { pushed_authorization_request_endpoint: pushed } = configuration.serverMetadata();
  try {
    if (!pushed) return oidc.buildAuthorizationUrl(configuration, parameters);
    return await oidc.buildAuthorizationUrlWithPAR(configuration, parameters);
  } catch (error) {
    throw new SignInFault('provider-unavailable', 'authorization-request-refused', error);
  }
};

const tooSlow = (): SignInFault => new SignInFault('provider-unavailable', 'timed-out');

/** Where the browser goes next; the attempt that it carries in `state` is stored before it goes. */
export const beginSignIn = async (parts: SignInParts, beginning: Beginning): Promise<URL> => {
  const secrets: Secrets = { state: newToken(), nonce: newToken(), codeVerifier: oidc.randomPKCECodeVerifier() };
  const parameters = await requestParameters(parts, beginning, secrets);
  const url = await withinSeconds(networkSeconds, authorizationUrl(beginning.provider, parameters), tooSlow);
  const startedAt = parts.world.now();
  await parts.database.transaction((tx) =>
    insertAttempt(tx, {
      stateHash: hashToken(secrets.state),
      browserHash: hashToken(beginning.browserToken),
      provider: beginning.provider.settings.name,
      nonce: secrets.nonce,
      codeVerifier: secrets.codeVerifier,
      returnTo: beginning.returnTo,
      stepUpSessionId: beginning.stepUpSessionId,
      startedAt,
      expiresAt: new Date(startedAt.getTime() + attemptSeconds * 1000),
    }),
  );
  return url;
};
