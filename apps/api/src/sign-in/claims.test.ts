import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SignalFact } from '@mandat/domain';
import { sqlOf } from '../platform/database/sql.ts';
import { createLogger } from '../platform/log/logger.ts';
import { createMetrics } from '../platform/metrics/metrics.ts';
import type { ProviderSettings } from '../platform/providers/provider-settings.ts';
import { emptyRegister, type EmptyRegister } from '../testing/empty-register.ts';
import { addOffice } from '../testing/office.ts';
import { signInDoor } from '../testing/sign-in-door.ts';
import type { IdTokenClaims } from './check-id-token.ts';
import { openSession } from './open-session.ts';
import type { SignInParts } from './parts.ts';
import { readSession } from './read-session.ts';
import { SignInFault } from './sign-in-fault.ts';
import { strengthenSession } from './strengthen-session.ts';

const label = { ar: 'x', zh: 'x', en: 'x', fr: 'x', ru: 'x', es: 'x' };
const limits = { idleSeconds: 1800, absoluteSeconds: 43_200 };
const scim = {
  name: 'practice-scim',
  channel: 'scim',
  trust: 'revoke',
  scope: null,
  match: {},
  unitAttribute: 'department',
  silentAfterSeconds: null,
  directory: null,
} as const;
const practice: ProviderSettings = {
  name: 'practice',
  issuer: 'https://practice.example',
  clientId: 'mandat',
  client: { kind: 'secret', secret: 'x' },
  label,
  scopes: ['openid'],
  person: { employee_number: 'staff-number' },
  groups: { claim: 'groups', roles: { administrators: 'dgc-administrator', audit: 'auditor' } },
  unit: { claim: 'unit', values: { 'Ocean Affairs': 'OCEAN' } },
  staff: { claim: 'kind', values: ['staff'] },
  stepUp: { acr: [], amr: ['otp'], maxAge: 300, claims: false },
  accessTokens: null,
  signals: [scim],
};

let register: EmptyRegister;
let parts: SignInParts;
beforeAll(async () => {
  register = await emptyRegister();
  const world = { now: () => new Date(), newId: () => randomUUID() };
  parts = {
    database: register.database,
    world,
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
    ...(await signInDoor(register.database, [practice], world)),
    rateLimitPerMinute: 100,
    addressOf: () => 'test',
    logger: createLogger('silent'),
    metrics: createMetrics(),
  };
  for (const code of ['OCEAN', 'LAND']) await addOffice(register.database, code);
}, 60_000);
afterAll(() => register.close());

const rows = <T>(sql: string, values: readonly unknown[] = []): Promise<T[]> =>
  register.database.source.query(sql, [...values]);

/** Tokens are made one after the other: each is of a second of its own. */
let second = Math.floor(Date.now() / 1000) - 5000;
const nextSecond = (): number => (second += 2);

const arrivalOf = (subject: string, claims: Record<string, unknown>, previousToken: string | null = null) => {
  const iat = nextSecond();
  const known = { iss: practice.issuer, sub: subject, iat, exp: iat + 60, kind: 'staff', name: 'Ona Ocean' };
  return {
    settings: practice,
    claims: { ...known, ...claims } as IdTokenClaims,
    idToken: 'token',
    refreshToken: 'refresh',
    language: 'fr',
    requestId: 'test',
    previousToken,
  } as const;
};

const arrive = async (subject: string, claims: Record<string, unknown> = {}) => {
  const token = await openSession(parts, arrivalOf(subject, claims));
  const read = await readSession(register.database, { token, now: new Date(), limits, isPersonsAct: true });
  if (!read) throw new Error('no session');
  return { ...read, token };
};

const faultOf = (arrival: Promise<unknown>): Promise<string> =>
  arrival.then(
    () => 'signed in',
    (error: unknown) => (error instanceof SignInFault ? error.code : String(error)),
  );

const signalsOf = (subject: string) =>
  rows<{ source: string; fact: SignalFact; state: string; key: string }>(
    `select src.name as source, s.fact, s.state, s.key from signal s join signal_source src on src.id = s.source_id
     join person_identifier i on i.person_id = s.person_id and i.kind = 'subject' and i.value = $1
     order by s.effective_at, s.received_at`,
    [subject],
  );

const sayElsewhere = async (personId: string, fact: SignalFact, at: Date): Promise<void> => {
  const source = parts.sources.ofProvider('practice', 'scim');
  if (!source) throw new Error('no source');
  await register.database.transaction((tx) =>
    parts.handle(
      sqlOf(tx),
      { source, key: randomUUID(), namedBy: [], personId, occurredAt: at, effectiveAt: at, fact },
      'test',
    ),
  );
};

const postsOf = (personId: string | null) =>
  rows<{ code: string; source: string | null; over: boolean }>(
    `select e.code, a.source, a.ended_at is not null as over from appointment a join entity e on e.id = a.entity_id
     where a.person_id = $1 order by a.ended_at nulls last`,
    [personId],
  );

test('the appointment of a first sign-in is the provider’s word, and claims that say the same again say nothing', async () => {
  const { actor } = await arrive('same', { unit: 'Ocean Affairs' });
  await arrive('same', { unit: 'Ocean Affairs' });
  expect(await postsOf(actor.personId)).toEqual([{ code: 'OCEAN', source: 'practice', over: false }]);
  expect(await signalsOf('same')).toEqual([]);
});

test('another unit in the claims is a move, in the transaction of the sign-in, with the token’s time in its key', async () => {
  const { actor } = await arrive('mover', { unit: 'Ocean Affairs' });
  await arrive('mover', { unit: 'LAND' });
  await arrive('mover', { unit: 'LAND' });
  const [signal, another] = await signalsOf('mover');
  expect(another).toBeUndefined();
  expect(signal).toMatchObject({ source: 'practice/sign-in-claims', fact: { type: 'person-moved', units: ['LAND'] } });
  expect(signal?.key).toMatch(/^mover:\d+:person-moved$/u);
  expect(await postsOf(actor.personId)).toEqual([
    { code: 'OCEAN', source: 'practice', over: true },
    { code: 'LAND', source: 'practice', over: false },
  ]);
});

test('a unit that SCIM told before is known already', async () => {
  const { actor } = await arrive('scim-first', { unit: 'Ocean Affairs' });
  await sayElsewhere(actor.personId ?? '', { type: 'person-moved', units: ['LAND'] }, new Date(nextSecond() * 1000));
  await arrive('scim-first', { unit: 'LAND' });
  expect((await signalsOf('scim-first')).map(({ source }) => source)).toEqual(['practice-scim']);
});

test('no unit in the claims is not another unit', async () => {
  const { actor } = await arrive('silent', { unit: 'Ocean Affairs' });
  await arrive('silent');
  expect(await postsOf(actor.personId)).toEqual([{ code: 'OCEAN', source: 'practice', over: false }]);
});

test('whoever is no longer staff has departed: refused, recorded, every session gone; valid claims bring them back', async () => {
  const { actor, token } = await arrive('leaver');
  expect(await faultOf(arrive('leaver', { kind: 'consultant' }))).toBe('person-departed');
  expect(await readSession(register.database, { token, now: new Date(), limits, isPersonsAct: true })).toBeNull();
  expect(await faultOf(arrive('leaver', { kind: 'consultant' }))).toBe('person-departed');
  expect(
    await rows(`select type, reason from audit_entry where person_id = $1 and type = 'sign-in-refused'`, [
      actor.personId,
    ]),
  ).toEqual(Array.from({ length: 2 }, () => ({ type: 'sign-in-refused', reason: 'person-departed' })));
  expect((await arrive('leaver')).actor.roles).toEqual(['staff']);
  expect((await signalsOf('leaver')).map(({ fact }) => fact.type)).toEqual(['person-departed', 'person-returned']);
});

test('a token without any staff claim gives no rights, and is no departure', async () => {
  await arrive('silent-staff');
  expect((await arrive('silent-staff', { kind: undefined })).actor.roles).toEqual(['public']);
  expect(await signalsOf('silent-staff')).toEqual([]);
});

test('whom another source says to have departed cannot sign in by valid claims, until that source says returned', async () => {
  const { actor } = await arrive('gone-by-scim');
  await sayElsewhere(actor.personId ?? '', { type: 'person-departed', how: 'disabled' }, new Date(nextSecond() * 1000));
  expect(await faultOf(arrive('gone-by-scim'))).toBe('person-departed');
  expect(await faultOf(arrive('gone-by-scim', { kind: 'consultant' }))).toBe('person-departed');
  expect(await faultOf(arrive('gone-by-scim'))).toBe('person-departed');
  await sayElsewhere(actor.personId ?? '', { type: 'person-returned' }, new Date(nextSecond() * 1000));
  expect(await faultOf(arrive('gone-by-scim'))).toBe('signed in');
});

test('a locked-out person whom the provider lets in signs in', async () => {
  const { actor } = await arrive('locked');
  await sayElsewhere(actor.personId ?? '', { type: 'person-locked-out' }, new Date(nextSecond() * 1000));
  expect(await faultOf(arrive('locked'))).toBe('signed in');
});

test('a role that was taken away after the token was made does not count in the new session', async () => {
  const { actor } = await arrive('roles', { groups: ['administrators', 'audit'] });
  const old = arrivalOf('roles', { groups: ['administrators', 'audit'] });
  await sayElsewhere(
    actor.personId ?? '',
    { type: 'groups-changed', roles: ['auditor'] },
    new Date(nextSecond() * 1000),
  );
  const token = await openSession(parts, old);
  const read = await readSession(register.database, { token, now: new Date(), limits, isPersonsAct: true });
  expect(read?.actor.roles).toEqual(['auditor', 'staff']);
  expect((await arrive('roles', { groups: ['administrators'] })).actor.roles).toEqual(['dgc-administrator', 'staff']);
});

test('a changed name or address is followed, and the name of a login never stands in for one', async () => {
  const { actor } = await arrive('renamed', { email: 'old@x.example' });
  await arrive('renamed', { name: 'Ona Delta', email: 'new@x.example' });
  await arrive('renamed', { name: undefined, preferred_username: 'ona.d' });
  expect(await rows('select name, email from person where id = $1', [actor.personId])).toEqual([
    { name: 'Ona Delta', email: 'new@x.example' },
  ]);
  expect((await signalsOf('renamed')).map(({ fact }) => fact.type)).toEqual(['contact-changed']);
});

test('another title than the record has is another post, said once; a first one is none', async () => {
  const { actor } = await arrive('titled');
  await arrive('titled', { title: 'Chief' });
  await arrive('titled', { title: 'Adviser' });
  // Another source words it otherwise: what these claims said before is still no news.
  await rows(`update person set function_title = 'Officer' where id = $1`, [actor.personId]);
  await arrive('titled', { title: 'Adviser', email: 'new@x.example' });
  await arrive('titled');
  const facts = (await signalsOf('titled')).map(({ fact }) => fact);
  expect(facts.map((fact) => (fact.type === 'contact-changed' ? (fact.moved ?? []) : fact.type))).toEqual([
    [],
    ['post'],
    [],
  ]);
});

test('a departed person has no session, even where one was left over', async () => {
  const { actor, token } = await arrive('left-over');
  await rows(
    `insert into person_standing (person_id, epoch, departed_at, changed_at) values ($1, 1, now(), now())
     on conflict (person_id) do update set departed_at = now()`,
    [actor.personId],
  );
  expect(await readSession(register.database, { token, now: new Date(), limits, isPersonsAct: true })).toBeNull();
});

test('two hundred sign-ins and step-ups that race a departure: no live session of a departed person, and nothing deadlocks', async () => {
  const rounds = 20;
  const each = 10;
  const left: unknown[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const subject = `racer-${round}`;
    const { actor, token, session } = await arrive(subject);
    const proof = () => ({ amr: ['otp'], auth_time: Math.floor(Date.now() / 1000) });
    const attempts = Array.from({ length: each }, (_, at) =>
      at % 2 === 0
        ? faultOf(openSession(parts, arrivalOf(subject, {})))
        : faultOf(strengthenSession(parts, arrivalOf(subject, proof(), token), session.id)),
    );
    const departure = sayElsewhere(actor.personId ?? '', { type: 'person-departed', how: 'disabled' }, new Date());
    const outcomes = await Promise.all([...attempts, departure.then(() => 'departed')]);
    const allowed = ['signed in', 'person-departed', 'session-needed', 'departed'];
    expect(outcomes.filter((outcome) => !allowed.includes(outcome))).toEqual([]);
    left.push(...(await rows('select id from session where person_id = $1', [actor.personId])));
  }
  expect(rounds * each).toBe(200);
  expect(left).toEqual([]);
}, 60_000);
