import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nobody, type Actor } from '@mandat/policies';
import express from 'express';
import type { World } from '../platform/context.ts';
import { askingServer, type AskingServer } from '../testing/graphql/asking.ts';
import { sampleRegister, type TestRegister } from '../testing/register.ts';
import { dueSchedules } from './due-items/schedules/due-schedules.ts';
import { calendarRoutes } from './notices/calendar-routes.ts';

const world: World = { now: () => new Date(), newId: randomUUID };
const publicUrl = 'https://mandat.example';

let register: TestRegister;
let server: AskingServer;
let official: Actor;
const servers: Server[] = [];

/** The routes as they are wired, on a free port. */
const serve = async (rateLimitPerMinute = 1_000_000): Promise<string> => {
  const app = express();
  const { database } = register;
  app.use(
    calendarRoutes({ database, world, publicUrl, rateLimitPerMinute, addressOf: () => `at ${rateLimitPerMinute}` }),
  );
  const made = createServer(app);
  servers.push(made);
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  const address = made.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
};

const rows = async <Row>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
  (await register.database.reads.query(text, [...values])).rows as Row[];

beforeAll(async () => {
  register = await sampleRegister();
  server = await askingServer(register.database);
  for (const { run } of dueSchedules(register.database, world)) await run();
  const [asked] = await rows<{ person: string }>(
    `select person_id as person from due_item where addressee = 'official' and person_id is not null and done_at is null
     order by id limit 1`,
  );
  official = { ...nobody, kind: 'person', roles: ['staff'], label: 'Somebody', personId: asked?.person ?? null };
}, 60_000);
afterAll(async () => {
  for (const each of servers) await new Promise((resolve) => each.close(resolve));
  await server.stop();
  await register.close();
});

const make = async (): Promise<string> => {
  const { data } = await server.ask({ actor: official }, { query: 'mutation { makeCalendarFeed { address } }' });
  const made = data as { makeCalendarFeed: { address: string } } | null | undefined;
  return new URL(made?.makeCalendarFeed.address ?? '', publicUrl).pathname;
};

test('an address opens the dates of its owner in their language; the register keeps nothing that opens it', async () => {
  const url = await serve();
  const path = await make();
  await rows(`update person set language = 'fr' where id = $1`, [official.personId]);
  const answer = await fetch(url + path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const file = (await answer.text()).replaceAll('\r\n ', '');
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/u);
  expect(file).toMatch(/SUMMARY;LANGUAGE=fr:Enregistrer /u);
  for (const [, link] of file.matchAll(/^URL:(.*)\r$/gmu)) expect(link).toMatch(/^https:\/\/mandat\.example\//u);
  const token = path.slice('/calendar/'.length, -'.ics'.length);
  expect(token).toMatch(/^[\w-]{43}$/u);
  const kept = await rows<{ row: string }>(
    'select f::text as row from calendar_feed f union all select e::text from audit_entry e',
  );
  expect(kept.filter(({ row }) => row.includes(token))).toEqual([]);
});

test('another address ends the one before, and a revoked one opens nothing: as if it had never been', async () => {
  const url = await serve();
  const [first, second] = [await make(), await make()];
  expect((await fetch(url + first)).status).toBe(404);
  expect((await fetch(url + second)).status).toBe(200);
  const revoke = { query: 'mutation { revokeCalendarFeed { feedMadeAt } }' };
  const { data } = await server.ask({ actor: official }, revoke);
  expect(data).toEqual({ revokeCalendarFeed: { feedMadeAt: null } });
  const [revoked, unknown] = [await fetch(url + second), await fetch(`${url}/calendar/${'A'.repeat(43)}.ics`)];
  expect([revoked.status, await revoked.text()]).toEqual([unknown.status, await unknown.text()]);
  const again = await server.ask({ actor: official }, revoke);
  expect(again.errors?.[0]?.extensions?.['code']).toBe('calendar-feed-none');
  expect(
    await rows(`select type from audit_entry where type like 'calendar-feed-%' and person_id = $1 order by at`, [
      official.personId,
    ]),
  ).toContainEqual({ type: 'calendar-feed-revoked' });
});

test('the calendar of somebody who left opens no more', async () => {
  const url = await serve();
  const path = await make();
  expect((await fetch(url + path)).status).toBe(200);
  await rows(
    `insert into person_standing (person_id, epoch, departed_at, changed_at) values ($1, 1, now(), now())
     on conflict (person_id) do update set departed_at = now()`,
    [official.personId],
  );
  expect((await fetch(url + path)).status).toBe(404);
  await rows('update person_standing set departed_at = null where person_id = $1', [official.personId]);
});

test('whoever guesses is slowed down, and is told when to come again', async () => {
  const url = await serve(3);
  const guess = () => fetch(`${url}/calendar/${'B'.repeat(43)}.ics`);
  const answers = [await guess(), await guess(), await guess(), await guess()];
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 429]);
  expect(Number(answers[3]?.headers.get('retry-after'))).toBeGreaterThan(0);
});

test.each([
  [{ digestAt: '25:00', quietFrom: null, quietUntil: null }, 'time-form', 'digestAt'],
  [{ digestAt: '07:00', quietFrom: '20:00', quietUntil: null }, 'quiet-hours-open', 'quietUntil'],
])('times that cannot be are refused with their field: %j', async (input, code, field) => {
  const query = 'mutation ($input: ChangeMyNoticesInput!) { changeMyNotices(input: $input) { digestAt } }';
  const { errors } = await server.ask({ actor: official }, { query, variables: { input } });
  expect(errors?.[0]?.extensions).toMatchObject({ code, field });
});

test('times that somebody chose are theirs, and stand in the audit', async () => {
  const query =
    'mutation ($input: ChangeMyNoticesInput!) { changeMyNotices(input: $input) { digestAt quietFrom quietUntil } }';
  const input = { digestAt: '09:30', quietFrom: null, quietUntil: null };
  const { data } = await server.ask({ actor: official }, { query, variables: { input } });
  expect(data).toEqual({ changeMyNotices: input });
  const [entry] = await rows<{ changes: readonly { field: string }[] }>(
    `select changes from audit_entry where type = 'notices-changed' and person_id = $1`,
    [official.personId],
  );
  expect(entry?.changes.map(({ field }) => field)).toEqual(['digestAt', 'quietFrom', 'quietUntil']);
});
