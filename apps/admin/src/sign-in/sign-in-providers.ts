export type SignInProvider = { readonly name: string; readonly label: Readonly<Record<string, string>> };

const isProvider = (value: unknown): value is SignInProvider =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'label' in value &&
  typeof value.label === 'object' &&
  value.label !== null;

/** Who can sign people in. Without an answer one button remains: the register then asks by itself. */
export const readProviders = async (): Promise<readonly SignInProvider[]> => {
  try {
    const response = await fetch('/auth/providers', { headers: { Accept: 'application/json' } });
    const answer: unknown = response.ok ? await response.json() : [];
    return Array.isArray(answer) ? answer.filter(isProvider) : [];
  } catch {
    return [];
  }
};

export const signInAddress = (returnTo: string, provider: string | null): string => {
  const query = new URLSearchParams({ returnTo });
  if (provider !== null) query.set('provider', provider);
  return `/auth/sign-in?${query.toString()}`;
};
