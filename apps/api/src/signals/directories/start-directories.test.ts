import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSignalDoor } from '../../features/offboarding/take-signal.ts';
import { createBoundedFetch } from '../../platform/http/bounded-fetch.ts';
import { createLogger } from '../../platform/log/logger.ts';
import { createMetrics } from '../../platform/metrics/metrics.ts';
import type { ProviderSettings } from '../../platform/providers/provider-settings.ts';
import {
  openLyingDirectory,
  say,
  type DirectoryUser,
  type Lie,
  type LyingDirectory,
} from '../../testing/directory/lying-directory.ts';
import { sampleRegister, type TestRegister } from '../../testing/register.ts';
import type { HandleSignal } from '../../features/offboarding/signal-door.ts';
import { openSources } from '../sources.ts';
import { startDirectories, type Directories } from './start-directories.ts';

const world = { now: () => new Date(), newId: randomUUID };

let register: TestRegister;
let directory: LyingDirectory;
const running: Directories[] = [];

beforeAll(async () => {
  directory = await openLyingDirectory();
  register = await sampleRegister();
}, 120_000);
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.stop()));
  directory.lie = null;
  directory.users.clear();
  directory.adminEvents.splice(0);
});
afterAll(async () => {
  await directory.close();
  await register.close();
});

const rows = <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
  register.database.source.query(text, [...values]);

const until = async <T>(read: () => Promise<T>, isThere: (value: T) => boolean): Promise<T> => {
  for (const deadline = Date.now() + 15_000; ; await sleep(20)) {
    const value = await read();
    if (isThere(value)) return value;
    if (Date.now() > deadline) throw new Error(`it did not come: ${JSON.stringify(value)}`);
  }
};

const providerOf = (name: string): ProviderSettings => {
  const label = { ar: name, zh: name, en: name, fr: name, ru: name, es: name };
  const settings = { clientId: 'c', clientSecret: 's', pollSeconds: 0.05, timeoutSeconds: 0.5 };
  return {
    name: 'practice',
    issuer: `https://${name}.example.org`,
    clientId: 'c',
    client: { kind: 'secret', secret: 's' },
    label,
    scopes: ['openid'],
    person: { employeeNumber: 'staff-number' },
    groups: null,
    unit: { claim: 'entity', values: {} },
    staff: null,
    stepUp: null,
    accessTokens: null,
    signals: [
      {
        name,
        channel: 'keycloak',
        trust: 'revoke',
        scope: null,
        match: { id: 'sub', employeeNumber: 'employeeNumber' },
        unitAttribute: 'department',
        silentAfterSeconds: null,
        directory: { url: directory.url, ...settings },
      },
    ],
  };
};

const follow = async (name: string, wrap: (handle: HandleSignal) => HandleSignal = (handle) => handle) => {
  const { database } = register;
  const sources = await openSources(database, [providerOf(name)], world);
  const started = startDirectories({
    database,
    world,
    sources,
    handle: wrap(createSignalDoor({ world, unitCode: (_source, code) => code })),
    logger: createLogger('silent'),
    metrics: createMetrics(),
    fetchWithin: (rules) => createBoundedFetch({ ...rules, maxBytes: 65_536, mayBePrivate: () => true }),
  });
  running.push(started);
  return started;
};

type SourceState = { alarm: string | null; heard: Date | null; cursor: unknown };
const sourceState = async (name: string): Promise<SourceState> => {
  const [row] = await rows<SourceState>(
    'select alarm_reason as alarm, last_heard_at as heard, cursor from signal_source where name = $1',
    [name],
  );
  return row ?? { alarm: null, heard: null, cursor: null };
};
const knows = (name: string) =>
  until(
    () => sourceState(name),
    ({ cursor }) => cursor !== null,
  );
const seen = (name: string) =>
  rows<{ id: string; presence: string }>(
    `select d.external_id as id, d.facts ->> 'presence' as presence from directory_person d
     join signal_source s on s.id = d.source_id where s.name = $1 order by 1`,
    [name],
  );
const signals = (name: string) =>
  rows<{ type: string; state: string }>(
    `select g.type, g.state from signal g join signal_source s on s.id = g.source_id where s.name = $1 order by g.received_at`,
    [name],
  );

const employ = (id: string, more: Partial<DirectoryUser> = {}): void =>
  void directory.users.set(id, { id, username: `user-${id}`, enabled: true, ...more });
const tell = (id: string): void =>
  void directory.adminEvents.push({
    id: randomUUID(),
    time: Date.now(),
    resourceType: 'USER',
    resourcePath: `users/${id}`,
  });
const disable = (id: string): void => {
  employ(id, { ...directory.users.get(id), enabled: false });
  tell(id);
};

const aboutPerson: (answer: Lie) => Lie = (answer) => (request, response) =>
  /\/users\/[^/?]+$/u.test(request.url ?? '') && !request.url?.endsWith('/count') && answer(request, response);
const always: (answer: Lie) => Lie = (answer) => answer;

test.each<[what: string, alarm: string, lie: Lie]>([
  ['500 for everything', 'answered-500', always((_q, r) => say(r, 500, {}))],
  ['401 for everything', 'token-refused-401', always((_q, r) => say(r, 401, {}))],
  ['403 about people', 'answered-403', aboutPerson((_q, r) => say(r, 403, { error: 'x' }))],
  [
    '503 about people',
    'answered-503',
    aboutPerson((_q, r) => say(r.setHeader('content-type', 'text/html'), 503, 'busy')),
  ],
  [
    'a page in place of JSON',
    'not-json',
    aboutPerson((_q, r) => say(r.setHeader('content-type', 'text/html'), 200, '<html>')),
  ],
  [
    'a page that says 404',
    'answered-404',
    aboutPerson((_q, r) => say(r.setHeader('content-type', 'text/html'), 404, '<html>')),
  ],
  ['a realm that is gone', 'unreadable-answer', aboutPerson((_q, r) => say(r, 404, { error: 'Realm not found.' }))],
  ['a 404 without a reason', 'unreadable-answer', aboutPerson((_q, r) => say(r, 404, {}))],
  ['a 404 of a proxy in JSON', 'unreadable-answer', aboutPerson((_q, r) => say(r, 404, { message: 'no route' }))],
  ['JSON that breaks off', 'unreadable-answer', aboutPerson((_q, r) => say(r, 200, '{"id":"a","enab'))],
  ['an empty answer', 'unreadable-answer', aboutPerson((_q, r) => say(r, 200, ''))],
  [
    'a person without the field that says enabled',
    'unreadable-answer',
    aboutPerson((_q, r) => say(r, 200, { id: 'a', username: 'a' })),
  ],
  [
    'enabled as a text',
    'unreadable-answer',
    aboutPerson((_q, r) => say(r, 200, { id: 'a', username: 'a', enabled: 'false' })),
  ],
  ['more than fits', 'too-large', aboutPerson((_q, r) => say(r, 200, ' '.repeat(70_000)))],
  ['a redirection', 'redirected', aboutPerson((_q, r) => say(r.setHeader('location', 'http://127.0.0.1:1/'), 302, ''))],
  ['silence', 'timed-out', aboutPerson(() => true)],
  ['a connection that ends', 'unreachable', aboutPerson((q) => Boolean(q.socket.destroy()))],
])('%s changes nothing, raises the alarm %s, and the next good answer counts', async (what, alarm, lie) => {
  const name = `lie-${what.replaceAll(/[^a-z0-9]+/giu, '-').toLowerCase()}`.slice(0, 39).replace(/-$/u, '');
  employ('a');
  await follow(name);
  await knows(name);
  directory.lie = lie;
  disable('a');
  const { cursor } = await until(
    () => sourceState(name),
    (state) => state.alarm === alarm,
  );
  expect(await signals(name)).toEqual([]);
  expect(await seen(name)).toEqual([{ id: 'a', presence: 'enabled' }]);
  directory.lie = null;
  const told = await until(
    () => signals(name),
    (found) => found.length > 0,
  );
  expect(told).toEqual([{ type: 'person-departed', state: 'unlinked' }]);
  const after = await until(
    () => sourceState(name),
    (state) => state.alarm === null,
  );
  expect(after.cursor).not.toEqual(cursor);
});

test('an empty list of people is nobody’s departure: whoever is missing is asked for', async () => {
  employ('a');
  employ('b');
  const first = await follow('empty-list');
  await knows('empty-list');
  await first.stop();
  await rows(`update signal_source set cursor = null where name = 'empty-list'`);
  directory.users.delete('b');
  directory.lie = (request, response) =>
    /\/users\?/u.test(request.url ?? '')
      ? say(response, 200, [])
      : (request.url ?? '').endsWith('/count') && say(response, 200, 0);
  await follow('empty-list');
  await knows('empty-list');
  expect(await seen('empty-list')).toEqual([
    { id: 'a', presence: 'enabled' },
    { id: 'b', presence: 'deleted' },
  ]);
  expect(await signals('empty-list')).toEqual([{ type: 'person-departed', state: 'unlinked' }]);
});

test('a list that stays shorter than the number of people is no list', async () => {
  employ('a');
  directory.lie = (request, response) => (request.url ?? '').endsWith('/count') && say(response, 200, 2);
  await follow('short-list');
  await until(
    () => sourceState('short-list'),
    ({ alarm }) => alarm === 'listing-not-whole',
  );
  expect((await sourceState('short-list')).cursor).toBeNull();
});

test('strangers to the register who left long ago are no alarm, people of the register who left are', async () => {
  const [official] = register.sample.identifiers;
  if (!official) throw new Error('the sample has nobody');
  employ('stranger', { enabled: false, attributes: { employeeNumber: ['none'] } });
  employ('ours', { enabled: false, attributes: { employeeNumber: [official.value] } });
  await follow('strangers');
  await knows('strangers');
  const told = await rows<{ personId: string }>(
    `select g.person_id as "personId" from signal g join signal_source s on s.id = g.source_id where s.name = 'strangers'`,
  );
  expect(told).toEqual([{ personId: official.personId }]);
});

test('one person whom the register cannot take stops nobody else, and is tried again', async () => {
  for (const id of ['a', 'b', 'c']) employ(id);
  let isBroken = true;
  await follow('poison', (handle) => (sql, incoming, requestId) => {
    const isPoison = isBroken && incoming.namedBy.some(({ value }) => value === 'b');
    return isPoison ? Promise.reject(new Error('broken')) : handle(sql, incoming, requestId);
  });
  await knows('poison');
  for (const id of ['a', 'b', 'c']) disable(id);
  await until(
    () => signals('poison'),
    (found) => found.length === 2,
  );
  isBroken = false;
  await until(
    () => seen('poison'),
    (found) => found.every(({ presence }) => presence === 'disabled'),
  );
  expect(await signals('poison')).toHaveLength(3);
});

test('facts, signals and cursor commit together: what fails as a whole leaves all of them', async () => {
  employ('a');
  let isBroken = true;
  await follow('together', (handle) => async (sql, incoming, requestId) => {
    const outcome = await handle(sql, incoming, requestId);
    if (isBroken) throw new Error('broken after the signal');
    return outcome;
  });
  const { cursor } = await knows('together');
  disable('a');
  const failed = await until(
    () => sourceState('together'),
    ({ alarm }) => alarm === 'not-kept',
  );
  expect(failed.cursor).toEqual(cursor);
  expect(await signals('together')).toEqual([]);
  expect(await seen('together')).toEqual([{ id: 'a', presence: 'enabled' }]);
  isBroken = false;
  await until(
    () => signals('together'),
    (found) => found.length === 1,
  );
});

test('of two processes one polls, and when it goes the other goes on', async () => {
  employ('a');
  const first = await follow('two');
  await knows('two');
  await follow('two');
  await sleep(200);
  directory.asked.splice(0);
  disable('a');
  await until(
    () => signals('two'),
    (found) => found.length === 1,
  );
  expect(directory.asked.filter((path) => path.endsWith('/token'))).toEqual([]);
  await first.stop();
  employ('a', { enabled: true });
  tell('a');
  const told = await until(
    () => signals('two'),
    (found) => found.length === 2,
  );
  expect(told.map(({ type }) => type)).toEqual(['person-departed', 'person-returned']);
});

test('whoever was deleted before they were ever seen is named by the id', async () => {
  await follow('unseen');
  await knows('unseen');
  tell('ghost');
  await until(
    () => signals('unseen'),
    (found) => found.length === 1,
  );
  const [row] = await rows<{ named: unknown }>(
    `select g.named_by as named from signal g join signal_source s on s.id = g.source_id where s.name = 'unseen'`,
  );
  expect(row?.named).toEqual([{ kind: 'subject', value: 'ghost' }]);
});
