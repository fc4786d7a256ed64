import { isToken } from './secret-token.ts';
import { SignInFault } from './sign-in-fault.ts';

export type Callback = {
  readonly state: string;
  readonly code: string | null;
  readonly error: string | null;
  readonly issuer: string | null;
  /** As it came, for openid-client's own checks. */
  readonly query: URLSearchParams;
};

const maxCodeLength = 4096;

const bad = (detail: string): SignInFault => new SignInFault('bad-callback', detail);

/** RFC 6749 3.1: no parameter may be there more than once. */
const refuseRepeated = (query: URLSearchParams): void => {
  const names = [...query.keys()];
  if (new Set(names).size !== names.length) throw bad('repeated-parameter');
};

export const readCallback = (query: URLSearchParams): Callback => {
  refuseRepeated(query);
  const state = query.get('state') ?? '';
  const code = query.get('code');
  const error = query.get('error');
  if (!isToken(state)) throw bad('state-missing');
  if (query.has('response') || query.has('id_token') || query.has('access_token'))
    throw bad('unexpected-response-mode');
  if ((code === null) === (error === null)) throw bad('code-or-error-expected');
  if (code !== null && (code === '' || code.length > maxCodeLength)) throw bad('code-malformed');
  return { state, code, error, issuer: query.get('iss'), query };
};

export type IssuerRule = { readonly issuer: string; readonly isAnnounced: boolean };

/** RFC 9207 2.4: an answer of another provider is recognized by its `iss`, and may not hide it where it is announced. */
export const checkIssuerParameter = (callback: Callback, rule: IssuerRule): void => {
  if (callback.issuer === null && rule.isAnnounced) throw bad('issuer-missing');
  if (callback.issuer !== null && callback.issuer !== rule.issuer) throw bad('issuer-of-another-provider');
};
