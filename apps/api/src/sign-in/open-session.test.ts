import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SignalFact, SignalSource } from '@mandat/domain';
import { administrators } from '../features/offboarding/recipients.repository.ts';
import { insertEntity } from '../features/entities/entity.repository.ts';
import { insertIdentifier, insertPerson } from '../features/people/person.repository.ts';
import { createLogger } from '../platform/log/logger.ts';
import { createMetrics } from '../platform/metrics/metrics.ts';
import type { ProviderSettings } from '../platform/providers/provider-settings.ts';
import { emptyRegister, type EmptyRegister } from '../testing/empty-register.ts';
import { signInDoor } from '../testing/sign-in-door.ts';
import type { IdTokenClaims } from './check-id-token.ts';
import { openSession } from './open-session.ts';
import type { SignInParts } from './parts.ts';
import { readSession } from './read-session.ts';
import { SignInFault } from './sign-in-fault.ts';

let register: EmptyRegister;
let parts: SignInParts;
const now = new Date();
const limits = { idleSeconds: 1800, absoluteSeconds: 43_200 };
const label = { ar: 'x', zh: 'x', en: 'x', fr: 'x', ru: 'x', es: 'x' };

beforeAll(async () => {
  register = await emptyRegister();
  parts = {
    database: register.database,
    world: { now: () => now, newId: () => randomUUID() },
    providers: {
      all: [],
      named: () => undefined,
      ofIssuer: () => undefined,
      wereAsked: () => true,
      keepAsking: () => undefined,
      stop: () => undefined,
    },
    publicUrl: 'http://localhost:4000',
    limits,
    ...(await signInDoor(register.database, [practice, federated('partner')])),
    rateLimitPerMinute: 100,
    addressOf: () => 'test',
    logger: createLogger('silent'),
    metrics: createMetrics(),
  };
  await register.database.transaction((tx) =>
    insertEntity(tx, {
      id: entityId,
      code: 'OCEAN',
      kind: 'office',
      parentId: null,
      headed: true,
      country: null,
      timeZone: 'Pacific/Auckland',
      names: label,
      headTitle: 'Director',
      unconfirmedNames: [],
      createdAt: now,
      endedOn: null,
      version: 1,
    }),
  );
}, 60_000);
afterAll(() => register.close());

const entityId = randomUUID();

const federated = (name: string): ProviderSettings => ({
  name,
  issuer: `https://${name}.example`,
  clientId: 'mandat',
  client: { kind: 'secret', secret: 'x' },
  label,
  scopes: ['openid'],
  person: { employee_number: 'staff-number', badge: 'badge' },
  groups: { claim: 'realm.groups', roles: { administrators: 'dgc-administrator', '/audit': 'auditor' } },
  unit: { claim: 'unit', values: { 'Ocean Affairs': 'OCEAN' } },
  staff: { claim: 'kind', values: ['staff'] },
  stepUp: null,
  accessTokens: null,
  signals: [],
});
const practice = federated('practice');

const arrive = async (subject: string, claims: Record<string, unknown> = {}, settings = practice) => {
  const token = await openSession(parts, {
    settings,
    claims: { iss: settings.issuer, sub: subject, iat: 1, exp: 2, ...claims } as IdTokenClaims,
    idToken: 'token',
    refreshToken: null,
    language: 'fr',
    requestId: 'test',
    previousToken: null,
  });
  const read = await readSession(register.database, { token, now, limits, isPersonsAct: true });
  if (!read) throw new Error('no session');
  return read;
};

const record = async (name: string, identifiers: Record<string, string>, source = 'practice'): Promise<string> => {
  const id = randomUUID();
  await register.database.transaction(async (tx) => {
    await insertPerson(tx, {
      id,
      name,
      email: 'same@x.example',
      phone: null,
      functionTitle: null,
      language: 'es',
      staffType: 'staff-member',
      createdAt: now,
      version: 1,
    });
    for (const [kind, value] of Object.entries(identifiers)) {
      await insertIdentifier(tx, {
        id: randomUUID(),
        personId: id,
        source,
        kind,
        value,
        validFrom: now,
        validUntil: null,
      });
    }
  });
  return id;
};

const rows = <T>(sql: string, values: readonly unknown[] = []): Promise<T[]> =>
  register.database.source.query(sql, [...values]);
const refusalOf = (arrival: Promise<unknown>) =>
  arrival.then(
    () => 'signed in',
    (error: unknown) => (error instanceof SignInFault ? `${error.code}: ${error.detail}` : String(error)),
  );

test('a first sign-in links to the one live person with the identifier in this source', async () => {
  const id = await record('Known Person', { 'staff-number': '1001' });
  const { actor, language } = await arrive('sub-known', {
    employee_number: '1001',
    name: 'Another Name',
    kind: 'staff',
  });
  expect([actor.personId, actor.label, language]).toEqual([id, 'Known Person', 'es']);
  expect((await arrive('sub-known', { employee_number: 'changed later' })).actor.personId).toBe(id);
});

test('an identifier of another source, or one that has ended, links nobody', async () => {
  const elsewhere = await record('Elsewhere', { 'staff-number': '1002' }, 'other-source');
  expect((await arrive('sub-1002', { employee_number: '1002' })).actor.personId).not.toBe(elsewhere);
  const ended = await record('Ended', { 'staff-number': '1003' });
  await rows('update person_identifier set valid_until = now() where person_id = $1', [ended]);
  expect((await arrive('sub-1003', { employee_number: '1003' })).actor.personId).not.toBe(ended);
});

test('nobody has it: a new person without privileges, with name, address, function, language and appointment', async () => {
  const claims = {
    name: ' New\u0007 Person ',
    email: 'new@x.example',
    title: 'Editor',
    locale: 'ar-EG',
    unit: 'Ocean Affairs',
    kind: ['staff'],
    badge: 77,
  };
  const { actor, session } = await arrive('sub-new', claims);
  expect(actor.roles).toEqual(['staff']);
  expect(session.entityId).toBe(entityId);
  const [person] = await rows('select name, email, function_title, language, staff_type from person where id = $1', [
    actor.personId,
  ]);
  expect(person).toEqual({
    name: 'New  Person',
    email: 'new@x.example',
    function_title: 'Editor',
    language: 'ar',
    staff_type: 'staff-member',
  });
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Auckland' }).format(now);
  expect(
    await rows('select entity_id, from_on, until_on from appointment where person_id = $1', [actor.personId]),
  ).toEqual([{ entity_id: entityId, from_on: day, until_on: null }]);
  expect(
    await rows(`select source, kind, value from person_identifier where person_id = $1 order by kind`, [
      actor.personId,
    ]),
  ).toEqual([
    { source: 'practice', kind: 'badge', value: '77' },
    { source: practice.issuer, kind: 'subject', value: 'sub-new' },
  ]);
});

test('several people have the identifiers: refused, recorded, audited, and no session', async () => {
  await record('One', { 'staff-number': '2001' });
  await record('Two', { badge: 'b-2001' });
  const before = await rows('select id from session');
  expect(await refusalOf(arrive('sub-several', { employee_number: '2001', badge: 'b-2001' }))).toBe(
    'link-refused: several-people',
  );
  expect(await rows('select source, kind, reason from refused_link where subject = $1', ['sub-several'])).toEqual([
    { source: 'practice', kind: 'staff-number badge', reason: 'several-people' },
  ]);
  expect(await rows(`select reason from audit_entry where type = 'sign-in-refused'`)).toContainEqual({
    reason: 'several-people',
  });
  expect(await rows('select id from session')).toHaveLength(before.length);
});

test('one who has another subject of this issuer is refused, so that a number that was given out again opens nothing', async () => {
  await record('First', { 'staff-number': '3001' });
  await arrive('sub-first', { employee_number: '3001' });
  expect(await refusalOf(arrive('sub-second', { employee_number: '3001' }))).toBe(
    'link-refused: linked-to-another-subject',
  );
});

test('an e-mail address links nobody, and the same subject of another issuer is another person', async () => {
  const id = await record('By Mail', { 'staff-number': '4001' });
  expect((await arrive('sub-mail', { email: 'same@x.example' })).actor.personId).not.toBe(id);
  const here = await arrive('sub-twin');
  const there = await arrive('sub-twin', {}, federated('partner'));
  expect(there.actor.personId).not.toBe(here.actor.personId);
});

test('two first sign-ins of one identity at once make one person', async () => {
  const reads = await Promise.all(Array.from({ length: 6 }, () => arrive('sub-tabs', { employee_number: '5001' })));
  expect(new Set(reads.map(({ actor }) => actor.personId)).size).toBe(1);
});

test('two subjects with one new identifier at once: one is linked, the other refused', async () => {
  const outcomes = await Promise.all(
    ['a', 'b'].map((name) => refusalOf(arrive(`sub-race-${name}`, { employee_number: '5002' }))),
  );
  expect(outcomes.sort()).toEqual(['link-refused: linked-to-another-subject', 'signed in']);
});

test('groups give roles to staff, and to nobody who is not yet staff', async () => {
  const realm = { groups: ['administrators', '/audit', 'toString'] };
  expect((await arrive('sub-admin', { realm, kind: 'staff' })).actor.roles).toEqual([
    'dgc-administrator',
    'auditor',
    'staff',
  ]);
  expect((await arrive('sub-guest', { realm, kind: 'consultant' })).actor.roles).toEqual(['public']);
  expect((await arrive('sub-plain', { kind: 'staff' })).actor.roles).toEqual(['staff']);
});

test('a role is that of this sign-in: a group that is gone is gone at the next', async () => {
  await arrive('sub-was', { 'realm.groups': ['administrators'], kind: 'staff' });
  expect((await arrive('sub-was', { kind: 'staff' })).actor.roles).toEqual(['staff']);
});

test('a unit without an entity still signs in, without an appointment', async () => {
  const { actor, session } = await arrive('sub-nowhere', { unit: 'Nowhere', kind: 'staff' });
  expect(session.entityId).toBeNull();
  expect(await rows('select id from appointment where person_id = $1', [actor.personId])).toEqual([]);
});

const toldOfAlarms = (): Promise<readonly string[]> => register.database.hot(administrators);

const administratorAway = async (subject: string): Promise<string> => {
  const iat = Math.floor(now.getTime() / 1000);
  const { actor } = await arrive(subject, { 'realm.groups': ['administrators'], kind: 'staff', iat });
  const personId = String(actor.personId);
  await rows('delete from session where person_id = $1', [personId]);
  return personId;
};

test('an administrator is told of alarms while they are not signed in, and nobody else is', async () => {
  const administratorId = await administratorAway('sub-away');
  const { actor } = await arrive('sub-reader', { 'realm.groups': ['/audit'], kind: 'staff' });
  const told = await toldOfAlarms();
  expect(told).toContain(administratorId);
  expect(told).not.toContain(actor.personId);
});

test('whose group is gone, who has left, and who has not been there for long is told no more', async () => {
  const [group, left, longAgo] = [
    await administratorAway('sub-group'),
    await administratorAway('sub-left'),
    await administratorAway('sub-long-ago'),
  ];
  const source = parts.sources.ofProvider('practice', 'session-refresh');
  const say = (personId: string, fact: SignalFact) =>
    register.database.hot((sql) =>
      parts.handle(
        sql,
        {
          source: { ...source, trust: 'revoke' } as SignalSource,
          key: randomUUID(),
          namedBy: [],
          personId,
          occurredAt: new Date(now.getTime() + 1000),
          effectiveAt: new Date(now.getTime() + 1000),
          fact,
        },
        'test',
      ),
    );
  await say(group, { type: 'groups-changed', roles: ['auditor'] });
  await say(left, { type: 'person-departed', how: 'disabled' });
  await rows(`update role_at_sign_in set signed_in_at = now() - interval '91 days' where person_id = $1`, [longAgo]);
  const told = await toldOfAlarms();
  expect([group, left, longAgo].filter((id) => told.includes(id))).toEqual([]);
});
