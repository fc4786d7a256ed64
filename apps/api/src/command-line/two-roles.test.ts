import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../../tools/testing/test-database.ts';
import { openDatabase, type Database } from '../platform/database/database.ts';
import { createLogger } from '../platform/log/logger.ts';
import { writeEntries } from '../testing/audit-rows.ts';
import { sealWaiting } from '../worker/seal/sealer.ts';
import { auditRoleFaults } from './check-audit-role.ts';

const main = join(import.meta.dirname, '../../dist/command-line/main.js');

let made: TestDatabase;
let application: Database;
let owner: Database;

const open = (url: string): Promise<Database> => openDatabase({ url, poolSize: 2, tables: [], migrations: [] });

const mandat = (...args: readonly string[]): { code: number | null; said: string } => {
  const env = { PATH: process.env['PATH'], DATABASE_URL: made.applicationUrl, DATABASE_OWNER_URL: made.url };
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { env, encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
};

beforeAll(async () => {
  made = await createTestDatabase({ label: 'two_roles' });
  expect(mandat('migrate')).toMatchObject({ code: 0 });
  [application, owner] = await Promise.all([open(made.applicationUrl), open(made.url)]);
}, 60_000);
afterAll(async () => {
  await Promise.all([application.close(), owner.close()]);
  await made.drop();
}, 120_000);

const seal = (): Promise<number> =>
  sealWaiting({
    database: application,
    world: { now: () => new Date(), newId: randomUUID },
    logger: createLogger('silent'),
  });

test('migrating again changes nothing, and the queue belongs to the role that works', async () => {
  expect(mandat('migrate')).toMatchObject({ code: 0, said: expect.stringContaining('up to date') });
  const { rows } = await application.reads.query(
    `select pg_get_userbyid(nspowner) = current_user as own from pg_namespace where nspname = 'graphile_worker'`,
  );
  expect(rows).toEqual([{ own: true }]);
}, 120_000);

test('a table that a later migration makes is the application’s to use as well', async () => {
  await owner.reads.query('create table later (number bigint generated always as identity, name text)');
  await application.reads.query(`insert into later (name) values ('a')`);
  await application.reads.query(`update later set name = 'b'`);
  expect((await application.reads.query('delete from later returning name')).rows).toEqual([{ name: 'b' }]);
  await owner.reads.query('drop table later');
}, 120_000);

test('a queue that the owner once made is made again for the role that works', async () => {
  await owner.reads.query('drop schema graphile_worker cascade');
  await owner.reads.query('create schema graphile_worker');
  expect(mandat('migrate')).toMatchObject({ code: 0 });
  const added = `select (graphile_worker.add_job('nothing')).id is not null as added`;
  expect((await application.reads.query(added)).rows).toEqual([{ added: true }]);
}, 120_000);

test('the check says of each role whether it could change the audit', async () => {
  expect(await auditRoleFaults(application)).toEqual([]);
  expect(await auditRoleFaults(owner)).toHaveLength(2);
  await owner.reads.query('grant update on audit_entry to mandat');
  expect(await auditRoleFaults(application)).toEqual([expect.stringContaining('may change rows of audit_entry')]);
  expect(mandat('migrate')).toMatchObject({ code: 0 });
  expect(await auditRoleFaults(application)).toEqual([]);
}, 120_000);

test('the verification ends with 0 over what was sealed, and with 1 once the owner has rewritten an entry', async () => {
  await application.hot((sql) => writeEntries(sql, 5));
  await seal();
  await application.hot((sql) => writeEntries(sql, 2));
  const whole = mandat('audit', 'verify');
  expect(whole).toMatchObject({ code: 0 });
  expect(whole.said).toContain('audit: 5 entries are as they were sealed');
  expect(whole.said).toContain('audit: 2 entries wait for their seal');
  await owner.reads.query('alter table audit_entry disable trigger user');
  await owner.reads.query(
    `update audit_entry set actor_label = 'somebody else' where id = (select audit_id from audit_seal where position = 4)`,
  );
  const changed = mandat('audit', 'verify');
  expect(changed).toMatchObject({ code: 1 });
  expect(changed.said).toContain('audit: the first difference is at position 4: the entry is not what was sealed');
  expect(mandat('audit')).toMatchObject({ code: 1 });
}, 120_000);
