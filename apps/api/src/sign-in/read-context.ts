import type { IncomingMessage } from 'node:http';
import type { Context } from '../platform/context.ts';
import { createRateLimit } from '../platform/http/rate-limit.ts';
import { contextOf } from './graphql-handler.ts';
import type { SignInParts } from './parts.ts';
import { readCaller, type CallerRefused } from './read-caller.ts';

export type ContextRead = { readonly ok: true; readonly context: Context } | CallerRefused;

/**
 * Who asks, for what is no GraphQL: the same session or token, and for a change the same origin and header. Asking the
 * provider again is left to the operations that the same page sends.
 */
export const createContextReader = (parts: SignInParts): ((request: IncomingMessage) => Promise<ContextRead>) => {
  const wrongTokens = createRateLimit(parts.database.reads, 'wrong-token', parts.rateLimitPerMinute);
  return async (request) => {
    const caller = await readCaller(request, { ...parts, wrongTokens });
    return caller.ok ? { ok: true, context: contextOf(parts, request, caller) } : caller;
  };
};
