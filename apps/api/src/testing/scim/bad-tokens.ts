import { scimJson, type BadRequest, type Known } from './bad-request.ts';

const altered = (token: string): readonly string[] => [
  ...Array.from({ length: token.length }, (_, length) => token.slice(0, length)),
  `${token}a`,
  ` ${token}`,
  token.toUpperCase(),
  token.toLowerCase(),
  [...token].toReversed().join(''),
  `${token}, ${token}`,
  `${token} ${token}`,
  'null',
  'undefined',
  '*',
  '%',
  "' or '1'='1",
  'a'.repeat(43),
  'a'.repeat(5000),
];

const spoiled = ({ token, userId }: Known): readonly BadRequest[] => [
  ...altered(token).map((written, at) => ({
    title: `token ${at}`,
    method: 'DELETE',
    path: `/scim/v2/Users/${userId}`,
    headers: { authorization: `Bearer ${written}` },
    expected: [401],
  })),
  ...['Basic', 'Digest', 'Token', '', 'Bearer:', 'Negotiate'].map((scheme) => ({
    title: `scheme ${scheme}`,
    method: 'DELETE',
    path: `/scim/v2/Users/${userId}`,
    headers: { authorization: `${scheme} ${token}`.trim() },
    expected: [401],
  })),
];

const misplaced = ({ token, userId }: Known): readonly BadRequest[] => [
  ...['cookie', 'x-api-key', 'x-authorization', 'proxy-authorization', 'x-auth-token'].map((name) => ({
    title: `token in ${name}`,
    method: 'DELETE',
    path: `/scim/v2/Users/${userId}`,
    headers: { [name]: name === 'cookie' ? `__Host-mandat=${token}` : `Bearer ${token}` },
    expected: [401],
  })),
  ...['access_token', 'Access_Token', 'token', 'bearer_token', 'authorization'].flatMap((name) =>
    [false, true].map((both) => ({
      title: `token in the query as ${name}`,
      method: 'DELETE',
      path: `/scim/v2/Users/${userId}?${name}=${token}`,
      headers: { accept: '*/*', ...(both ? { authorization: `Bearer ${token}` } : {}) },
      expected: [400, 401],
    })),
  ),
];

export const wrongTokens = (known: Known): readonly BadRequest[] => [...spoiled(known), ...misplaced(known)];

export const overrides = ({ token, userId }: Known): readonly BadRequest[] =>
  ['x-http-method-override', 'x-http-method', 'x-method-override'].flatMap((name) =>
    [`/scim/v2/Users/${userId}`, `/scim/v2/Users/${userId}?_method=DELETE`].map((path) => ({
      title: `override ${name} ${path.includes('?') ? 'and query' : ''}`,
      method: 'POST',
      path,
      headers: { authorization: `Bearer ${token}`, ...scimJson, [name]: 'DELETE' },
      body: '{}',
      expected: [405],
    })),
  );
