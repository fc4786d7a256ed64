import type { ServerResponse } from 'node:http';
import { TooMany } from './authenticate.ts';
import { errorBody, type ScimFault } from './fault.ts';

export type Answer = {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
};

export const listSchema = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';

export const send = (response: ServerResponse, { status, body, headers }: Answer): void => {
  if (body === undefined) return void response.writeHead(status, headers).end();
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'Content-Type': 'application/scim+json',
    'Content-Length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
};

const headersOf = (fault: ScimFault): Readonly<Record<string, string>> => {
  if (fault instanceof TooMany) return { 'Retry-After': String(fault.retryAfter) };
  if (fault.status === 401) return { 'WWW-Authenticate': 'Bearer realm="scim"' };
  if (fault.status === 403)
    return { 'WWW-Authenticate': 'Bearer realm="scim", error="insufficient_scope", scope="scim"' };
  // What is left of a body that is not read must not be taken for the next request.
  return fault.status === 413 ? { Connection: 'close' } : {};
};

export const faultAnswer = (fault: ScimFault): Answer => ({
  status: fault.status,
  body: errorBody(fault),
  headers: headersOf(fault),
});
