import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  addDays,
  clockKinds,
  dueItemKinds,
  isCalendarDay,
  noticeUrgency,
  openedClock,
  openedDueItem,
  settings,
  spanKinds,
  startClock,
  type DueItemKind,
} from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import type { World } from '../platform/context.ts';
import { askingServer, type AskingServer } from '../testing/graphql/asking.ts';
import { sampleRegister, type TestRegister } from '../testing/register.ts';
import { sendDigests } from './due-items/schedules/send-digests.ts';
import { openDueItem } from './offboarding/due-item.repository.ts';
import { escalateDueItems } from './offboarding/schedules/escalate-due-items.ts';
import { dueSchedules } from './due-items/schedules/due-schedules.ts';

let register: TestRegister;
let server: AskingServer;
const now = new Date();
const world: World = { now: () => now, newId: randomUUID };

const rows = async <Row>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
  (await register.database.reads.query(text, [...values])).rows as Row[];
const round = async (): Promise<void> => {
  for (const { name, run } of dueSchedules(register.database, world)) if (name !== 'send-digests') await run();
};

beforeAll(async () => {
  register = await sampleRegister();
  server = await askingServer(register.database);
  await round();
}, 60_000);
afterAll(async () => {
  await server.stop();
  await register.close();
});

const someone = (more: Partial<Actor>): Actor => ({
  ...nobody,
  kind: 'person',
  label: 'Somebody',
  personId: register.sample.people[0]?.id ?? '',
  roles: ['dgc-administrator', 'staff'],
  secondFactorAt: now,
  ...more,
});

const reason = 'The text that was published says so.';
const change = async (actor: Actor, publishedOn: string, why = reason) => {
  const query = 'mutation ($input: ChangePublicationDayInput!) { changePublicationDay(input: $input) { publishedOn } }';
  const answer = await server.ask({ actor, now }, { query, variables: { input: { publishedOn, reason: why } } });
  return answer.errors?.[0]?.extensions ?? answer.data?.['changePublicationDay'];
};
const publishedOn = async (): Promise<unknown> =>
  (await server.ask({ actor: someone({ roles: ['staff'] }), now }, { query: '{ publicationDay { publishedOn } }' }))
    .data?.['publicationDay'];

type Item = { readonly kind: string; readonly startOn: string; readonly dueOn: string; readonly reason: string | null };
const clockOf = async (accountId: string): Promise<Item | undefined> =>
  (
    await rows<Item>(
      `select d.kind, d.start_on::text as "startOn", d.due_on::text as "dueOn", d.moves -> -1 ->> 'reason' as reason
       from due_item d where d.done_at is null and d.kind in ('capture-existing', 'register-new') and d.account_id = $1`,
      [accountId],
    )
  )[0];

/** Requests that are being prepared, as if they had been found on a platform since these days. */
const createdOn = async (days: readonly (string | null)[]): Promise<readonly string[]> => {
  const found = await rows<{ id: string }>(
    `select id from account where submitted_at is null and authorized_at is null and request_kind = 'existing'
       and out_of_scope_at is null and refused_at is null order by id limit $1`,
    [days.length],
  );
  for (const [at, { id }] of found.entries())
    await rows('update account set created_on = $2 where id = $1', [id, days[at] ?? null]);
  return found.map(({ id }) => id);
};

test('only DGC sets the day of publication, with a second factor and a reason; a day that cannot be is refused', async () => {
  const usual = { publishedOn: settings.publishedOn };
  expect(await change(someone({ roles: ['dgc-analyst', 'auditor', 'staff'] }), '2019-07-01')).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await change(someone({ secondFactorAt: null }), '2019-07-01')).toMatchObject({ code: 'step-up-required' });
  expect(await change(someone({}), '2019-07-01', ' ')).toMatchObject({ code: 'reason-missing', field: 'reason' });
  expect(await change(someone({}), addDays(now.toISOString().slice(0, 10), 2))).toMatchObject({
    code: 'date-in-the-future',
    field: 'publishedOn',
  });
  expect(await change(someone({}), settings.publishedOn)).toMatchObject({ code: 'publication-day-the-same' });
  expect(await publishedOn()).toEqual(usual);
});

test('when DGC sets another day, every clock of 3.4 counts from it, earlier or later, and says why it moved', async () => {
  const [old = '', unknown = '', between = ''] = await createdOn(['2015-03-03', null, '2019-06-30']);
  await round();
  const usual = { kind: 'capture-existing', startOn: '2019-06-24', dueOn: '2019-08-23' };
  expect(await clockOf(old)).toMatchObject(usual);
  expect(await clockOf(between)).toMatchObject({ kind: 'register-new', dueOn: '2019-07-10' });

  expect(await change(someone({}), '2019-07-15')).toEqual({ publishedOn: '2019-07-15' });
  await round();
  const later = { ...usual, startOn: '2019-07-15', dueOn: '2019-09-13', reason: 'publication-day-changed' };
  for (const id of [old, unknown]) expect(await clockOf(id)).toEqual(later);
  expect(await clockOf(between)).toMatchObject({ kind: 'capture-existing', startOn: '2019-07-15' });

  expect(await change(someone({}), '2019-05-02')).toEqual({ publishedOn: '2019-05-02' });
  await round();
  const earlier = { ...usual, startOn: '2019-05-02', dueOn: '2019-07-01', reason: 'publication-day-changed' };
  for (const id of [old, unknown]) expect(await clockOf(id)).toEqual(earlier);
  expect(await clockOf(between)).toMatchObject({ kind: 'register-new', startOn: '2019-06-30', dueOn: '2019-07-10' });
  expect(await publishedOn()).toEqual({ publishedOn: '2019-05-02' });
});

test('each change of the day of publication stands in the audit with what it was, what it is and why', async () => {
  const told = await rows(
    `select reason, changes from audit_entry where type = 'publication-day-changed' order by changes -> 0 ->> 'after' desc`,
  );
  expect(told).toEqual([
    { reason, changes: [{ field: 'publishedOn', before: settings.publishedOn, after: '2019-07-15' }] },
    { reason, changes: [{ field: 'publishedOn', before: '2019-07-15', after: '2019-05-02' }] },
  ]);
});

/** One open item of a kind, of an entity with a head and of somebody, whose next step has come. */
const opened = async (kind: DueItemKind): Promise<string> => {
  const [id, at] = [randomUUID(), new Date(now.getTime() - 60 * 24 * 3_600_000)];
  const { accounts, scenario } = register.sample;
  const account = accounts.find(({ entityId }) => entityId === scenario.entityId);
  const about = {
    entityId: scenario.entityId,
    accountId: account?.id ?? null,
    personId: register.sample.people[7]?.id ?? null,
  };
  const span = spanKinds.find((each) => each === kind);
  const clock = clockKinds.find((each) => each === kind);
  const start = { startOn: at.toISOString().slice(0, 10), days: 5, timeZone: 'UTC' };
  const times = span
    ? openedDueItem(span, at)
    : openedClock(startClock({ ...start, kind: clock ?? 'record-change' }), now);
  await register.database.hot((sql) =>
    openDueItem(sql, { id, kind, key: randomUUID(), ...about, openedAt: at, ...times, nextAt: now }),
  );
  return id;
};

test('of every kind that is due, what is urgent is told in a mail of its own, and the rest waits for the digest alone', async () => {
  const ways: Record<string, string> = {};
  for (const kind of dueItemKinds) {
    const id = await opened(kind);
    await rows(`delete from outbox where topic in ('due-item-escalated', 'orphan-escalated')`);
    await escalateDueItems(register.database, world);
    const [told] = await rows<{ mails: number; noticed: number }>(
      `select (select count(*)::int from outbox where topic in ('due-item-escalated', 'orphan-escalated') and payload ->> 'kind' = $1) as mails,
         (select count(*)::int from due_notice where due_item_id = $2) as noticed`,
      [kind, id],
    );
    ways[kind] = `${told?.mails ? 'at-once' : ''}${told?.noticed ? 'digest' : ''}`;
  }
  expect(ways).toEqual(noticeUrgency);
}, 60_000);

test('the digest tells what was counted in hours too: whom or what it is about, and its day where the entity is', async () => {
  await rows('delete from notice_setting');
  for (let hour = 0; hour < 26; hour += 1)
    await sendDigests(register.database, { ...world, now: () => new Date(now.getTime() + hour * 3_600_000) });
  const items = await rows<{ kind: string; title: string | null; dueOn: string }>(
    `select distinct i ->> 'kind' as kind, i ->> 'title' as title, i ->> 'dueOn' as "dueOn" from outbox,
       jsonb_array_elements(payload -> 'items') i where topic = 'due-digest'`,
  );
  const told = dueItemKinds.filter((kind) => items.some((item) => item.kind === kind));
  expect(told.filter((kind) => noticeUrgency[kind] === 'at-once')).toEqual([]);
  expect(items.filter(({ title, dueOn }) => !title || !isCalendarDay(dueOn))).toEqual([]);
  expect(told).toEqual(expect.arrayContaining(['reauthorize', 'attest', 'renew-authorization']));
});
