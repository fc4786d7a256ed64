import type { IncomingMessage, ServerResponse } from 'node:http';
import { isToken } from './secret-token.ts';

export const sessionCookie = '__Host-mandat';
/** Binds an attempt to the browser that began it (login CSRF). */
export const browserCookie = '__Host-mandat-browser';

/** The prefix makes browsers refuse the cookie without Secure, with a Domain or with another Path (RFC 6265bis 4.1.3.2). */
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** The cookie's value, if there is exactly one and it looks like a token of ours. */
export const readCookie = (request: IncomingMessage, name: string): string | null => {
  const header = request.headers.cookie;
  if (header === undefined || header.length > 16_384) return null;
  const values = header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  const [value, another] = values;
  return value !== undefined && another === undefined && isToken(value) ? value : null;
};

const append = (response: ServerResponse, cookie: string): void => {
  response.appendHeader('Set-Cookie', cookie);
};

export const setCookie = (response: ServerResponse, name: string, cookie: { value: string; maxAge?: number }): void =>
  append(
    response,
    `${name}=${cookie.value}; ${attributes}${cookie.maxAge === undefined ? '' : `; Max-Age=${cookie.maxAge}`}`,
  );

export const clearCookie = (response: ServerResponse, name: string): void =>
  append(response, `${name}=; ${attributes}; Max-Age=0`);
