import { scimJson, user, type BadRequest, type Known } from './bad-request.ts';

/** Spellings of one address that some part of a way may read as the address itself. */
const patterns: readonly ((rest: string) => string)[] = [
  (rest) => `/scim/v2/${rest}`,
  (rest) => `/scim/v2//${rest}`,
  (rest) => `//scim/v2/${rest}`,
  (rest) => `/scim//v2/${rest}`,
  (rest) => `/scim/v2/%55${rest.slice(1)}`,
  (rest) => `/scim/v2/%75${rest.slice(1)}`,
  (rest) => `/scim/v2/%2555${rest.slice(1)}`,
  (rest) => `/scim%2Fv2%2F${rest}`,
  (rest) => `/scim%2fv2/${rest}`,
  (rest) => `/%73cim/v2/${rest}`,
  (rest) => `/%73%63%69%6d/v2/${rest}`,
  (rest) => `/%2573cim/v2/${rest}`,
  (rest) => `/SCIM/v2/${rest}`,
  (rest) => `/Scim/V2/${rest}`,
  (rest) => `/scim/V2/${rest}`,
  (rest) => `/scim/v2/${rest.toUpperCase()}`,
  (rest) => `/scim/v2/${rest.toLowerCase()}`,
  (rest) => `/scim/v2/${rest}/`,
  (rest) => `/scim/v2/${rest}.`,
  (rest) => `/scim/v2./${rest}`,
  (rest) => `/scim./v2/${rest}`,
  (rest) => `/scim/v2/${rest}%00`,
  (rest) => `/scim/v2/${rest};a=b`,
  (rest) => `/scim/v2;/${rest}`,
  (rest) => `/scim;x/v2/${rest}`,
  (rest) => `/health/..;/scim/v2/${rest}`,
  (rest) => `/health/../scim/v2/${rest}`,
  (rest) => `/health/live/..%2f..%2fscim/v2/${rest}`,
  (rest) => `/./scim/v2/${rest}`,
  (rest) => `/scim/./v2/${rest}`,
  (rest) => `/scim/v2/./${rest}`,
  (rest) => `/scim/v2/x/../${rest}`,
  (rest) => `/scim/v2/x/..;/${rest}`,
  (rest) => `/scim/v2/..;/v2/${rest}`,
  (rest) => `/scim\\v2\\${rest}`,
  (rest) => `/scim/v2/${rest}?`,
  (rest) => `/scim/v2/${rest}%3Fx`,
  (rest) => `/scim/v2/${rest}%20`,
  (rest) => `/scim/v2/%e2%80%8b${rest}`,
  (rest) => `/scim/v2/${rest}#x`,
  (rest) => `/scim/v1/${rest}`,
  (rest) => `/scim/v2/${rest}.json`,
  (rest) => `http://localhost/scim/v2/${rest}`,
];

const spellings = (rest: string): readonly string[] => patterns.map((pattern) => pattern(rest));

export const withoutToken = ({ userId }: Known): readonly BadRequest[] =>
  ['Users', `Users/${userId}`, 'Groups', 'Schemas'].flatMap((rest) =>
    spellings(rest).flatMap((path) =>
      ['GET', 'POST', 'PATCH', 'DELETE'].map((method) => ({
        title: `no token ${method} ${path}`,
        method,
        path,
        headers: { ...scimJson, accept: 'text/html' },
        ...(method === 'GET' ? {} : { body: JSON.stringify(user()) }),
        expected: [400, 401, 404],
      })),
    ),
  );

/** With a token there is one spelling of each address, and every other is nothing. */
export const otherSpellings = ({ token, userId }: Known): readonly BadRequest[] =>
  spellings(`Users/${userId}`)
    .filter((path) => !/^\/scim\/v2\/Users\/[\da-f-]{36}(?:$|[?#])/u.test(path))
    .map((path) => ({
      title: `another spelling ${path}`,
      method: 'DELETE',
      path,
      headers: { authorization: `Bearer ${token}` },
      expected: [400, 404],
    }));
