import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startScim, type ScimUnderTest } from '../../testing/scim/scim-under-test.ts';

const userUrn = 'urn:ietf:params:scim:schemas:core:2.0:User';
const groupUrn = 'urn:ietf:params:scim:schemas:core:2.0:Group';
const patchUrn = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

let under: ScimUnderTest;
let users: readonly string[] = [];

const createUser = async (name: string): Promise<string> => {
  const { body } = await under.client('POST', '/Users', { schemas: [userUrn], userName: name, externalId: name });
  return String(body['id']);
};

beforeAll(async () => {
  under = await startScim();
  const made: string[] = [];
  for (let at = 0; at < 60; at += 1) made.push(await createUser(`member${at}`));
  users = made;
}, 60_000);
afterAll(() => under.close());

const createGroup = async (displayName: string, members: readonly string[], more: object = {}): Promise<string> => {
  const { status, body } = await under.client('POST', '/Groups', {
    schemas: [groupUrn],
    displayName,
    members: members.map((value) => ({ value })),
    ...more,
  });
  expect([status, body['detail']]).toEqual([201, undefined]);
  return String(body['id']);
};

const patch = (id: string, ...Operations: object[]) =>
  under.client('PATCH', `/Groups/${id}`, { schemas: [patchUrn], Operations });

const membersOf = async (id: string): Promise<readonly string[]> => {
  const { body } = await under.client('GET', `/Groups/${id}`);
  return ((body['members'] ?? []) as { value: string }[]).map(({ value }) => value).toSorted();
};

const rolesTold = async (id: string) =>
  under.sql<{ roles: string[]; user: string }>(
    `select s.fact -> 'roles' as roles, u.id as user from signal s join scim_user u on u.person_id = s.person_id
     where s.key like $1 || ':%' and s.type = 'groups-changed' order by u.id`,
    [id],
  );

describe('members', () => {
  test('are removed by values, by a filter, and without error when they are absent', async () => {
    const [a = '', b = '', c = '', d = ''] = users;
    const id = await createGroup('Readers', [a, b, c]);
    await patch(id, { op: 'Remove', path: 'members', value: [{ value: a }] });
    expect(await membersOf(id)).toEqual([b, c].toSorted());
    await patch(id, { op: 'remove', path: `members[value eq "${b}"]` });
    expect(await membersOf(id)).toEqual([c]);
    const absent = await patch(
      id,
      { op: 'remove', path: `members[value eq "${d}"]` },
      { op: 'remove', path: 'members', value: [{ value: 'nobody' }] },
    );
    expect([absent.status, await membersOf(id)]).toEqual([200, [c]]);
    expect((await patch(id, { op: 'remove', path: 'members' })).status).toBe(200);
    expect(await membersOf(id)).toEqual([]);
  });

  test('fifty are added and fifty removed in one request, one operation each', async () => {
    const id = await createGroup('Many', []);
    const some = users.slice(0, 55);
    const added = await patch(id, ...some.map((value) => ({ op: 'add', path: 'members', value: [{ value }] })));
    expect([added.status, await membersOf(id)]).toEqual([200, some.toSorted()]);
    await patch(id, ...some.slice(0, 50).map((value) => ({ op: 'remove', path: `members[value eq "${value}"]` })));
    expect(await membersOf(id)).toEqual(some.slice(50).toSorted());
  });

  test('are users of the same source only, and a request with another one changes nothing', async () => {
    const id = await createGroup('Own', [users[0] ?? '']);
    const foreign = await under.other('POST', '/Users', { schemas: [userUrn], userName: 'foreign' });
    for (const value of [String(foreign.body['id']), 'x', id]) {
      const { status, body } = await patch(id, { op: 'add', path: 'members', value: [{ value }, { value: users[1] }] });
      expect([status, body['scimType']]).toEqual([400, 'invalidValue']);
    }
    expect(await membersOf(id)).toEqual([users[0]]);
    expect((await under.other('GET', `/Groups/${id}`)).status).toBe(404);
  });
});

describe('roles', () => {
  test('whoever leaves a group that means a role keeps the roles of the other groups, and gains none', async () => {
    const [a = '', b = ''] = users.slice(10);
    const administrators = await createGroup('administrators', [a, b]);
    const auditors = await createGroup('Second name', [a], { externalId: 'auditors' });
    expect(await rolesTold(administrators)).toEqual([]);
    await patch(administrators, { op: 'remove', path: `members[value eq "${a}"]` });
    expect(await rolesTold(administrators)).toEqual([{ user: a, roles: ['auditor'] }]);
    await under.client('DELETE', `/Groups/${auditors}`);
    expect(await rolesTold(auditors)).toEqual([{ user: a, roles: [] }]);
    await patch(administrators, { op: 'add', path: 'members', value: [{ value: a }] });
    expect(await rolesTold(administrators)).toHaveLength(1);
  });

  test('a group under another name means its role no more; one of no role says nothing', async () => {
    const [a = '', b = ''] = users.slice(20);
    const id = await createGroup('auditors', [a, b]);
    await patch(id, { op: 'replace', value: { id, displayName: 'Former auditors' } });
    expect(await rolesTold(id)).toEqual([a, b].toSorted().map((user) => ({ user, roles: [] })));
    await under.client('PUT', `/Groups/${id}`, { schemas: [groupUrn], displayName: 'Former auditors' });
    expect(await rolesTold(id)).toHaveLength(2);
  });
});

test('filters find groups by name and by member, and members can be left out', async () => {
  const member = users[40] ?? '';
  const id = await createGroup('Found by filter', [member]);
  const ask = async (filter: string) => {
    const { body } = await under.client(
      'GET',
      `/Groups?excludedAttributes=members&filter=${encodeURIComponent(filter)}`,
    );
    return (body['Resources'] as { id: string; members?: unknown }[]).map((each) => [each.id, each.members]);
  };
  expect(await ask('displayName eq "found BY filter"')).toEqual([[id, undefined]]);
  expect(await ask(`members[value eq "${member}"] and displayName sw "Found"`)).toEqual([[id, undefined]]);
  expect(await ask(`id eq "${id}" and members eq "${member}"`)).toEqual([[id, undefined]]);
  expect(await ask(`members[value eq "nobody"]`)).toEqual([]);
});
