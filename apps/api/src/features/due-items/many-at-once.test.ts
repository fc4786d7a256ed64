import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { World } from '../../platform/context.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { tellTime } from '../../platform/database/tell-time.ts';
import { emptyRegister, type EmptyRegister } from '../../testing/empty-register.ts';
import { addOffice } from '../../testing/office.ts';
import { noteChanges } from './schedules/note-changes.ts';
import { openChangeClocks } from './schedules/open-change-clocks.ts';
import { openRecordClocks } from './schedules/open-record-clocks.ts';

const now = new Date('2026-11-27T12:00:00Z');
const world: World = { now: () => now, newId: randomUUID };
const many = 450;

let register: EmptyRegister;
let entityId: string;

/** Accounts of which nobody is official: decided upon, or waiting to be described. */
const addAccounts = (from: number, decidedAt: Date | null): Promise<void> =>
  register.database.transaction(async (tx) => {
    await tellTime(sqlOf(tx), now);
    await tx.query(
      `insert into account (id, reference, entity_id, platform, title, languages, purpose, audience, language_statement,
         request_kind, requested_at, submitted_at, authorized_at, version)
       select gen_random_uuid(), 'R-2026-' || n, $1, 'x', 'Account ' || n, '{en}', '', '', '', 'existing', $2, $3, $3, 1
       from generate_series($4::int, $5::int) n`,
      [entityId, now, decidedAt, from, from + many - 1],
    );
  });

const countOf = async (what: string): Promise<number> => {
  const { rows } = await register.database.reads.query<{ count: number }>(`select count(*)::int as count from ${what}`);
  return rows[0]?.count ?? 0;
};

const rounds = async (run: () => Promise<void>, what: string): Promise<readonly number[]> => {
  const counts: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    await run();
    counts.push(await countOf(what));
  }
  return counts;
};

beforeAll(async () => {
  register = await emptyRegister();
  entityId = await addOffice(register.database, 'OFF');
  await addAccounts(1, now);
  await addAccounts(1 + many, null);
}, 60_000);
afterAll(() => register.close());

test('however many accounts are without an official at once, a round notes a bounded number and none is lost or doubled', async () => {
  const noted = await rounds(() => noteChanges(register.database, world), 'record_change');
  expect(noted).toEqual([200, 400, many, many]);
  expect(await countOf('(select distinct account_id from record_change) once')).toBe(many);
  const clocks = `due_item where kind = 'record-change'`;
  expect(await rounds(() => openChangeClocks(register.database, world), clocks)).toEqual([200, 400, many, many]);
}, 60_000);

test('an account that somebody keeps locked holds up no other, and has its clock in the round after', async () => {
  const { database } = register;
  const clocks = `due_item where kind = 'capture-existing'`;
  await database.transaction(async (tx) => {
    await tx.query(`select from account where authorized_at is null order by id limit 150 for update`);
    await openRecordClocks(database, world);
    expect(await countOf(clocks)).toBe(50);
  });
  expect(await rounds(() => openRecordClocks(database, world), clocks)).toEqual([250, many, many, many]);
}, 60_000);
