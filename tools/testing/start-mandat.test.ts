import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { type RunningMandat, startMandat } from './start-mandat.ts';

let mandat: RunningMandat;

beforeAll(async () => {
  mandat = await startMandat();
}, 120_000);

afterAll(() => mandat.stop());

test('the whole product answers on ports of its own', async () => {
  expect((await fetch(`${mandat.url}/health/ready`)).status).toBe(200);
  const discovery = await fetch(`${mandat.issuer}/.well-known/openid-configuration`);
  expect(await discovery.json()).toMatchObject({ issuer: mandat.issuer });
});

test('there are sample people to sign in as, two DGC administrators among them, and a reporting client', () => {
  expect(mandat.people.filter(({ role }) => role === 'dgc-administrator').length).toBeGreaterThanOrEqual(2);
  expect(mandat.clients.length).toBeGreaterThanOrEqual(1);
});

const asApplication = async (text: string): Promise<unknown> => {
  const client = new Client({ connectionString: mandat.databaseUrl });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
};

test.each([
  'update audit_entry set reason = reason',
  'delete from audit_entry',
  'truncate audit_entry',
  'alter table audit_entry disable trigger all',
  'drop trigger audit_entry_append_only on audit_entry',
  'drop table audit_entry cascade',
  'create or replace function audit_entry_is_append_only() returns trigger language plpgsql as $$ begin return null; end $$',
  'update audit_seal set hash = hash',
  'delete from audit_seal',
  'truncate audit_seal',
  'alter table audit_seal disable trigger all',
  'set role mandat_owner',
  'set session_replication_role = replica',
  'update applied_migration set name = name',
  'create table mine (name text)',
  'create schema mine',
])('the role that the product runs as is not permitted to: %s', async (statement) => {
  // The triggers refuse as well, in other words: here it is PostgreSQL itself, before any of them.
  await expect(asApplication(statement)).rejects.toThrow(/^(?:permission denied|must be owner)/u);
});

test('and it is the role that the product runs as', async () => {
  const rows = await asApplication(
    `select distinct usename as role from pg_stat_activity where datname = current_database() and application_name like 'mandat%'`,
  );
  expect(rows).toEqual([{ role: 'mandat' }]);
});

test('a second one runs beside it, over data of its own', async () => {
  const second = await startMandat({ empty: true });
  expect(second.url).not.toBe(mandat.url);
  expect(second.databaseUrl).not.toBe(mandat.databaseUrl);
  await second.stop();
  await expect(fetch(`${second.url}/health/ready`)).rejects.toThrow();
}, 120_000);
