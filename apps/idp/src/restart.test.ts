import { readFile, stat } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freePorts } from '../../../tools/testing/free-port.ts';
import { createTestDatabase, type TestDatabase } from '../../../tools/testing/test-database.ts';
import { Browser } from './testing/browser.ts';
import { PracticeRun } from './testing/practice-run.ts';
import { head, reporting } from './testing/sample-people.ts';
import { openDirectory } from './directory/directory.ts';
import { connect } from './database/connect.ts';

let database: TestDatabase;
let run: PracticeRun;

beforeAll(async () => {
  database = await createTestDatabase({ label: 'idp' });
  const missing = Object.assign(new URL(database.url), { pathname: `/${database.name}_own` }).href;
  run = await PracticeRun.start(await freePorts(), missing);
});
afterAll(async () => {
  await run.stop();
  const own = await connect(database.url);
  await own.query(`drop database ${database.name}_own with (force)`);
  await own.end();
  await database.drop();
});

test('a missing database is made; sessions, keys and the directory outlive a restart', async () => {
  const browser = new Browser();
  const { tokens } = await run.signIn([{ person: head.login }], { browser });
  await run.pause();
  const changing = await connect(run.config.databaseUrl);
  await changing.query(`update person set unit = 'ESCAP' where login = $1`, [head.login]);
  await changing.end();
  await run.resume();
  expect(await run.register.claims(tokens)).toMatchObject({ organizational_unit: 'UN-Habitat' });
  const silent = await run.signIn([], { browser });
  expect(await run.register.claims(silent.tokens)).toMatchObject({ sub: head.subject, organizational_unit: 'ESCAP' });
});

test('who is no longer active can neither sign in nor refresh', async () => {
  const { tokens } = await run.signIn([{ person: head.login }]);
  const changing = await connect(run.config.databaseUrl);
  await changing.query('update person set active = false where login = $1', [head.login]);
  expect(await openDirectory(changing).personBySubject(head.subject)).toBeUndefined();
  const form = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token };
  expect(await (await run.register.post('token_endpoint', form)).json()).toMatchObject({ error: 'invalid_grant' });
  const browser = new Browser();
  const { address } = await browser.open((await run.register.begin()).address);
  expect((await browser.open(address, { person: head.login })).text).toContain('no longer active');
  await changing.query('update person set active = true');
  await changing.end();
});

test('the people file is for this user only and names people and tools to sign in as', async () => {
  const { mode } = await stat(run.config.peopleFile);
  expect(mode & 0o777).toBe(0o600);
  expect(JSON.parse(await readFile(run.config.peopleFile, 'utf8'))).toMatchObject({
    people: [
      { name: 'Amina Head', role: 'head-of-entity', entity: 'UN-Habitat', login: head.login, code: head.code },
      { role: 'dgc-administrator', password: 'password of otto.admin' },
    ],
    clients: [{ ...reporting, tokenUrl: `${run.config.issuer}/token` }],
  });
});
