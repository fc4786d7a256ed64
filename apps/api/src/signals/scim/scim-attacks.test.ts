import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { BadRequest } from '../../testing/scim/bad-request.ts';
import { badRequests } from '../../testing/scim/bad-requests.ts';
import { hostileRequests } from '../../testing/scim/hostile-requests.ts';
import { rawRequest } from '../../testing/scim/raw-request.ts';
import { startScim, type ScimUnderTest } from '../../testing/scim/scim-under-test.ts';
import { assemble, jwkOf, keys, macBy, nothingSigned, signedBy } from '../../testing/lying-provider/keys.ts';
import { signIn } from '../../testing/lying-provider/sign-in.ts';
import { secondsNow } from '../../testing/lying-provider/trip.ts';

const userUrn = 'urn:ietf:params:scim:schemas:core:2.0:User';
const groupUrn = 'urn:ietf:params:scim:schemas:core:2.0:Group';

const consoleDir = mkdtempSync(join(tmpdir(), 'mandat-scim-'));
let under: ScimUnderTest;
beforeAll(async () => {
  // With a console, whose page answers every address that is nobody's: none of these may be taken for one.
  writeFileSync(join(consoleDir, 'index.html'), '<html></html>');
  under = await startScim({ CONSOLE_DIR: consoleDir });
}, 60_000);
afterAll(async () => {
  await under.close();
  rmSync(consoleDir, { recursive: true });
});

const watched = [
  'person',
  'person_identifier',
  'person_standing',
  'signal',
  'scim_user',
  'scim_group',
  'scim_member',
  'holding',
  'written_authorization',
  'headship',
  'appointment',
  'suspension',
  'audit_entry',
];

const state = async (tables: readonly string[]): Promise<Readonly<Record<string, unknown>>> => {
  const rows = await Promise.all(
    tables.map((table) =>
      under.sql(
        `select count(*)::integer as rows, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from ${table} t`,
      ),
    ),
  );
  return Object.fromEntries(tables.map((table, at) => [table, rows[at]?.[0]]));
};

const post = async (path: string, body: object, client = under.client): Promise<string> => {
  const answer = await client('POST', path, body);
  expect([answer.status, answer.body['detail']]).toEqual([201, undefined]);
  return String(answer.body['id']);
};

const inBatches = async <T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> => {
  const done: R[] = [];
  for (let at = 0; at < items.length; at += 16) done.push(...(await Promise.all(items.slice(at, at + 16).map(work))));
  return done;
};

test('no bad request is accepted, breaks anything or changes a row', async () => {
  const userId = await post('/Users', {
    schemas: [userUrn],
    userName: 'victim',
    externalId: 'V-1',
    emails: [{ value: 'v@w.org', type: 'work' }],
  });
  const groupId = await post('/Groups', {
    schemas: [groupUrn],
    displayName: 'administrators',
    members: [{ value: userId }],
  });
  const foreignUserId = await post(
    '/Users',
    { schemas: [userUrn], userName: 'foreign', externalId: 'F-1' },
    under.other,
  );
  const foreignGroupId = await post('/Groups', { schemas: [groupUrn], displayName: 'foreign' }, under.other);
  await signIn(under, { subject: 'somebody' });
  const before = await state([...watched, 'session']);
  const requests = badRequests({ token: under.token, userId, groupId, foreignUserId, foreignGroupId });
  const distinct = new Set(
    requests.map(({ method, path, headers, body }) => JSON.stringify([method, path, headers, String(body)])),
  );
  expect(distinct.size).toBe(requests.length);
  expect(distinct.size).toBeGreaterThanOrEqual(1200);
  const wrong = (
    await inBatches(requests, async (bad: BadRequest) => ({ bad, answer: await rawRequest(under.api.port, bad) }))
  )
    .filter(({ bad, answer }) => !bad.expected.includes(answer.status))
    .map(({ bad, answer }) => [bad.title, answer.status, answer.text.slice(0, 200)]);
  expect(wrong).toEqual([]);
  expect(await state([...watched, 'session'])).toEqual(before);
}, 60_000);

const claims = () => ({
  iss: under.lying.issuerOf('honest'),
  aud: 'https://register.example',
  sub: 'provisioning',
  client_id: 'provisioning',
  scope: 'openid scim',
  iat: secondsNow(),
  exp: secondsNow() + 600,
});
const header = { alg: 'RS256', kid: keys.own.kid, typ: 'at+jwt' };

test('an access token of the provider is good for its own source, and only as it was signed', async () => {
  const sound = assemble(header, claims(), signedBy(keys.own));
  // This provider has two sources: a token that names none of them is of no use.
  const list = (token: string) =>
    rawRequest(under.api.port, {
      method: 'GET',
      path: '/scim/v2/Users',
      headers: { authorization: `Bearer ${token}` },
    });
  expect((await list(sound)).status).toBe(403);
  const single = assemble(header, { ...claims(), iss: under.lying.issuerOf('other') }, signedBy(keys.own));
  const seen = await list(single);
  expect([seen.status, JSON.parse(seen.text)]).toEqual([200, expect.objectContaining({ totalResults: 0 })]);
  const pem = keys.own.shown.export({ format: 'pem', type: 'spki' });
  const lies = [
    assemble({ ...header, alg: 'none' }, claims(), nothingSigned),
    assemble(header, claims(), nothingSigned),
    assemble({ ...header, alg: 'HS256' }, claims(), macBy(pem)),
    assemble(header, claims(), signedBy(keys.thief)),
    assemble({ ...header, jwk: jwkOf(keys.thief), kid: undefined }, claims(), signedBy(keys.thief)),
    assemble({ ...header, typ: 'JWT' }, claims(), signedBy(keys.own)),
    assemble(header, { ...claims(), aud: 'another' }, signedBy(keys.own)),
    assemble(header, { ...claims(), iss: 'https://elsewhere.example' }, signedBy(keys.own)),
    assemble(header, { ...claims(), exp: secondsNow() - 3600 }, signedBy(keys.own)),
    assemble(header, { ...claims(), iat: secondsNow() + 3600 }, signedBy(keys.own)),
    ...Array.from({ length: 20 }, (_, at) => sound.slice(0, Math.floor((sound.length * at) / 20))),
  ];
  expect((await inBatches(lies, list)).map(({ status }) => status)).toEqual(lies.map(() => 401));
  const others = ['openid', 'register:read', 'scimx', 'SCIM', ''].map((scope) =>
    assemble(header, { ...claims(), scope }, signedBy(keys.own)),
  );
  expect((await inBatches(others, list)).map(({ status }) => status)).toEqual(others.map(() => 403));
});

test('a stolen SCIM credential grants nothing', async () => {
  await signIn(under, { subject: 'official' });
  const tables = [
    'headship',
    'holding',
    'written_authorization',
    'focal_point',
    'nomination',
    'account',
    'appointment',
  ];
  const before = await state(tables);
  const roles = () => under.sql('select person_id, group_roles from session order by id');
  const sessions = await roles();
  const hostile = hostileRequests();
  expect(hostile.length).toBeGreaterThanOrEqual(200);
  const made: string[] = [];
  for (const { path, body } of hostile) {
    const { status, body: answer } = await under.client('POST', path, body);
    expect([status, answer['detail']]).toEqual([201, undefined]);
    made.push(`${path}/${String(answer['id'])}`);
  }
  const users = made.filter((path) => path.startsWith('/Users')).map((path) => path.slice('/Users/'.length));
  for (const path of made.filter((each) => each.startsWith('/Groups'))) {
    const { status } = await under.client('PATCH', path, {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
      Operations: [{ op: 'add', path: 'members', value: users.map((value) => ({ value })) }],
    });
    expect(status).toBe(200);
  }
  expect(await state(tables)).toEqual(before);
  expect(await roles()).toEqual(sessions);
  const granted = await under.sql(
    `select from person where staff_type <> 'unknown' and id in (select person_id from scim_user)`,
  );
  expect(granted).toEqual([]);
}, 60_000);

test('a token that was revoked is refused within five seconds, wherever it was used before', async () => {
  const token = await under.issueToken('honest-scim');
  const ask = () =>
    rawRequest(under.api.port, {
      method: 'GET',
      path: '/scim/v2/Users?count=0',
      headers: { authorization: `Bearer ${token}` },
    });
  expect((await ask()).status).toBe(200);
  await under.sql(
    `update source_credential set revoked_at = now() where issued_at = (select max(issued_at) from source_credential)`,
  );
  const deadline = Date.now() + 5000;
  let status = 200;
  while (status === 200 && Date.now() < deadline) ({ status } = await ask());
  expect(status).toBe(401);
}, 10_000);
