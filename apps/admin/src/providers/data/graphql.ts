import type { TypedDocument } from '../../graphql/typed-document.ts';
import { faultOf, GraphqlFault, isAnswer } from './graphql-fault.ts';

export type GraphqlOptions = {
  /** The same key makes a repeated mutation one; without it each call is its own. */
  readonly idempotencyKey?: string;
  /** Nobody asked for it just now: it opens no dialog and does not keep the session awake. */
  readonly background?: boolean;
  readonly signal?: AbortSignal;
};

export type GraphqlParts = {
  readonly url: string;
  readonly fetch: typeof globalThis.fetch;
  readonly readerLanguage: () => string;
  readonly newKey: () => string;
  /** Fulfilled when somebody signed in again; shared by all who wait. */
  readonly sessionRenewed: () => Promise<void>;
  /** Fulfilled when the second factor was given; shared by all who wait. */
  readonly secondFactorGiven: () => Promise<void>;
  readonly onReached: (reached: boolean) => void;
};

export type Graphql = <Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  options?: GraphqlOptions,
) => Promise<Result>;

type Sent = {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
};

const prepare = (
  { name, kind, text, reader }: TypedDocument<unknown, never>,
  variables: unknown,
  { parts, options }: { readonly parts: GraphqlParts; readonly options: GraphqlOptions },
): Sent => ({
  body: JSON.stringify({
    operationName: name,
    query: text,
    variables: { ...(variables as object), ...(reader && { reader: parts.readerLanguage() }) },
  }),
  headers: {
    'Content-Type': 'application/json',
    Accept: 'application/json',
    'Accept-Language': parts.readerLanguage(),
    'X-Mandat': '1',
    ...(kind === 'mutation' && { 'Idempotency-Key': options.idempotencyKey ?? parts.newKey() }),
    ...(options.background && { 'X-Mandat-Background': '1' }),
  },
  ...(options.signal && { signal: options.signal }),
});

const reach = async ({ url, fetch, onReached }: GraphqlParts, sent: Sent): Promise<Response> => {
  try {
    const response = await fetch(url, { method: 'POST', credentials: 'same-origin', ...sent });
    onReached(true);
    return response;
  } catch (error) {
    if (sent.signal?.aborted) throw error;
    onReached(false);
    throw new GraphqlFault({ code: 'unreachable', message: 'The register did not answer' });
  }
};

const send = async (parts: GraphqlParts, sent: Sent): Promise<unknown> => {
  const response = await reach(parts, sent);
  const body: unknown = await response.json().catch(() => null);
  const fault = faultOf(body, { status: response.status, reference: response.headers.get('x-request-id') });
  if (fault) throw fault;
  return isAnswer(body) ? body.data : null;
};

/** What must happen before a refused request may be sent once more; null where nothing helps. */
const remedyOf = (error: unknown, parts: GraphqlParts): (() => Promise<void>) | null => {
  if (!(error instanceof GraphqlFault)) return null;
  if (error.code === 'UNAUTHENTICATED' || error.status === 401) return parts.sessionRenewed;
  return error.code === 'step-up-required' ? parts.secondFactorGiven : null;
};

/** Each remedy is tried once: who renews the session may still owe the second factor, but never the same thing twice. */
const sendWithRemedies = async (parts: GraphqlParts, sent: Sent): Promise<unknown> => {
  const tried = new Set<() => Promise<void>>();
  for (;;) {
    try {
      return await send(parts, sent);
    } catch (error) {
      const remedy = remedyOf(error, parts);
      if (!remedy || tried.has(remedy)) throw error;
      tried.add(remedy);
      await remedy();
    }
  }
};

/** The one door to the register: typed documents in, typed results or a `GraphqlFault` out. */
export const createGraphql =
  (parts: GraphqlParts): Graphql =>
  async <Result, Variables>(
    document: TypedDocument<Result, Variables>,
    variables: Variables,
    options: GraphqlOptions = {},
  ): Promise<Result> => {
    const sent = prepare(document, variables, { parts, options });
    const data = options.background ? await send(parts, sent) : await sendWithRemedies(parts, sent);
    return data as Result;
  };
