/** oidc-provider's own dispatcher refuses loopback addresses, where everything of a practice profile lives. */
export const loopbackFetch = (url: string | URL | Request, options?: RequestInit): Promise<Response> => {
  const { dispatcher: _refusesLoopback, ...rest }: RequestInit & { dispatcher?: unknown } = options ?? {};
  return fetch(url, rest);
};
