import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import express from 'express';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createLogger } from '../platform/log/logger.ts';
import { openLive, type Live } from '../platform/live/live-routes.ts';
import { emptyRegister, type EmptyRegister } from '../testing/empty-register.ts';
import { readLive, until, type LiveReader } from '../testing/live-reader.ts';
import { sealWaiting } from '../worker/seal/sealer.ts';
import { sessionCookie } from './cookies.ts';
import { liveSession } from './live-session.ts';

const publicUrl = 'http://localhost:4000';
const world = { now: () => new Date(), newId: randomUUID };
const limits = { idleSeconds: 1800, absoluteSeconds: 43_200, refreshSeconds: 300, withoutRefreshSeconds: 3600 };
const logger = createLogger('silent');

let register: EmptyRegister;
let live: Live;
let server: Server;
let address: string;
const readers: LiveReader[] = [];

const listen = (): Promise<void> => {
  const app = express();
  app.use(live.routes);
  server = createServer(app);
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
};

const begin = async (url: string): Promise<void> => {
  const { database } = register;
  live = await openLive({ url, database, logger, publicUrl, readSession: liveSession({ database, world, limits }) });
  await listen();
  const at = server.address();
  address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/live`;
};

beforeEach(async () => {
  register = await emptyRegister();
  await begin(register.url);
}, 60_000);
afterEach(async () => {
  for (const reader of readers.splice(0)) reader.close();
  await live.stop();
  await new Promise((resolve) => server.close(resolve));
  await register.close();
});

type Signed = { readonly personId: string; readonly cookie: string; readonly hash: Buffer };

const signIn = async (groupRoles: readonly string[] = []): Promise<Signed> => {
  const personId = randomUUID();
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest();
  await register.database.reads.query(
    `insert into person (id, name, language, staff_type, created_at, version) values ($1, 'Reader', 'en', 'staff-member', now(), 1)`,
    [personId],
  );
  await register.database.reads.query(
    `insert into session (token_hash, id, person_id, provider, issuer, subject, group_roles, is_staff, id_token, created_at, last_active_at, expires_at)
     values ($1, gen_random_uuid(), $2::uuid, 'practice', 'https://id.example.org', $2::uuid::text, $3, true, 'x', now(), now() - interval '5 minutes', now() + interval '1 hour')`,
    [hash, personId, groupRoles],
  );
  return { personId, hash, cookie: `${sessionCookie}=${token}` };
};

const happens = async (type: string, about: { personId?: string | null; reason?: string } = {}): Promise<string> => {
  const id = randomUUID();
  await register.database.reads.query(
    `insert into audit_entry (id, at, type, actor_label, actor_roles, request_id, subject_kind, subject_id, person_id, reason, changes)
     values ($1, now(), $2, 'Amina Wanjiru', '{}', 'test', 'account', $1, $3, $4, '[]')`,
    [id, type, about.personId ?? null, about.reason ?? null],
  );
  await sealWaiting({ database: register.database, world, logger });
  return id;
};

const open = async ({ cookie }: Signed, headers: Record<string, string> = {}): Promise<LiveReader> => {
  const reader = await readLive(address, { cookie, ...headers });
  readers.push(reader);
  return reader;
};

const typesOf = ({ events }: LiveReader): readonly string[] =>
  events.filter(({ event }) => event === '').map(({ data }) => (JSON.parse(data) as { type: string }).type);

test('who reads everything hears of what happens, by ids alone', async () => {
  const reader = await open(await signIn(['dgc-administrator']));
  const id = await happens('account-authorized', { reason: 'Amina Wanjiru said so' });
  await until(() => reader.events.length === 1);
  const [event] = reader.events;
  expect(JSON.parse(event?.data ?? '')).toEqual({
    position: 1,
    kind: 'account',
    subjectId: id,
    type: 'account-authorized',
  });
  expect(event?.id).toBe('1');
  expect(JSON.stringify(reader.events)).not.toContain('Amina');
});

test('others hear only of what concerns them', async () => {
  const [one, other] = [await signIn(), await signIn()];
  const [first, second] = [await open(one), await open(other)];
  await happens('person-edited', { personId: one.personId });
  await happens('account-authorized');
  await happens('person-edited', { personId: other.personId });
  await happens('holding-recorded', { personId: one.personId });
  await until(() => first.events.length === 2 && second.events.length === 1);
  expect(typesOf(first)).toEqual(['person-edited', 'holding-recorded']);
  expect(typesOf(second)).toEqual(['person-edited']);
});

test('a page that comes back hears what it missed, once', async () => {
  const reader = await signIn(['auditor']);
  for (let at = 0; at < 5; at += 1) await happens(`event-${at}`);
  const back = await open(reader, { 'last-event-id': '2' });
  await until(() => back.events.length === 3);
  await happens('event-5');
  await until(() => back.events.length === 4);
  expect(typesOf(back)).toEqual(['event-2', 'event-3', 'event-4', 'event-5']);
});

test('a page that was told more elsewhere than is known here is not told it again', async () => {
  const deaf = new URL(register.url);
  deaf.pathname = '/postgres';
  await live.stop();
  await new Promise((resolve) => server.close(resolve));
  await begin(deaf.href);
  for (let at = 0; at < 5; at += 1) await happens(`event-${at}`);
  const back = await open(await signIn(['auditor']), { 'last-event-id': '2' });
  await until(() => back.events.length >= 3);
  expect(typesOf(back)).toEqual(['event-2', 'event-3', 'event-4']);
});

test.each(['-1', '999999', 'x', '1e3', '9'.repeat(40)])(
  'a position that cannot be (%s) starts at the present',
  async (said) => {
    const reader = await signIn(['auditor']);
    const early = await open(reader);
    await happens('before');
    await until(() => early.events.length === 1);
    const late = await open(reader, { 'last-event-id': said });
    expect(late.status).toBe(200);
    await happens('after');
    await until(() => late.events.length === 1);
    expect(typesOf(late)).toEqual(['after']);
  },
);

test('without a session there is no stream, and none for another site', async () => {
  const signed = await signIn(['auditor']);
  expect((await open({ ...signed, cookie: 'a=b' })).status).toBe(401);
  expect((await open({ ...signed, cookie: `${sessionCookie}=${'a'.repeat(43)}` })).status).toBe(401);
  expect((await open(signed, { origin: 'https://other.example.org' })).status).toBe(403);
  expect((await open(signed, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await open(signed, { 'sec-fetch-site': 'same-site' })).status).toBe(403);
  expect((await open(signed, { 'sec-fetch-site': 'same-origin', origin: publicUrl })).status).toBe(200);
});

test('a stream ends with its session, as soon as that is told', async () => {
  const signed = await signIn();
  const reader = await open(signed);
  await happens('person-edited', { personId: signed.personId });
  await until(() => reader.events.length === 1);
  await register.database.reads.query('delete from session where token_hash = $1', [signed.hash]);
  await happens('session-ended', { personId: signed.personId });
  await until(reader.ended);
  expect(typesOf(reader)).toEqual(['person-edited']);
  expect(reader.events.at(-1)?.event).toBe('end');
});

test('a stream never extends its session', async () => {
  const signed = await signIn(['auditor']);
  const lastActive = async (): Promise<unknown> =>
    (await register.database.reads.query('select last_active_at from session')).rows;
  const before = await lastActive();
  const reader = await open(signed);
  await happens('session-ended', { personId: signed.personId });
  await until(() => reader.events.length === 1);
  expect(await lastActive()).toEqual(before);
});

test('a session has five streams at most; one that is closed makes room', async () => {
  const signed = await signIn(['auditor']);
  const five = await Promise.all(Array.from({ length: 5 }, () => open(signed)));
  expect(five.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect((await open(signed)).status).toBe(429);
  expect((await open(await signIn(['auditor']))).status).toBe(200);
  five[0]?.close();
  await until(async () => (await open(signed)).status === 200);
});

test('a stopping register ends its streams', async () => {
  const reader = await open(await signIn(['auditor']));
  await live.stop();
  await until(reader.ended);
  expect(reader.events.at(-1)?.event).toBe('end');
});
