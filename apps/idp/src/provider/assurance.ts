/** What a sign-in can say about itself: `acr` names the level, `amr` (RFC 8176) the ways. */
export const passwordLevel = 'urn:mandat:acr:password';
export const secondFactorLevel = 'urn:mandat:acr:second-factor';

export const assuranceOf = (factors: 'one' | 'two'): { readonly acr: string; readonly amr: string[] } =>
  factors === 'two' ? { acr: secondFactorLevel, amr: ['pwd', 'otp'] } : { acr: passwordLevel, amr: ['pwd'] };

type AcrRequest = { readonly value?: unknown; readonly values?: unknown };

const strings = (values: readonly unknown[]): readonly string[] => values.filter((value) => typeof value === 'string');

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The levels that a request names, by `acr_values` or by the `claims` parameter (OpenID Connect Core 5.5.1.1). */
export const requestedLevels = (parameters: Readonly<Record<string, unknown>>): readonly string[] => {
  const { acr_values: acrValues, claims } = parameters;
  const byValues = typeof acrValues === 'string' ? acrValues.split(' ').filter(Boolean) : [];
  const parsed: unknown = typeof claims === 'string' ? JSON.parse(claims) : undefined;
  const idToken = isRecord(parsed) ? parsed.id_token : undefined;
  const acr: AcrRequest = isRecord(idToken) && isRecord(idToken.acr) ? idToken.acr : {};
  return [...byValues, ...strings([acr.value, ...(Array.isArray(acr.values) ? acr.values : [])])];
};

export const asksForSecondFactor = (parameters: Readonly<Record<string, unknown>>): boolean =>
  requestedLevels(parameters).includes(secondFactorLevel);
