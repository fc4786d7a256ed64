import { badOperations } from './bad-operations.ts';
import { patchOf, scimJson, user, type BadRequest, type Known } from './bad-request.ts';
import { wrongTexts, wrongValues } from './bad-values.ts';

const wrongMedia: readonly (readonly [string, number])[] = [
  ['text/plain', 415],
  ['application/xml', 415],
  ['application/x-www-form-urlencoded', 415],
  ['multipart/form-data; boundary=a', 415],
  ['', 415],
  ['application/json; charset=utf-7', 415],
  ['application/json; charset=utf-16', 415],
  ['application/scim+json; charset=iso-8859-1', 415],
  ['application/scim+json; charset=utf-8; charset=utf-7', 415],
  ['application/json, text/plain', 415],
  ['application/graphql', 415],
];

type Write = Pick<BadRequest, 'method' | 'path'> & {
  readonly what: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
};

const bySource = ({ token }: Known, { what, headers, status, ...write }: Write): BadRequest => ({
  ...write,
  title: `${write.method} ${what.slice(0, 80)}`,
  headers: { authorization: `Bearer ${token}`, ...scimJson, ...headers },
  expected: [status ?? 400],
});

const post = { method: 'POST', path: '/scim/v2/Users' };

const wrongContent = (own: string): readonly Write[] => [
  ...wrongValues.flatMap((value) => {
    const [what, body] = [JSON.stringify(value), JSON.stringify(user(value))];
    return [
      { ...post, what, body },
      { method: 'PUT', path: own, what, body },
    ];
  }),
  ...wrongTexts.flatMap((body) => [
    { ...post, what: body, body },
    { method: 'PATCH', path: own, what: body, body },
    { method: 'POST', path: '/scim/v2/Groups', what: body, body },
  ]),
];

/** Each beside an operation that is good: none of the two may stay. */
const wrongPatches = (own: string): readonly Write[] => [
  ...badOperations.map((operation) => ({
    method: 'PATCH',
    path: own,
    what: JSON.stringify(operation),
    body: patchOf({ op: 'replace', path: 'active', value: false }, operation),
  })),
  { method: 'PATCH', path: own, what: 'no operation', body: patchOf() },
  {
    method: 'PATCH',
    path: own,
    what: 'too many operations',
    body: patchOf(...Array.from({ length: 1001 }, () => ({ op: 'add', path: 'title', value: 'x' }))),
  },
];

const wrongEnvelopes = (): readonly Write[] => {
  const body = JSON.stringify(user());
  return [
    ...wrongMedia.map(([type, status]) => ({
      ...post,
      what: `media ${type}`,
      body,
      headers: { 'content-type': type },
      status,
    })),
    ...['gzip', 'br', 'deflate', 'x'].map((encoding) => ({
      ...post,
      what: `packed ${encoding}`,
      body,
      headers: { 'content-encoding': encoding },
      status: 415,
    })),
    { ...post, what: 'no UTF-8', body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]) },
    { ...post, what: 'too large', body: JSON.stringify(user({ title: 'x'.repeat(1_100_000) })), status: 413 },
  ];
};

export const wrongWrites = (known: Known): readonly BadRequest[] => {
  const own = `/scim/v2/Users/${known.userId}`;
  return [...wrongContent(own), ...wrongPatches(own), ...wrongEnvelopes()].map((write) => bySource(known, write));
};
