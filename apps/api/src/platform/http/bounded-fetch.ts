import { lookup as resolveName, type LookupAddress } from 'node:dns';
import { type IncomingMessage, type RequestOptions, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isPrivateAddress } from './private-addresses.ts';

export type FetchRules = {
  readonly timeoutMs: number;
  /** Counted after unpacking, so that a small packed answer cannot become a large one. */
  readonly maxBytes: number;
  readonly mayBePrivate: (host: string) => boolean;
};

export type FetchOptions = {
  readonly method?: string;
  readonly headers?: Headers | Record<string, string>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | null;
};

export type BoundedFetch = (url: string, options?: FetchOptions) => Promise<Response>;

export type FetchFaultCode = 'unreachable' | 'timed-out' | 'redirected' | 'too-large' | 'not-json' | 'address-refused';

export class FetchFault extends Error {
  readonly code: FetchFaultCode;
  constructor(code: FetchFaultCode, cause?: unknown) {
    super(`the answer was refused: ${code}`, { cause });
    this.code = code;
  }
}

const unpackers: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

const unpacked = (answer: IncomingMessage): Readable => {
  const encoding = (answer.headers['content-encoding'] ?? 'identity').toLowerCase();
  if (encoding === 'identity') return answer;
  const unpacker = unpackers[encoding]?.();
  if (!unpacker) throw new FetchFault('not-json');
  answer.on('error', (error) => unpacker.destroy(error));
  return answer.pipe(unpacker);
};

const readBody = async (answer: IncomingMessage, maxBytes: number): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of unpacked(answer) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new FetchFault('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const jsonType = /^application\/(?:json|[\w.-]+\+json)\s*(?:;|$)/iu;

const refuseWrongKind = (answer: IncomingMessage): void => {
  const status = answer.statusCode ?? 0;
  if (status >= 300 && status < 400) throw new FetchFault('redirected');
  if (status < 300 && !jsonType.test(answer.headers['content-type'] ?? '')) throw new FetchFault('not-json');
};

/** Checked where the connection is made: a name that answers differently the second time gains nothing. */
const guardedLookup = (rules: FetchRules): RequestOptions['lookup'] => {
  return (host, options, callback) => {
    resolveName(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return callback(error, []);
      const fits = rules.mayBePrivate(host) || found.every(({ address }) => !isPrivateAddress(address));
      if (!fits) return callback(new FetchFault('address-refused'), []);
      if (options.all) return callback(null, found);
      const [first] = found;
      return first ? callback(null, first.address, first.family) : callback(new FetchFault('unreachable'), []);
    });
  };
};

const refuseAddress = (url: URL, rules: FetchRules): void => {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  const literal = isIP(host) !== 0;
  if (literal && isPrivateAddress(host) && !rules.mayBePrivate(url.hostname)) throw new FetchFault('address-refused');
};

const sendable = (body: unknown): string | Uint8Array | null => {
  if (body instanceof URLSearchParams || typeof body === 'string') return String(body);
  return body instanceof Uint8Array ? body : null;
};

const send = (url: URL, options: FetchOptions & { readonly signal: AbortSignal }, rules: FetchRules) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const headers = new Headers(options.headers);
    headers.set('accept-encoding', 'identity');
    const body = sendable(options.body);
    if (body !== null) headers.set('content-length', String(Buffer.byteLength(body)));
    const settings: RequestOptions = {
      method: options.method ?? 'GET',
      headers: Object.fromEntries(headers),
      signal: options.signal,
      agent: false,
      lookup: guardedLookup(rules),
    };
    const sent = url.protocol === 'https:' ? overHttps(url, settings) : overHttp(url, settings);
    sent.once('response', resolve).on('error', reject);
    sent.end(body ?? undefined);
  });

const answerOf = async (url: URL, options: FetchOptions & { readonly signal: AbortSignal }, rules: FetchRules) => {
  const answer = await send(url, options, rules);
  try {
    refuseWrongKind(answer);
    const body = await readBody(answer, rules.maxBytes);
    const headers = new Headers();
    for (const [name, values] of Object.entries(answer.headersDistinct)) {
      if (name !== 'content-encoding' && name !== 'content-length') headers.set(name, (values ?? []).join(', '));
    }
    const status = answer.statusCode ?? 0;
    return new Response(status === 204 || status === 205 ? null : new Uint8Array(body), { status, headers });
  } finally {
    answer.destroy();
  }
};

/** fetch for answers of other people's servers: bounded in time and in bytes, never redirected, JSON or refused. */
export const createBoundedFetch =
  (rules: FetchRules): BoundedFetch =>
  async (address, options = {}) => {
    const limit = AbortSignal.timeout(rules.timeoutMs);
    const signal = options.signal ? AbortSignal.any([limit, options.signal]) : limit;
    try {
      const url = new URL(address);
      refuseAddress(url, rules);
      return await answerOf(url, { ...options, signal }, rules);
    } catch (error) {
      if (error instanceof FetchFault) throw error;
      throw new FetchFault(signal.aborted ? 'timed-out' : 'unreachable', error);
    }
  };
