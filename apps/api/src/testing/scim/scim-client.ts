export type ScimAnswer = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
};

/** The body and further headers, if any. */
type Sent = readonly [body?: unknown, headers?: Readonly<Record<string, string>>];

export type ScimClient = (method: string, path: string, ...sent: Sent) => Promise<ScimAnswer>;

const parsed = (text: string): Record<string, unknown> => {
  const value: unknown = text === '' ? {} : JSON.parse(text);
  return { ...(value as object) };
};

export const scimClient =
  (url: string, token: string): ScimClient =>
  async (method, path, ...[body, headers]) => {
    const response = await fetch(`${url}/scim/v2${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/scim+json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: parsed(await response.text()) };
  };
