import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startScim, type ScimUnderTest } from '../../testing/scim/scim-under-test.ts';

const userUrn = 'urn:ietf:params:scim:schemas:core:2.0:User';
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

let under: ScimUnderTest;
let manager = '';

const user = (name: string, more: object = {}) => ({
  schemas: [userUrn, enterprise],
  userName: name,
  externalId: `X-${name}`,
  displayName: `Display ${name}`,
  name: { familyName: name },
  ...more,
});

beforeAll(async () => {
  under = await startScim();
  const first = await under.client('POST', '/Users', user('Anna'));
  manager = String(first.body['id']);
  await under.client(
    'POST',
    '/Users',
    user('bert', {
      emails: [
        { type: 'work', value: 'b@w.org' },
        { type: 'home', value: 'b@h.org' },
      ],
    }),
  );
  await under.client(
    'POST',
    '/Users',
    user('carl', { active: false, title: 'Chief', [enterprise]: { department: 'DGC', manager } }),
  );
  for (const name of ['dora', 'emil', 'finn', 'gina']) await under.client('POST', '/Users', user(name));
}, 60_000);
afterAll(() => under.close());

const list = (query: Record<string, string>) => under.client('GET', `/Users?${new URLSearchParams(query).toString()}`);

const found = async (filter: string): Promise<string> => {
  const { status, body } = await list({ filter });
  expect([filter, status, body['detail']]).toEqual([filter, 200, undefined]);
  return (body['Resources'] as { userName: string }[]).map(({ userName }) => userName).join(' ');
};

const filters: Readonly<Record<string, string>> = {
  'userName eq "ANNA"': 'Anna',
  'USERNAME EQ "anna"': 'Anna',
  'externalId eq "X-bert"': 'bert',
  'externalId eq "x-bert"': '',
  'emails.value eq "B@W.org"': 'bert',
  'emails eq "b@h.org"': 'bert',
  'emails[type eq "work" and value eq "b@w.org"]': 'bert',
  'emails[type eq "work"].value eq "b@w.org"': 'bert',
  'emails[type eq "work"].value eq "b@h.org"': '',
  'emails pr': 'bert',
  'displayName co "LAY C"': 'carl',
  'displayName sw "display d" or displayName ew "emil"': 'dora emil',
  'userName gt "f"': 'finn gina',
  'userName ge "finn" and userName lt "g"': 'finn',
  'userName le "anna"': 'Anna',
  'not (userName co "a")': 'bert emil finn',
  'userName ne "anna" And NOT (title pr) aNd userName lt "e"': 'bert dora',
  'active eq false': 'carl',
  'active eq "False"': 'carl',
  'title eq null and userName sw "a"': 'Anna',
  'name.familyName eq "gina"': 'gina',
  [`${enterprise}:department eq "dgc"`]: 'carl',
  'department eq "dgc"': 'carl',
  'urn:ietf:params:scim:schemas:core:2.0:User:userName eq "emil"': 'emil',
  'meta.created gt "2020-01-01T00:00:00Z" and userName eq "finn"': 'finn',
  'userName eq "nobody"': '',
  'userName eq "\\" or 1=1 --"': '',
  'userName co "%"': '',
  'name pr and userName eq "anna"': 'Anna',
};

test.each(Object.entries(filters))('%s finds "%s"', async (filter, names) => {
  expect(await found(filter)).toBe(names);
});

test('by id and manager together, as Entra asks', async () => {
  const { body } = await list({ filter: 'userName eq "carl"' });
  const [carl] = body['Resources'] as { id: string }[];
  expect(await found(`id eq "${carl?.id ?? ''}" and manager eq "${manager}"`)).toBe('carl');
  expect(await found(`id eq "${manager}" and manager eq "${manager}"`)).toBe('');
});

const refused: readonly string[] = [
  'userName',
  'userName xx "a"',
  'userName eq',
  'userName eq anna',
  'userName eq 1',
  'active gt true',
  'active eq "perhaps"',
  'password eq "a"',
  'password pr',
  'token sw "a"',
  'tokenHash eq "a"',
  'constructor eq "a"',
  '__proto__ pr',
  'userName pr constructor userName pr',
  'userName pr __proto__ userName pr',
  'userName pr toString userName pr',
  'nonsense eq "a"',
  'name eq "a"',
  'userName[type eq "a"]',
  'emails[emails[type eq "a"] pr]',
  'emails[nonsense eq "a"]',
  'emails[type eq "a"',
  '(userName eq "a"',
  'userName eq "a")',
  'userName eq "a" and',
  'and',
  '"',
  `"${'\n'.repeat(40)}`,
  'userName eq "a\u0000"',
  'meta.created co "2020"',
  'meta.created eq "yesterday"',
  `${'('.repeat(2400)}userName pr`,
  `${'('.repeat(1000)}userName pr${')'.repeat(1000)}`,
  `${'not ('.repeat(500)}userName pr${')'.repeat(500)}`,
  Array.from({ length: 600 }, () => 'userName eq "a"').join(' or '),
];

test.each(refused.map((filter) => [filter.slice(0, 40), filter]))('%j is refused as a filter', async (_, filter) => {
  const { status, body } = await list({ filter });
  expect([status, body['scimType'], body['status']]).toEqual([400, 'invalidFilter', '400']);
});

describe('pages', () => {
  test('every page tells the same total, and together they hold each user once', async () => {
    const seen: string[] = [];
    for (let startIndex = 1; startIndex <= 7; startIndex += 3) {
      const { body } = await list({ startIndex: String(startIndex), count: '3' });
      expect([body['totalResults'], body['startIndex']]).toEqual([7, startIndex]);
      const page = body['Resources'] as { id: string }[];
      expect(body['itemsPerPage']).toBe(page.length);
      seen.push(...page.map(({ id }) => id));
    }
    expect([seen.length, new Set(seen).size]).toEqual([7, 7]);
  });

  const sizes: readonly (readonly [Record<string, string>, number])[] = [
    [{ count: '0' }, 0],
    [{ count: '-1' }, 0],
    [{ count: '99999999999999999999' }, 7],
    [{ startIndex: '-5' }, 7],
    [{ startIndex: '99999999999999999999' }, 0],
    [{ startIndex: '8' }, 0],
  ];
  test.each(sizes)('%j gives %i', async (query, size) => {
    const { status, body } = await list(query);
    expect([status, body['totalResults'], (body['Resources'] as unknown[]).length]).toEqual([200, 7, size]);
  });

  test.each([['x'], ['1.5'], ['1e3'], ["1'"]])('a count of %j is refused', async (count) => {
    expect((await list({ count })).status).toBe(400);
  });
});

describe('what is returned', () => {
  test('only the attributes that are named, and always id and schemas', async () => {
    const { body } = await list({
      filter: 'userName eq "carl"',
      attributes: `username,name.familyName,${enterprise}:department`,
    });
    expect((body['Resources'] as object[])[0]).toEqual({
      schemas: [userUrn, enterprise],
      id: expect.any(String),
      userName: 'carl',
      name: { familyName: 'carl' },
      meta: expect.any(Object),
      [enterprise]: { department: 'DGC' },
    });
  });

  test('without the attributes that are excluded', async () => {
    const { body } = await list({ filter: 'userName eq "bert"', excludedAttributes: 'emails.type,name,id' });
    expect((body['Resources'] as object[])[0]).toMatchObject({
      id: expect.any(String),
      emails: [{ value: 'b@w.org' }, { value: 'b@h.org' }],
    });
    expect((body['Resources'] as object[])[0]).not.toHaveProperty('name');
  });

  test('the media type, the location and the version of a resource', async () => {
    const { headers, body } = await under.client('GET', `/Users/${manager}`);
    expect(headers.get('content-type')).toBe('application/scim+json');
    expect(headers.get('location')).toBe(`${under.api.url}/scim/v2/Users/${manager}`);
    expect(body['meta']).toMatchObject({
      resourceType: 'User',
      version: headers.get('etag'),
      location: headers.get('location'),
    });
  });

  test('what this server can do, and what it cannot yet', async () => {
    const { body } = await under.client('GET', '/ServiceProviderConfig');
    expect(body).toMatchObject({
      patch: { supported: true },
      etag: { supported: true },
      bulk: { supported: false },
      sort: { supported: false },
      pagination: { cursor: false, index: true },
    });
    expect((await under.client('GET', '/Schemas')).body['totalResults']).toBe(4);
    expect((await under.client('GET', `/Schemas/${enterprise}`)).body['id']).toBe(enterprise);
    expect((await under.client('GET', '/ResourceTypes')).body['totalResults']).toBe(2);
    expect((await under.client('GET', '/ResourceTypes/Group')).body['endpoint']).toBe('/Groups');
    const absent = [
      ['GET', '/Me'],
      ['POST', '/Bulk'],
      ['POST', '/.search'],
      ['POST', '/Users/.search'],
      ['GET', '/Users?cursor='],
    ] as const;
    for (const [method, path] of absent) {
      expect([path, (await under.client(method, path, method === 'POST' ? {} : undefined)).status]).toEqual([
        path,
        501,
      ]);
    }
  });
});
