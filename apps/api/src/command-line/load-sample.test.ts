import { randomUUID } from 'node:crypto';
import { expect, test, afterAll, beforeAll } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../../tools/testing/test-database.ts';
import { migrations } from '@mandat/api/migrations';
import { tableSchemas } from '../features/tables.ts';
import { keepPlatforms } from '../features/platforms/platform.repository.ts';
import { openDatabase, type Database } from '../platform/database/database.ts';
import { attestationSchedules } from '../features/attestations/schedules/attestation-schedules.ts';
import { authorizationSchedules } from '../features/authorizations/schedules/authorization-schedules.ts';
import { guidanceSchedules } from '../features/guidance/schedules/guidance-schedules.ts';
import { migrateQueue } from '../worker/queue.ts';
import { askSample } from './ask-sample.ts';
import { drift } from './check-drift.ts';
import { fillWithSample } from './load-sample.ts';
import { importSample } from './sample-imports.ts';

let made: TestDatabase;
let database: Database;
beforeAll(async () => {
  made = await createTestDatabase({ label: 'load-sample' });
  database = await openDatabase({ url: made.url, poolSize: 4, tables: tableSchemas, migrations });
  await database.source.runMigrations();
  await database.transaction(keepPlatforms);
}, 60_000);
afterAll(async () => {
  await database.close();
  await made.drop();
});

const world = { now: () => new Date(), newId: randomUUID };

const count = async (table: string): Promise<number> => {
  const [row]: { n: string }[] = await database.source.query(`select count(*) as n from ${table}`);
  return Number(row?.n);
};

test('the migrations give the tables that the code describes, every constraint with a name of its own', async () => {
  expect(await drift(database)).toEqual([]);
});

test('the sample organisation fits every constraint of the register', async () => {
  await fillWithSample(database, new Date());
  expect(await count('entity')).toBe(266);
  expect(await count('account')).toBeGreaterThan(1_800);
  const [row]: { n: string }[] = await database.source.query(
    `select count(distinct person_id) as n from holding where capacity = 'authorized-official' and ended_at is null`,
  );
  expect(Number(row?.n)).toBeGreaterThan(1_050);
  const [silent]: { n: string }[] = await database.source.query(
    `select count(*) as n from account a where not exists (select from audit_entry e where e.account_id = a.id)`,
  );
  expect(Number(silent?.n)).toBe(0);
}, 60_000);

test('an import of the sample stopped half way, since whoever began it lost the right: what is in is registered', async () => {
  await migrateQueue(made.url);
  await importSample(database, world);
  const found: unknown[] = await database.source.query(
    `select i.stopped_because as because, i.finished_at as finished, i.new_count as "newCount", i.added_count as added,
       (select count(*)::int from import_row r join account a on a.id = r.account_id where r.import_id = i.id) as registered
     from data_import i`,
  );
  expect(found).toEqual([{ because: 'without-right', finished: null, newCount: 6, added: 3, registered: 3 }]);
});

test('what the sample’s people have to do is asked as it is loaded: the first minute mails nobody about it', async () => {
  await askSample(database, world);
  const asked = await count('due_item');
  expect(asked).toBeGreaterThan(100);
  for (const schedules of [attestationSchedules, authorizationSchedules, guidanceSchedules]) {
    for (const { run } of schedules(database, world)) await run();
  }
  // Of one account somebody keeps the telephone who is not among those who hold it.
  const unlisted: unknown[] = await database.source.query(
    `select e.code, d.addressee from due_item d join entity e on e.id = d.entity_id where d.kind = 'unlisted-holder'`,
  );
  expect(unlisted).toEqual([{ code: 'UN-Habitat', addressee: 'head' }]);
  const [mails]: { n: string }[] = await database.source.query(
    `select count(*) as n from outbox where channel = 'mail'`,
  );
  expect([await count('due_item'), Number(mails?.n)]).toEqual([asked, 0]);
}, 60_000);

test('the large sample fits them too: 36,000 people, found by their staff numbers', async () => {
  await database.source.query('drop schema public cascade; create schema public');
  await database.source.runMigrations();
  await database.transaction(keepPlatforms);
  await fillWithSample(database, new Date(), 'large');
  expect(await count('person')).toBeGreaterThan(36_000);
  expect(await count('person_identifier')).toBe(await count('person'));
}, 60_000);

test('the migrations can be taken back and applied again', async () => {
  await database.source.query('drop schema public cascade; create schema public');
  await database.source.runMigrations();
  for (let applied = migrations.length; applied > 0; applied--) await database.source.undoLastMigration();
  const [left]: { n: string }[] = await database.source.query(
    `select count(*) as n from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'applied_migration'`,
  );
  expect(Number(left?.n)).toBe(0);
  await database.source.runMigrations();
  expect(await drift(database)).toEqual([]);
}, 60_000);
