import type { IncomingMessage } from 'node:http';
import { fieldOf } from './field-of.ts';

export const mostBytes = 1_048_576;
const deepest = 32;

/** Why a request is not looked at further: its HTTP status, code and reason. */
export type BodyFault = {
  readonly status: number;
  readonly code: string;
  readonly reason: string;
  readonly field?: string;
};

export type Body = Readonly<Record<string, unknown>>;

const fault = (status: number, reason: string, code = 'BAD_REQUEST'): BodyFault => ({ status, code, reason });

export const isFault = (value: Body | BodyFault): value is BodyFault =>
  typeof value['status'] === 'number' && typeof value['reason'] === 'string';

const jsonInUtf8 = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-?8"?\s*)?$/iu;

/** Only plain JSON in UTF-8: other character sets and packed bodies are how size and content checks are passed by. */
const headerFault = ({ headers }: IncomingMessage): BodyFault | null => {
  if (!jsonInUtf8.test(headers['content-type'] ?? '')) return fault(415, 'media-type');
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') return fault(415, 'content-encoding');
  return Number(headers['content-length'] ?? 0) > mostBytes ? fault(413, 'request-too-large') : null;
};

const readBytes = async (request: IncomingMessage): Promise<Buffer | null> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const decoder = new TextDecoder('utf-8', { fatal: true });

const parse = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return undefined;
  }
};

const membersOf = (value: object): readonly unknown[] => (Array.isArray(value) ? value : Object.values(value));

type Place = readonly (string | number)[];

/** Where it stands; asked only of what is known to be no deeper than an input may be. */
const placeOf = (value: unknown, place: Place, depth = 0): Place | null => {
  if (typeof value === 'string') return value.includes('\0') ? place : null;
  if (typeof value !== 'object' || value === null || depth > deepest) return null;
  for (const [name, each] of Object.entries(value)) {
    const found = placeOf(each, [...place, name], depth + 1);
    if (found) return found;
  }
  return null;
};

const unreadable = (body: Body): BodyFault => {
  const field = fieldOf(placeOf(body['variables'], []) ?? []);
  return { ...fault(400, 'text-unreadable', 'BAD_USER_INPUT'), ...(field !== null && { field }) };
};

/** Walked without recursion: what is nested deeper than any input of the contract would exhaust the stack of others. */
const valueFault = (body: Body): BodyFault | null => {
  let level: readonly unknown[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return fault(400, 'nested-too-deep', 'BAD_USER_INPUT');
    if (level.some((value) => typeof value === 'string' && value.includes('\0'))) {
      return unreadable(body);
    }
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? membersOf(value) : []));
  }
  return null;
};

const isObject = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const readBody = async (request: IncomingMessage): Promise<Body | BodyFault> => {
  const refused = headerFault(request);
  if (refused) return refused;
  const bytes = await readBytes(request);
  if (!bytes) return fault(413, 'request-too-large');
  const body = parse(bytes);
  if (Array.isArray(body)) return fault(400, 'batch');
  if (!isObject(body) || typeof body['query'] !== 'string') return fault(400, 'not-a-graphql-request');
  if (body['extensions'] !== undefined && body['extensions'] !== null) return fault(400, 'extensions');
  return valueFault(body) ?? body;
};
