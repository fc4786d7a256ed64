import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startScim, type ScimUnderTest } from '../../testing/scim/scim-under-test.ts';

const userUrn = 'urn:ietf:params:scim:schemas:core:2.0:User';
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const departure = 'urn:mandat:params:scim:schemas:extension:departure:2.0:User';
const patchUrn = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

let under: ScimUnderTest;
let serial = 0;
beforeAll(async () => {
  under = await startScim();
}, 60_000);
afterAll(() => under.close());

const newUser = (more: object = {}) => {
  serial += 1;
  return {
    schemas: [userUrn, enterprise],
    userName: `person${serial}@example.org`,
    externalId: `E-${serial}`,
    displayName: `Person ${serial}`,
    name: { givenName: 'Person', familyName: String(serial) },
    emails: [{ value: `person${serial}@example.org`, type: 'work', primary: true }],
    active: true,
    [enterprise]: { department: 'DGC', manager: { value: 'm1' } },
    ...more,
  };
};

const created = async (more: object = {}): Promise<string> => {
  const { status, body } = await under.client('POST', '/Users', newUser(more));
  expect([status, body['detail']]).toEqual([201, undefined]);
  return String(body['id']);
};

const patch = (id: string, ...Operations: object[]) =>
  under.client('PATCH', `/Users/${id}`, { schemas: [patchUrn], Operations });

type Fact = { type: string };
const signalsAbout = async (id: string) =>
  (
    await under.sql<{ fact: Fact; state: string }>(
      `select s.fact, s.state from signal s where s.key like $1 || ':%' order by s.effective_at, s.key`,
      [id],
    )
  ).map(({ fact }) => fact);

describe('active', () => {
  const forms: readonly (readonly [string, object])[] = [
    ['false with a path', { op: 'replace', path: 'active', value: false }],
    ['"False" with a path, Replace', { op: 'Replace', path: 'active', value: 'False' }],
    ['"false" with a path, ADD', { op: 'ADD', path: 'Active', value: 'false' }],
    ['false without a path', { op: 'replace', value: { active: false } }],
    ['"False" without a path', { op: 'Replace', value: { active: 'False' } }],
    ['a list with a value', { op: 'Replace', path: 'active', value: [{ $ref: null, value: 'False' }] }],
    ['the URN of the attribute', { op: 'replace', path: `${userUrn}:active`, value: false }],
  ];
  test.each(forms)('%s: the person has departed, and says so once', async (_, operation) => {
    const id = await created();
    const { status, body } = await patch(id, operation);
    expect([status, body['active']]).toEqual([200, false]);
    expect((await patch(id, operation)).body['meta']).toEqual(body['meta']);
    expect(await signalsAbout(id)).toEqual([{ type: 'person-departed', how: 'disabled' }]);
    const [person] = await under.sql<{ departed: boolean }>(
      `select departed_at is not null as departed from person_standing join scim_user using (person_id) where id = $1`,
      [id],
    );
    expect(person).toEqual({ departed: true });
  });

  test('true after false: the person has returned', async () => {
    const id = await created();
    await patch(id, { op: 'replace', path: 'active', value: false });
    await patch(id, { op: 'replace', path: 'active', value: 'True' });
    expect((await signalsAbout(id)).map(({ type }) => type)).toEqual(['person-departed', 'person-returned']);
  });

  test('a PUT without active is no departure, and no return', async () => {
    const id = await created();
    const { active: _, ...silent } = newUser();
    expect((await under.client('PUT', `/Users/${id}`, { ...silent, externalId: undefined })).body['active']).toBe(true);
    await patch(id, { op: 'replace', path: 'active', value: false });
    expect((await under.client('PUT', `/Users/${id}`, { ...silent, active: null })).body['active']).toBe(false);
    expect((await signalsAbout(id)).map(({ type }) => type).filter((type) => type.startsWith('person-'))).toEqual([
      'person-departed',
    ]);
  });

  test.each([[null], [0], ['no'], [[]], [{}], ['']])('%j is refused', async (value) => {
    const id = await created();
    const { status, body } = await patch(id, { op: 'replace', path: 'active', value });
    expect([status, body['scimType']]).toEqual([400, 'invalidValue']);
    expect((await patch(id, { op: 'remove', path: 'active' })).status).toBe(400);
    expect(await signalsAbout(id)).toEqual([]);
  });

  test('a user who is created inactive has departed', async () => {
    const id = await created({ active: 'False' });
    expect(await signalsAbout(id)).toEqual([{ type: 'person-departed', how: 'disabled' }]);
  });
});

describe('PATCH', () => {
  test('dotted and URN keys and nested objects without a path', async () => {
    const id = await created();
    const { body } = await patch(id, {
      op: 'Replace',
      value: {
        'name.givenName': 'Ada',
        [`${enterprise}:department`]: 'OICT',
        'emails[type eq "other"].value': 'ada@home.example',
        name: { familyName: 'L.' },
        [enterprise]: { division: 'D' },
        nonsense: 1,
        roles: [{ value: 'administrator' }],
        password: 'secret',
      },
    });
    expect(body).toMatchObject({
      name: { givenName: 'Ada', familyName: 'L.' },
      [enterprise]: { department: 'OICT', division: 'D' },
    });
    expect(body['emails']).toContainEqual({ type: 'other', value: 'ada@home.example' });
    expect(JSON.stringify(body)).not.toMatch(/secret|nonsense|roles/u);
    const [row] = await under.sql<{ unknown: string[]; text: string }>(
      `select unknown, scim_user::text as text from scim_user where id = $1`,
      [id],
    );
    expect(row?.unknown.toSorted()).toEqual(['nonsense', 'password', 'roles']);
    expect(row?.text).not.toContain('secret');
    expect(await signalsAbout(id)).toContainEqual({ type: 'person-moved', units: ['OICT'] });
  });

  test.each([['m2'], [{ value: 'm2' }], [[{ value: 'm2' }]]])('manager as %j', async (value) => {
    const id = await created();
    const { body } = await patch(id, { op: 'Add', path: `${enterprise}:manager`, value });
    expect(body[enterprise]).toEqual({ department: 'DGC', manager: { value: 'm2' } });
  });

  test.each<readonly [string, object]>([
    ['a bare id by its URN', { op: 'Add', path: `${enterprise}:manager`, value: 'm2' }],
    ['an object by its URN', { op: 'Replace', path: `${enterprise}:manager`, value: { value: 'm2' } }],
    ['a list of one by its URN', { op: 'replace', path: `${enterprise}:manager`, value: [{ value: 'm2' }] }],
    ['its value by its URN', { op: 'replace', path: `${enterprise}:manager.value`, value: 'm2' }],
    ['a URN key without a path', { op: 'replace', value: { [`${enterprise}:manager`]: 'm2' } }],
    ['an object of the extension without a path', { op: 'replace', value: { [enterprise]: { manager: ['m2'] } } }],
  ])('another manager is said, without who it is: %s', async (_, operation) => {
    const id = await created();
    await patch(id, { op: 'Add', path: `${enterprise}:manager`, value: 'm1' });
    expect((await patch(id, operation)).body[enterprise]).toMatchObject({ manager: { value: 'm2' } });
    expect(await signalsAbout(id)).toEqual([{ type: 'contact-changed', contact: {}, moved: ['manager'] }]);
  });

  test('the work address is replaced, one that is missing is made', async () => {
    const id = await created();
    const { body } = await patch(
      id,
      { op: 'Replace', path: 'emails[type eq "work"].value', value: 'new@example.org' },
      { op: 'Add', path: 'emails[type eq "other"].value', value: 'o@example.org' },
    );
    expect(body['emails']).toEqual([
      { value: 'new@example.org', type: 'work', primary: true },
      { value: 'o@example.org', type: 'other' },
    ]);
    expect(await signalsAbout(id)).toEqual([{ type: 'contact-changed', contact: { email: 'new@example.org' } }]);
  });

  test('all operations or none', async () => {
    const id = await created();
    const before = await under.client('GET', `/Users/${id}`);
    const { status } = await patch(
      id,
      { op: 'replace', path: 'active', value: false },
      { op: 'replace', path: 'userName', value: { no: 1 } },
    );
    expect(status).toBe(400);
    expect((await under.client('GET', `/Users/${id}`)).body).toEqual(before.body);
    expect(await signalsAbout(id)).toEqual([]);
  });

  test('a department that is cleared is no move', async () => {
    const id = await created();
    expect((await patch(id, { op: 'remove', path: `${enterprise}:department` })).status).toBe(200);
    expect((await patch(id, { op: 'replace', path: `${enterprise}:department`, value: '' })).status).toBe(200);
    expect(await signalsAbout(id)).toEqual([]);
  });

  test('a last day schedules a departure; null calls it off; what is not said changes nothing', async () => {
    const id = await created();
    const year = new Date().getFullYear() + 1;
    const say = (lastDay: string | null) => patch(id, { op: 'add', value: { [departure]: { lastDay } } });
    expect((await say(`${year}-03-31`)).status).toBe(200);
    expect((await say(`${year}-02-31`)).status).toBe(400);
    await under.client('PUT', `/Users/${id}`, newUser({ externalId: 'x' }));
    expect((await say(null)).status).toBe(200);
    const facts = (await signalsAbout(id)).filter(({ type }) => type === 'departure-scheduled');
    expect(facts).toEqual([
      { type: 'departure-scheduled', lastDay: `${year}-03-31` },
      { type: 'departure-scheduled', lastDay: null },
    ]);
  });

  test('an old If-Match is refused, a change of nothing makes no version', async () => {
    const id = await created();
    const first = await under.client('GET', `/Users/${id}`);
    expect(first.headers.get('etag')).toBe('W/"1"');
    const title = { schemas: [patchUrn], Operations: [{ op: 'add', path: 'title', value: 'Chief' }] };
    const second = await under.client('PATCH', `/Users/${id}`, title, { 'if-match': 'W/"1"' });
    expect(second.headers.get('etag')).toBe('W/"2"');
    expect((await under.client('PATCH', `/Users/${id}`, title)).headers.get('etag')).toBe('W/"2"');
    expect((await under.client('PATCH', `/Users/${id}`, title, { 'if-match': 'W/"1"' })).status).toBe(412);
    expect((await under.client('DELETE', `/Users/${id}`, undefined, { 'if-match': 'W/"1"' })).status).toBe(412);
    expect((await under.client('GET', `/Users/${id}`, undefined, { 'if-none-match': 'W/"2"' })).status).toBe(304);
  });
});

describe('who is meant', () => {
  beforeEach(() => under.sql('select 1'));

  test('a name that is taken is a conflict in any case of its letters', async () => {
    const user = newUser();
    expect((await under.client('POST', '/Users', user)).status).toBe(201);
    const { status, body } = await under.client('POST', '/Users', { ...user, userName: user.userName.toUpperCase() });
    expect([status, body['scimType'], body['status']]).toEqual([409, 'uniqueness', '409']);
    const id = await created();
    const renamed = await patch(id, { op: 'replace', path: 'userName', value: user.userName });
    expect([renamed.status, renamed.body['scimType']]).toEqual([409, 'uniqueness']);
  });

  test('200 equal creations at once make one person and one resource', async () => {
    const user = newUser();
    const all = await Promise.all(Array.from({ length: 200 }, () => under.client('POST', '/Users', user)));
    const statuses = all.map(({ status }) => status).sort();
    expect([
      statuses.filter((status) => status === 201).length,
      statuses.filter((status) => status === 409).length,
    ]).toEqual([1, 199]);
    const people = await under.sql('select from person_identifier where value = $1', [user.externalId]);
    expect(people).toHaveLength(1);
    expect(await under.sql('select from person where name = $1', [user.displayName])).toHaveLength(1);
  }, 30_000);

  test('a deleted user is not found; the same name later is somebody new, and the identifier is said to be recycled', async () => {
    const user = newUser();
    const first = await under.client('POST', '/Users', user);
    const id = String(first.body['id']);
    expect((await under.client('DELETE', `/Users/${id}`)).status).toBe(204);
    expect((await under.client('GET', `/Users/${id}`)).status).toBe(404);
    expect((await under.client('DELETE', `/Users/${id}`)).status).toBe(404);
    expect(await signalsAbout(id)).toEqual([{ type: 'person-departed', how: 'deleted' }]);
    const second = await under.client('POST', '/Users', user);
    expect([second.status, second.body['id'] === id]).toEqual([201, false]);
    const people = await under.sql<{ person_id: string }>('select person_id from scim_user where id = any($1)', [
      [id, second.body['id']],
    ]);
    expect(new Set(people.map((row) => row.person_id)).size).toBe(2);
    expect(await signalsAbout(String(second.body['id']))).toEqual([
      { type: 'identifier-recycled', kind: 'staff-number', value: user.externalId },
    ]);
  });

  test('an inactive user is still listed and read', async () => {
    const id = await created();
    await patch(id, { op: 'replace', path: 'active', value: false });
    const user = await under.client('GET', `/Users/${id}`);
    expect(user.status).toBe(200);
    const found = await under.client(
      'GET',
      `/Users?filter=${encodeURIComponent(`userName eq "${String(user.body['userName'])}"`)}`,
    );
    expect(found.body['totalResults']).toBe(1);
  });

  test('another source does not see it, and keeps the same name apart', async () => {
    const user = newUser();
    const id = String((await under.client('POST', '/Users', user)).body['id']);
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
      const body =
        method === 'PATCH'
          ? { schemas: [patchUrn], Operations: [{ op: 'replace', path: 'active', value: false }] }
          : user;
      expect((await under.other(method, `/Users/${id}`, method === 'GET' ? undefined : body)).status).toBe(404);
    }
    expect((await under.other('POST', '/Users', user)).status).toBe(201);
  });

  test('an externalId is never taken for an id of ours', async () => {
    const id = await created();
    for (const externalId of ['1', '0', 'admin', id]) {
      const user = newUser({ externalId });
      const { status, body } = await under.client('POST', '/Users', user);
      expect([status, body['id'] === externalId]).toEqual([201, false]);
      expect((await under.client('GET', `/Users/${externalId}`)).body['externalId'] ?? 'none').not.toBe(externalId);
    }
    expect((await under.client('POST', '/Users', newUser({ externalId: 1 }))).status).toBe(400);
  });

  test('without an attribute of the match nobody is linked, until it comes', async () => {
    const id = await created({ externalId: undefined });
    const person = async () =>
      (await under.sql<{ person_id: string | null }>('select person_id from scim_user where id = $1', [id]))[0]
        ?.person_id;
    expect(await person()).toBeNull();
    await patch(id, { op: 'add', path: 'externalId', value: `late-${serial}` });
    expect(await person()).toEqual(expect.any(String));
  });
});
