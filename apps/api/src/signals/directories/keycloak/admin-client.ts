import { z } from 'zod';
import { FetchFault, type BoundedFetch } from '../../../platform/http/bounded-fetch.ts';
import type { DirectorySettings } from '../../../platform/providers/provider-settings.ts';
import { tokenAnswer } from './answers.ts';
import { DirectoryFault } from './directory-fault.ts';

export type AdminClient = {
  readonly get: <T>(path: string, schema: z.ZodType<T>) => Promise<T>;
  /** Null: Keycloak says in its own words that this person is not there; a 404 of anything else is a fault. */
  readonly findUser: <T>(path: string, schema: z.ZodType<T>) => Promise<T | null>;
};

type Parts = {
  readonly directory: DirectorySettings;
  readonly fetch: BoundedFetch;
  readonly now: () => Date;
  readonly signal: AbortSignal;
};

const address = /^(?<base>.*)\/admin\/realms\/(?<realm>[^/]+)$/u;
/** A token is not used in its last seconds: it would end on the way. */
const spareMilliseconds = 10_000;
const userNotFound = z.object({ error: z.literal('User not found') });

/** `…/admin/realms/staff` → `…/realms/staff/protocol/openid-connect/token`. */
export const tokenAddressOf = (url: string): string => {
  const found = address.exec(url)?.groups;
  if (!found) throw new DirectoryFault('address-without-realm');
  return `${found['base']}/realms/${found['realm']}/protocol/openid-connect/token`;
};

const faultOf = (error: unknown): DirectoryFault => {
  if (error instanceof DirectoryFault) return error;
  return new DirectoryFault(error instanceof FetchFault ? error.code : 'unreachable', error);
};

const isJson = (answer: Response): boolean =>
  /^application\/json\s*(?:;|$)/iu.test(answer.headers.get('content-type') ?? '');

const bodyOf = async <T>(answer: Response, schema: z.ZodType<T>): Promise<T> => {
  const parsed = schema.safeParse(await answer.json().catch(() => undefined));
  if (!parsed.success) throw new DirectoryFault('unreadable-answer', parsed.error);
  return parsed.data;
};

const openToken = ({ directory, fetch, now, signal }: Parts) => {
  let kept: { readonly value: string; readonly until: number } | null = null;
  const ask = async (): Promise<string> => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: directory.clientId,
      client_secret: directory.clientSecret,
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await fetch(tokenAddressOf(directory.url), { method: 'POST', headers, body, signal });
    if (answer.status !== 200) throw new DirectoryFault(`token-refused-${answer.status}`);
    const { access_token, expires_in } = await bodyOf(answer, tokenAnswer);
    kept = { value: access_token, until: now().getTime() + expires_in * 1000 - spareMilliseconds };
    return access_token;
  };
  return {
    read: () => (kept && kept.until > now().getTime() ? Promise.resolve(kept.value) : ask()),
    forget: () => {
      kept = null;
    },
  };
};

export const openAdminClient = (parts: Parts): AdminClient => {
  const { directory, fetch, signal } = parts;
  const token = openToken(parts);
  const send = async (path: string): Promise<Response> => {
    const authorization = `Bearer ${await token.read()}`;
    return fetch(`${directory.url}${path}`, { headers: { authorization, accept: 'application/json' }, signal });
  };
  const ask = async (path: string): Promise<Response> => {
    try {
      const answer = await send(path);
      if (answer.status !== 401) return answer;
      // A restart of Keycloak or a new key ends tokens early: one new token, not a loop.
      token.forget();
      return await send(path);
    } catch (error) {
      throw faultOf(error);
    }
  };
  const get: AdminClient['get'] = async (path, schema) => {
    const answer = await ask(path);
    if (answer.status !== 200) throw new DirectoryFault(`answered-${answer.status}`);
    return bodyOf(answer, schema);
  };
  return {
    get,
    findUser: async (path, schema) => {
      const answer = await ask(path);
      if (answer.status === 200) return bodyOf(answer, schema);
      if (answer.status !== 404 || !isJson(answer)) throw new DirectoryFault(`answered-${answer.status}`);
      await bodyOf(answer, userNotFound);
      return null;
    },
  };
};
