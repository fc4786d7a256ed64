import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../../tools/testing/test-database.ts';
import { connect } from '../database/connect.ts';
import type { Database } from '../database/transaction.ts';
import { openDirectory } from './directory.ts';
import { fillDirectory } from './fill-directory.ts';
import { sampleRoster } from './sample-roster.ts';

let home: TestDatabase;
let database: Database;
const roster = sampleRoster(new Date('2026-11-20T09:00:00Z'));

beforeAll(async () => {
  home = await createTestDatabase({ label: 'idp' });
  database = await connect(home.url);
  await fillDirectory(database, () => roster);
});
afterAll(async () => {
  await database.end();
  await home.drop();
});

test('the sample organisation fills the directory with everybody, and each has a login of their own', async () => {
  const { rows } = await database.query<{ people: number }>('select count(*)::integer as people from person');
  expect(rows[0]?.people).toBe(roster.people.length);
  const first = roster.people[0];
  expect(await openDirectory(database).personByLogin(first?.login ?? '')).toMatchObject({ subject: first?.subject });
});

test('the list of people to sign in as has every role that a person can hold, two administrators among them', async () => {
  const shown = await openDirectory(database).shownPeople();
  const roles = shown.map(({ role }) => role);
  expect(new Set(roles)).toEqual(
    new Set([
      'dgc-administrator',
      'dgc-analyst',
      'auditor',
      'security-officer',
      'head-of-entity',
      'focal-point',
      'authorized-official',
      'alternate',
      'publisher',
      'staff',
      'public',
    ]),
  );
  expect(roles.filter((role) => role === 'dgc-administrator')).toHaveLength(2);
});

test('a filled directory is left as it is', async () => {
  await fillDirectory(database, () => {
    throw new Error('the roster was asked for');
  });
  const clients = await openDirectory(database).reportingClients();
  expect(clients.map(({ clientId }) => clientId)).toEqual(roster.clients.map(({ clientId }) => clientId));
});
