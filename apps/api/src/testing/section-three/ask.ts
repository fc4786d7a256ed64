type Body = {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
};

/** How often a token asked for what, and what came of it. */
export type Asked = { readonly query: string; readonly variables: object };

/** One question to the built register, with somebody's session. */
export const askAs = async (url: string, token: string, asked: Asked): Promise<Body> => {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `__Host-mandat=${token}`, origin: url, 'x-mandat': '1' },
    body: JSON.stringify(asked),
  });
  return (await answer.json()) as Body;
};

export type Tried =
  | { readonly ok: true; readonly data: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly code: string; readonly message: string };

export const outcome = ({ data, errors }: Body): Tried => {
  const [error] = errors ?? [];
  if (error) return { ok: false, code: error.extensions?.code ?? error.message, message: error.message };
  if (!data) throw new Error('the register answered nothing');
  return { ok: true, data };
};
