import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What the edge notes about a request before anybody else reads it. */
export type RequestFacts = {
  readonly id: string;
  /** For the script and the style of one page, see Content-Security-Policy. */
  readonly nonce: string;
  /** The pattern that answered, never the address itself: paths may carry names. */
  route: string;
};

const noted = new WeakMap<IncomingMessage, RequestFacts>();

const wellFormed = /^[\w-]{8,64}$/u;

/** A proxy's id is kept when it is plain, so that its log and ours can be read together. */
export const noteRequest = (request: IncomingMessage): RequestFacts => {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && wellFormed.test(given) ? given : randomUUID();
  const facts: RequestFacts = { id, nonce: randomBytes(16).toString('base64'), route: 'other' };
  noted.set(request, facts);
  return facts;
};

export const factsOf = (request: IncomingMessage): RequestFacts => noted.get(request) ?? noteRequest(request);
