import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SignalSource } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import { answerJoint, proposeJoint } from '../features/offboarding/propose-joint.ts';
import {
  renewServiceAccount,
  resumeServiceAccount,
  stopServiceAccount,
} from '../features/service-accounts/change-service-account.ts';
import { lockPeople } from '../features/people/standing.repository.ts';
import { nameServiceAccountOwner } from '../features/service-accounts/name-service-account-owner.ts';
import { registerServiceAccount } from '../features/service-accounts/register-service-account.ts';
import { contextOf } from '../testing/graphql/asking.ts';
import { assemble, keys, signedBy } from '../testing/lying-provider/keys.ts';
import { startUnderTest, type UnderTest } from '../testing/lying-provider/register-under-test.ts';
import { secondsNow } from '../testing/lying-provider/trip.ts';
import { testDoor, type TestDoor } from '../testing/offboarding/door.ts';

let under: UnderTest;
let door: TestDoor;
let source: SignalSource;
let administrators: readonly [string, string];

const rows = <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
  under.register.database.source.query(text, [...values]);

const addPerson = async (name: string): Promise<string> => {
  const id = randomUUID();
  await rows(
    `insert into person (id, name, language, staff_type, created_at, version) values ($1, $2, 'en', 'staff-member', now(), 1)`,
    [id, name],
  );
  return id;
};

beforeAll(async () => {
  under = await startUnderTest();
  door = testDoor(under.register.database);
  source = await door.source('directory', 'revoke', 'honest');
  administrators = [await addPerson('Ada'), await addPerson('Bo')];
}, 60_000);
afterAll(() => under.close());

const dayAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const contextFor = (actor: Partial<Actor> = {}) =>
  contextOf(under.register.database, {
    actor: {
      ...nobody,
      kind: 'person',
      label: 'Ada',
      roles: ['dgc-administrator'],
      personId: administrators[0],
      secondFactorAt: new Date(),
      ...actor,
    },
  });

/** The status with which the built register answers a token of the client. */
const asks = async (client: string): Promise<number> => {
  const token = assemble(
    { alg: 'RS256', kid: keys.own.kid, typ: 'at+jwt' },
    {
      iss: under.lying.issuerOf('honest'),
      aud: 'https://register.example',
      sub: client,
      client_id: client,
      scope: 'register:read',
      iat: secondsNow(),
      exp: secondsNow() + 600,
    },
    signedBy(keys.own),
  );
  const response = await fetch(`${under.api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: '{"query":"{ me { id } }"}',
  });
  await response.arrayBuffer();
  return response.status;
};

const stated = { provider: 'honest', purpose: 'Reports', expiresOn: dayAhead(100) };

type Kept = { readonly id: string; readonly version: number; readonly ownerId: string; readonly stopped: boolean };
const recordOf = async (client: string): Promise<Kept> => {
  const [kept] = await rows<Kept>(
    `select id, version, owner_id as "ownerId", suspended_at is not null as stopped from service_account where client_id = $1`,
    [client],
  );
  if (!kept) throw new Error('nothing was registered');
  return kept;
};

/** A client with an owner who is nobody else’s. */
const registered = async (client: string): Promise<Kept> => {
  const ownerId = await addPerson(`Owner of ${client}`);
  expect(await registerServiceAccount(contextFor(), { ...stated, client, ownerId })).toMatchObject({ ok: true });
  return recordOf(client);
};

const leaves = (personId: string) => door.say(source, personId, { type: 'person-departed', how: 'disabled' });

const mailsTo = (personId: string) =>
  rows<{ topic: string }>(`select topic from outbox where channel = 'mail' and recipient_id = $1`, [personId]);

describe('the owner of a service account', () => {
  test('who leaves suspends it in the transaction of the departure; a new one, who is told, lets its token in again', async () => {
    const { id, ownerId } = await registered('reporting');
    expect(await asks('reporting')).toBe(200);
    expect(await mailsTo(ownerId)).toEqual([{ topic: 'service-account-owned' }]);

    await leaves(ownerId);
    const transactions = await rows<{ of: string }>(
      `select distinct xmin::text as of from (select xmin from service_account where id = $1 and suspended_at is not null
         union all select xmin from due_item where kind = 'service-account-owner' and key = $1::text and done_at is null
         union all select xmin from person_standing where person_id = $2 and departed_at is not null) t`,
      [id, ownerId],
    );
    expect(transactions).toHaveLength(1);
    expect(await asks('reporting')).toBe(401);

    const next = await addPerson('Next');
    const { version } = await recordOf('reporting');
    const naming = { id, version, ownerId: next, reason: 'Takes over' };
    expect(await nameServiceAccountOwner(contextFor(), naming)).toMatchObject({ ok: true });
    expect(await asks('reporting')).toBe(200);
    expect(await mailsTo(next)).toEqual([{ topic: 'service-account-owned' }]);
    expect(
      await rows(
        `select outcome, done_by_id as by from due_item where kind = 'service-account-owner' and key = $1::text`,
        [id],
      ),
    ).toEqual([{ outcome: 'owner-named', by: administrators[0] }]);
    expect(
      await rows<{ type: string }>(
        `select type, person_id as person from audit_entry where subject_kind = 'service-account' and subject_id = $1 order by at`,
        [id],
      ),
    ).toEqual([
      { type: 'service-account-registered', person: ownerId },
      { type: 'service-account-suspended', person: ownerId },
      { type: 'service-account-owner-named', person: next },
    ]);
  });

  test('is nobody who left, and is named with a reason, a second factor and what was seen', async () => {
    const { id, ownerId } = await registered('waits');
    await leaves(ownerId);
    const { version } = await recordOf('waits');
    const gone = await addPerson('Gone');
    await leaves(gone);
    const next = await addPerson('Next');
    const name = (more: object, actor: Partial<Actor> = {}) =>
      nameServiceAccountOwner(contextFor(actor), { id, version, ownerId: next, reason: 'Takes over', ...more });
    expect(await name({ ownerId: gone })).toMatchObject({ code: 'person-departed', field: 'ownerId' });
    expect(await name({ ownerId })).toMatchObject({ code: 'person-departed', field: 'ownerId' });
    expect(await name({ ownerId: randomUUID() })).toMatchObject({ code: 'person-unknown' });
    expect(await name({ reason: ' ' })).toMatchObject({ code: 'reason-missing' });
    expect(await name({ version: version - 1 })).toMatchObject({ code: 'version-conflict' });
    expect(await name({}, { secondFactorAt: null })).toMatchObject({ code: 'step-up-required' });
    expect(await resumeServiceAccount(contextFor(), { id, version, reason: 'Needed' })).toMatchObject({
      code: 'owner-awaited',
    });
    expect(await registerServiceAccount(contextFor(), { ...stated, client: 'other', ownerId: gone })).toMatchObject({
      code: 'person-departed',
    });
    expect([await asks('waits'), (await recordOf('waits')).ownerId]).toEqual([401, ownerId]);
  });

  const isWaiting = async (): Promise<boolean> =>
    (await rows(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`))
      .length > 0;

  const waitingOr = async (isDone: () => boolean): Promise<void> => {
    while (!isDone() && !(await isWaiting()));
  };

  test.each([
    ['new', 'person-departed'],
    ['former', 'version-conflict'],
  ] as const)('who leaves while another is named goes first: naming waits for the %s one', async (which, code) => {
    const { id, version, ownerId } = await registered(`raced-${which}`);
    const next = await addPerson('Next');
    const leaver = which === 'new' ? next : ownerId;
    let naming = Promise.resolve<unknown>(null);
    await under.register.database.transaction(async (tx) => {
      await lockPeople(tx, [leaver]);
      let done = false;
      naming = nameServiceAccountOwner(contextFor(), { id, version, ownerId: next, reason: 'Takes over' }).finally(
        () => {
          done = true;
        },
      );
      await waitingOr(() => done);
      await tx.query(
        `insert into person_standing (person_id, epoch, departed_at, changed_at) values ($1, 1, now(), now())`,
        [leaver],
      );
      if (which === 'former') {
        await tx.query('update service_account set suspended_at = now(), version = version + 1 where id = $1', [id]);
      }
    });
    expect(await naming).toMatchObject({ ok: false, code });
  });

  test('whose departure is undone has it back only while another owner is awaited', async () => {
    const [back, kept] = [await registered('back'), await registered('kept')];
    for (const { ownerId } of [back, kept]) await leaves(ownerId);
    const seen = await recordOf('kept');
    const naming = { id: kept.id, version: seen.version, ownerId: await addPerson('Next'), reason: 'Takes over' };
    await nameServiceAccountOwner(contextFor(), naming);
    const stop = { id: kept.id, version: seen.version + 1, reason: 'Misused' };
    expect(await stopServiceAccount(contextFor(), stop)).toMatchObject({ ok: true });
    for (const { ownerId } of [back, kept]) {
      const [signal] = await rows<{ id: string }>('select id from signal where person_id = $1', [ownerId]);
      const undo = { kind: 'undo-signal' as const, subjectId: signal?.id ?? '', reason: 'Mistaken' };
      const proposed = await proposeJoint(contextFor(), undo);
      if (!proposed.ok) throw new Error(proposed.code);
      const second = contextFor({ personId: administrators[1] });
      expect(await answerJoint(second, { id: proposed.next.id, version: 1, confirm: true })).toMatchObject({
        ok: true,
      });
    }
    expect([(await recordOf('back')).stopped, (await recordOf('kept')).stopped]).toEqual([false, true]);
  });
});

test('a service account that DGC stops is refused at once, stays so under another owner, and goes on when DGC says so', async () => {
  const { id, version } = await registered('stopped');
  expect(
    await stopServiceAccount(contextFor({ secondFactorAt: null }), { id, version, reason: 'Misused' }),
  ).toMatchObject({ ok: true });
  expect(await asks('stopped')).toBe(401);
  const naming = { id, version: version + 1, ownerId: await addPerson('Next'), reason: 'Takes over' };
  expect(await nameServiceAccountOwner(contextFor(), naming)).toMatchObject({ ok: true });
  expect(await asks('stopped')).toBe(401);
  const resuming = { id, version: version + 2, reason: 'Cleared' };
  expect(await resumeServiceAccount(contextFor({ secondFactorAt: null }), resuming)).toMatchObject({
    code: 'step-up-required',
  });
  expect(await resumeServiceAccount(contextFor(), resuming)).toMatchObject({ ok: true });
  expect(await asks('stopped')).toBe(200);
});

test('a service account past its last day is refused until it is given another one', async () => {
  const { id, version } = await registered('ended');
  await rows('update service_account set expires_on = current_date - 2 where id = $1', [id]);
  expect(await asks('ended')).toBe(401);
  const renew = (expiresOn: string) => renewServiceAccount(contextFor(), { id, version, expiresOn });
  expect(await renew(dayAhead(-2))).toMatchObject({ code: 'date-in-the-past' });
  expect(await renew(dayAhead(800))).toMatchObject({ code: 'expiry-too-late' });
  expect(await renew(dayAhead(30))).toMatchObject({ ok: true });
  expect(await asks('ended')).toBe(200);
});

test('a client is registered once, of a provider that is configured, by one of two who race', async () => {
  const ownerId = await addPerson('Owner');
  const twice = await Promise.all(
    [1, 2].map(() => registerServiceAccount(contextFor(), { ...stated, client: 'once', ownerId })),
  );
  expect(twice.map((made) => (made.ok ? 'ok' : made.code)).toSorted()).toEqual(['ok', 'service-account-already-known']);
  const elsewhere = { ...stated, client: 'x', ownerId, provider: 'nowhere' };
  expect(await registerServiceAccount(contextFor(), elsewhere)).toMatchObject({ code: 'provider-unknown' });
});

test('nobody but a DGC administrator changes a service account', async () => {
  const { id, version, ownerId } = await registered('guarded');
  const seen = { id, version, reason: 'x', ownerId, expiresOn: dayAhead(10) };
  for (const role of ['auditor', 'dgc-analyst', 'head-of-entity', 'staff', 'reporting-client'] as const) {
    const context = contextFor({ roles: [role] });
    const answers = [
      await registerServiceAccount(context, { ...stated, client: 'y', ownerId }),
      await nameServiceAccountOwner(context, seen),
      await renewServiceAccount(context, seen),
      await stopServiceAccount(context, seen),
      await resumeServiceAccount(context, seen),
    ];
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.code))).toEqual(answers.map(() => 'FORBIDDEN'));
  }
});
