import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from '../testing/lying-provider/browser.ts';
import { badRefreshes, slowRefreshes } from '../testing/lying-provider/refresh-cases.ts';
import { refreshedBody, refusedGrant } from '../testing/lying-provider/refreshes.ts';
import { startUnderTest, type UnderTest } from '../testing/lying-provider/register-under-test.ts';
import { addOffice } from '../testing/office.ts';
import { sessionCookie, signIn } from '../testing/lying-provider/sign-in.ts';
import { idToken, secondsNow, sendJson, type Claims } from '../testing/lying-provider/trip.ts';

let under: UnderTest;
beforeAll(async () => {
  under = await startUnderTest();
}, 60_000);
afterAll(() => under.close());

const rows = <T>(sql: string, values: readonly unknown[] = []): Promise<T[]> =>
  under.register.database.source.query(sql, [...values]);

type Row = {
  readonly id: string;
  readonly person_id: string;
  readonly due: boolean;
  readonly last_active_at: Date;
  readonly expires_at: Date;
  readonly refreshing_until: Date | null;
  readonly failures: number;
  readonly has_token: boolean;
  readonly is_staff: boolean;
  readonly group_roles: readonly string[];
};
const sessionsOf = (subject: string): Promise<Row[]> =>
  rows(
    `select id, person_id, refresh_due_at <= now() as due, last_active_at, expires_at, refreshing_until, is_staff, group_roles,
       refresh_failures as failures, refresh_token is not null as has_token from session where subject = $1`,
    [subject],
  );
const sessionOf = async (subject: string): Promise<Row> => {
  const [row] = await sessionsOf(subject);
  if (!row) throw new Error(`${subject} has no session`);
  return row;
};

const makeDue = (subject: string) =>
  rows(`update session set refresh_due_at = now() - interval '1 second' where subject = $1`, [subject]);

const roles = async (browser: Browser, headers: Record<string, string> = {}): Promise<readonly string[]> => {
  const response = await fetch(`${under.api.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: under.api.url,
      'x-mandat': '1',
      cookie: `${sessionCookie}=${browser.cookie(sessionCookie)}`,
      ...headers,
    },
    body: JSON.stringify({ query: '{ me { roles } }' }),
  });
  const { data }: { data: { me: { roles: string[] } } } = JSON.parse(await response.text());
  expect(response.status).toBe(200);
  return data.me.roles;
};

const signedIn = async (subject: string, claims: Claims = {}) => {
  const reply = (response: Parameters<typeof sendJson>[0], trip: Parameters<typeof idToken>[0]) =>
    sendJson(response, {
      access_token: randomUUID(),
      token_type: 'Bearer',
      id_token: idToken(trip, { claims }),
      refresh_token: `refresh-${trip.code}`,
    });
  return (await signIn(under, { subject, reply })).browser;
};

/** The provider's word of this person from now on. */
const willSay = (subject: string, claims: Claims) =>
  under.lying.refreshes.answerWith(subject, {
    usesUp: true,
    reply: (response, grant) => sendJson(response, refreshedBody(grant, { claims })),
  });

const alarmOf = async (): Promise<string | null> => {
  const [row] = await rows<{ reason: string | null }>(
    `select alarm_reason as reason from signal_source where name = 'honest/session-refresh'`,
  );
  return row?.reason ?? null;
};

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let turn = 0; turn < 400 && !(await holds()); turn += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(await holds()).toBe(true);
};

test('a session asks the provider again when it is due and a person acts, and not before', async () => {
  const browser = await signedIn('asks');
  await roles(browser);
  expect(under.lying.refreshes.asked('asks')).toBe(0);
  await makeDue('asks');
  expect(await roles(browser)).toContain('STAFF');
  expect(under.lying.refreshes.asked('asks')).toBe(1);
  await roles(browser);
  expect(under.lying.refreshes.asked('asks')).toBe(1);
});

test('a refresh is nobody’s act: it moves neither the idle nor the absolute limit, and what a page does by itself asks nobody', async () => {
  const browser = await signedIn('idles');
  const before = await sessionOf('idles');
  await makeDue('idles');
  await roles(browser, { 'x-mandat-background': '1' });
  expect(under.lying.refreshes.asked('idles')).toBe(0);
  await roles(browser);
  expect(under.lying.refreshes.asked('idles')).toBe(1);
  const after = await sessionOf('idles');
  expect([after.last_active_at, after.expires_at]).toEqual([before.last_active_at, before.expires_at]);
});

test('of forty requests at once one asks, the rotated token is kept, and the session lives', async () => {
  const browser = await signedIn('races');
  for (let round = 1; round <= 3; round += 1) {
    await makeDue('races');
    const all = await Promise.all(Array.from({ length: 40 }, () => roles(browser)));
    expect(all.every((each) => each.includes('STAFF'))).toBe(true);
    await until(async () => (await sessionOf('races')).refreshing_until === null);
    expect(under.lying.refreshes.asked('races')).toBe(round);
  }
  expect(under.lying.refreshes.reused('races')).toBe(0);
});

test('a role that is gone is gone at once, a new one counts at the next sign-in only, and the audit says so', async () => {
  const browser = await signedIn('groups', { groups: ['auditors'] });
  expect(await roles(browser)).toEqual(expect.arrayContaining(['AUDITOR']));
  // The session is older than the second in which the refreshed token is made.
  await rows(`update session set created_at = created_at - interval '5 seconds' where subject = 'groups'`);
  willSay('groups', { groups: ['administrators'] });
  await makeDue('groups');
  expect(await roles(browser)).toEqual(['STAFF']);
  const { person_id: person } = await sessionOf('groups');
  expect(
    await rows(`select type from audit_entry where person_id = $1 and type = 'roles-removed'`, [person]),
  ).toHaveLength(1);
  const again = await signedIn('groups', { groups: ['administrators'] });
  expect(await roles(again)).toContain('DGC_ADMINISTRATOR');
});

test('a lost staff type is a departure: the session ends, and the provider’s next sign-in is refused until staff is said again', async () => {
  const browser = await signedIn('leaves-staff');
  const { person_id: person } = await sessionOf('leaves-staff');
  willSay('leaves-staff', { staff_type: 'consultant' });
  await makeDue('leaves-staff');
  expect(await roles(browser)).toEqual(['PUBLIC']);
  expect(await sessionsOf('leaves-staff')).toEqual([]);
  const told = await rows(
    `select src.name, s.type, s.fact ->> 'how' as how from signal s join signal_source src on src.id = s.source_id where s.person_id = $1`,
    [person],
  );
  expect(told).toEqual([{ name: 'honest/session-refresh', type: 'person-departed', how: 'not-staff' }]);
  const again = (claims: Claims) =>
    signIn(under, {
      subject: 'leaves-staff',
      reply: (response, trip) =>
        sendJson(response, { access_token: 'a', token_type: 'Bearer', id_token: idToken(trip, { claims }) }),
    });
  const refused = await again({ staff_type: 'consultant' });
  expect([refused.answer.status, refused.answer.cookies]).toEqual([403, []]);
  expect(refused.answer.body).toContain('person-departed');
  const iat = secondsNow() + 5;
  expect((await again({ iat, exp: iat + 60 })).answer.status).toBe(303);
});

test('a changed unit is a signal of the refresh, said once', async () => {
  for (const code of ['ALPHA', 'BETA']) await addOffice(under.register.database, code);
  const browser = await signedIn('moves', { organizational_unit: 'ALPHA' });
  const { person_id: person } = await sessionOf('moves');
  willSay('moves', { organizational_unit: 'BETA' });
  for (let turn = 0; turn < 2; turn += 1) {
    await makeDue('moves');
    expect(await roles(browser)).toContain('STAFF');
  }
  const told = await rows(
    `select src.name, s.fact -> 'units' as units from signal s join signal_source src on src.id = s.source_id
     where s.person_id = $1 and s.type = 'person-moved'`,
    [person],
  );
  expect(told).toEqual([{ name: 'honest/session-refresh', units: ['BETA'] }]);
});

test('an answer without an ID token keeps the session as it is', async () => {
  const browser = await signedIn('no-id-token', { groups: ['auditors'] });
  under.lying.refreshes.answerWith('no-id-token', {
    usesUp: true,
    reply: (response, { next }) =>
      sendJson(response, { access_token: 'a', token_type: 'Bearer', expires_in: 60, refresh_token: next }),
  });
  await makeDue('no-id-token');
  expect(await roles(browser)).toContain('AUDITOR');
  expect((await sessionOf('no-id-token')).due).toBe(false);
});

test('invalid_grant ends the session, and the audit says why', async () => {
  const browser = await signedIn('disabled');
  const { id } = await sessionOf('disabled');
  under.lying.refreshes.answerWith('disabled', { usesUp: false, reply: refusedGrant });
  await makeDue('disabled');
  expect(await roles(browser)).toEqual(['PUBLIC']);
  expect(await sessionsOf('disabled')).toEqual([]);
  expect(
    await rows('select type, reason from audit_entry where subject_id = $1 and type <> $2', [id, 'signed-in']),
  ).toEqual([{ type: 'session-ended', reason: 'refresh-refused' }]);
});

test('whatever else goes wrong ends no session and takes nothing: an alarm, and another attempt after a pause', async () => {
  expect(new Set(badRefreshes.map(({ title }) => title)).size).toBe(badRefreshes.length);
  expect(badRefreshes.length).toBeGreaterThanOrEqual(50);
  for (const [index, { title, reply }] of badRefreshes.entries()) {
    const subject = `bad-${index}`;
    const browser = await signedIn(subject, { groups: ['auditors'] });
    under.lying.refreshes.answerWith(subject, { usesUp: false, reply });
    await rows(`update signal_source set alarmed_at = null, alarm_reason = null`);
    await makeDue(subject);
    expect([title, await roles(browser)]).toEqual([title, expect.arrayContaining(['AUDITOR', 'STAFF'])]);
    const session = await sessionOf(subject);
    expect([title, session.failures, session.due]).toEqual([title, 1, false]);
    expect([title, await alarmOf()]).toEqual([title, expect.any(String)]);
  }
}, 120_000);

test('an honest answer after bad ones goes on as if nothing had been, and ends the alarm', async () => {
  const browser = await signedIn('recovers');
  under.lying.refreshes.answerWith('recovers', { usesUp: false, reply: (response) => sendJson(response, {}, 503) });
  await makeDue('recovers');
  await roles(browser);
  expect((await sessionOf('recovers')).failures).toBe(1);
  under.lying.refreshes.answerWith('recovers', null);
  await makeDue('recovers');
  expect(await roles(browser)).toContain('STAFF');
  expect((await sessionOf('recovers')).failures).toBe(0);
  expect(await alarmOf()).toBeNull();
});

test('a provider that is slow keeps nobody waiting, and its answer still counts when it comes', async () => {
  const subjects = slowRefreshes.map((_, index) => `slow-${index}`);
  const browsers = await Promise.all(subjects.map((subject) => signedIn(subject)));
  for (const [index, { reply }] of slowRefreshes.entries())
    under.lying.refreshes.answerWith(subjects[index] ?? '', { usesUp: false, reply });
  await Promise.all(subjects.map(makeDue));
  const all = await Promise.all(browsers.map((browser) => roles(browser)));
  expect(all.map((each) => each.includes('STAFF'))).toEqual(subjects.map(() => true));
  for (const subject of subjects) await until(async () => (await sessionOf(subject)).failures === 1);
}, 60_000);

test('invalid_grant after an answer that was lost does not say that the person is gone: the session ends within one refresh', async () => {
  const browser = await signedIn('lost');
  // The provider rotates, and its answer breaks off.
  under.lying.refreshes.answerWith('lost', { usesUp: true, reply: (response) => response.destroy() });
  await makeDue('lost');
  await roles(browser);
  under.lying.refreshes.answerWith('lost', null);
  await makeDue('lost');
  expect(await roles(browser)).toContain('STAFF');
  const session = await sessionOf('lost');
  expect(session.has_token).toBe(false);
  expect(session.expires_at.getTime() - Date.now()).toBeLessThanOrEqual(300_000);
});

test('a token of another session, or one that was changed in the database, opens nothing', async () => {
  const [one, other] = [await signedIn('sealed-one'), await signedIn('sealed-other')];
  await rows(`update session set refresh_token = (select refresh_token from session where subject = 'sealed-one')
    where subject = 'sealed-other'`);
  await makeDue('sealed-other');
  expect(await roles(other)).toContain('STAFF');
  expect([under.lying.refreshes.asked('sealed-one'), under.lying.refreshes.asked('sealed-other')]).toEqual([0, 0]);
  expect((await sessionOf('sealed-other')).has_token).toBe(false);
  await makeDue('sealed-one');
  expect(await roles(one)).toContain('STAFF');
  expect(under.lying.refreshes.asked('sealed-one')).toBe(1);
});

test('without a refresh token a session ends an hour after sign-in', async () => {
  const reply = (response: Parameters<typeof sendJson>[0], trip: Parameters<typeof idToken>[0]) =>
    sendJson(response, { access_token: 'a', token_type: 'Bearer', id_token: idToken(trip) });
  await signIn(under, { subject: 'without', reply });
  const session = await sessionOf('without');
  expect(session.has_token).toBe(false);
  expect(session.expires_at.getTime() - Date.now()).toBeLessThanOrEqual(3_600_000);
});
