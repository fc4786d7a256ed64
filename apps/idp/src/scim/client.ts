import { readFile } from 'node:fs/promises';
import type { Config } from '../config.ts';
import type { Exchange } from '../outbox/outbox.ts';
import type { SendResult } from '../outbox/send-result.ts';
import type { ScimRequest } from './dialects.ts';

/** Ends an attempt from wherever it is: what was sent before may be sent again. */
export class ScimHalt extends Error {
  readonly result: SendResult;
  constructor(result: SendResult) {
    super(result.kind);
    this.result = result;
  }
}

export type ScimAnswer = { readonly status: number; readonly content: unknown };
export type AskScim = (request: ScimRequest) => Promise<ScimAnswer>;

const patience = 10_000;

const closed = (fault: string): ScimHalt => new ScimHalt({ kind: 'closed', fault });

const readToken = async (file: string | null): Promise<string> => {
  if (file === null) throw closed('no SCIM_TOKEN_FILE is set');
  const token = await readFile(file, 'utf8').catch(() => '');
  if (!token.trim()) throw closed(`there is no token in ${file} yet`);
  return token.trim();
};

const parse = (text: string): unknown => {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const cause: unknown = error.cause;
  return cause instanceof Error ? `${error.message}: ${cause.message || cause.name}` : error.message;
};

const waitOf = (response: Response): number | undefined => {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0.1), 60) : undefined;
};

/** A missing right, a busy server and one that is starting concern every message; a fault of its own, this one. */
const closedStatuses = new Set([401, 403, 429, 502, 503, 504]);

const refuseBusy = (response: Response): void => {
  const fault = `answered ${response.status}`;
  if (closedStatuses.has(response.status)) {
    throw new ScimHalt({ kind: 'closed', fault, afterSeconds: waitOf(response) });
  }
  if (response.status >= 500) throw new ScimHalt({ kind: 'later', fault });
};

const send = (address: string, request: ScimRequest, token: string): Promise<Response> =>
  fetch(address, {
    method: request.method,
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
    headers: {
      accept: 'application/scim+json',
      authorization: `Bearer ${token}`,
      ...(request.body !== undefined && { 'content-type': 'application/scim+json' }),
    },
    ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
  });

/** One exchange with the register, noted with its answer and its time. */
export const scimClient =
  (config: Config, note: (exchange: Exchange) => Promise<void>): AskScim =>
  async (request) => {
    const token = await readToken(config.scimTokenFile);
    const sentAt = new Date();
    const started = performance.now();
    try {
      const response = await send(`${config.scimUrl}${request.path}`, request, token);
      const content = parse(await response.text());
      const milliseconds = Math.round(performance.now() - started);
      const { method, path, body } = request;
      const location = response.headers.get('location');
      await note({ sentAt, method, path, body, status: response.status, milliseconds, location });
      refuseBusy(response);
      return { status: response.status, content };
    } catch (error) {
      throw error instanceof ScimHalt ? error : closed(reasonOf(error));
    }
  };
