import { type IdTokenClaims, skewSeconds } from './check-id-token.ts';
import type { StepUpSettings } from '../platform/providers/provider-settings.ts';
import type { Session } from './session.table.ts';
import { SignInFault } from './sign-in-fault.ts';

const missing = (detail: string): SignInFault => new SignInFault('second-factor-missing', detail);

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];

/** What was asked for is only believed when the token says that it happened, and when. */
export const checkSecondFactor = (claims: IdTokenClaims, stepUp: StepUpSettings, now: Date): void => {
  if (stepUp.acr.length > 0 && !stepUp.acr.some((acr) => acr === claims['acr'])) throw missing('acr');
  const methods = textsOf(claims['amr']);
  if (stepUp.amr.length > 0 && !stepUp.amr.some((amr) => methods.includes(amr))) throw missing('amr');
  const at = claims['auth_time'];
  if (typeof at !== 'number') throw missing('auth-time');
  if (at < now.getTime() / 1000 - stepUp.maxAge - skewSeconds) throw missing('auth-time-old');
};

/** Somebody else's second factor strengthens nobody's session. */
export const checkSamePerson = (claims: IdTokenClaims, session: Session): void => {
  if (claims.iss !== session.issuer || claims.sub !== session.subject) throw new SignInFault('other-person', 'step-up');
};
