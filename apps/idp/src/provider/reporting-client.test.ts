import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freePorts } from '../../../../tools/testing/free-port.ts';
import { createTestDatabase, type TestDatabase } from '../../../../tools/testing/test-database.ts';
import { PracticeRun } from '../testing/practice-run.ts';
import { head, reporting } from '../testing/sample-people.ts';

let database: TestDatabase;
let run: PracticeRun;

beforeAll(async () => {
  database = await createTestDatabase({ label: 'idp' });
  run = await PracticeRun.start(await freePorts(), database.url);
});
afterAll(async () => {
  await run.stop();
  await database.drop();
});

const askForToken = async (more: Readonly<Record<string, string>>): Promise<Record<string, unknown>> => {
  const response = await fetch(`${run.config.issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: reporting.clientId,
      client_secret: reporting.clientSecret,
      ...more,
    }),
  });
  return (await response.json()) as Record<string, unknown>;
};

test('a reporting tool gets a JWT access token for the register, with the scope that it may have', async () => {
  const answer = await askForToken({ scope: 'register:read' });
  expect(answer).toMatchObject({ token_type: 'Bearer', scope: 'register:read' });
  const token = String(answer.access_token);
  const { payload } = await run.register.verify(token, { audience: run.register.url, typ: 'at+jwt' });
  expect(payload).toMatchObject({ client_id: reporting.clientId, scope: 'register:read', sub: reporting.clientId });
});

test('a reporting tool may name the register as its resource, and no other', async () => {
  const resource = `${run.register.url}/`;
  const token = String((await askForToken({ scope: 'register:read', resource })).access_token);
  const { payload } = await run.register.verify(token, { audience: run.register.url, typ: 'at+jwt' });
  expect(payload.aud).toBe(run.register.url);
  expect(await askForToken({ resource: 'https://elsewhere.example/' })).toMatchObject({ error: 'invalid_target' });
});

test('a scope that the tool was not given, and a wrong secret, are refused', async () => {
  expect(await askForToken({ scope: 'people:read' })).toMatchObject({ error: 'invalid_scope' });
  expect(await askForToken({ client_secret: 'guess' })).toMatchObject({ error: 'invalid_client' });
});

test('the access token of a person is no token of the register', async () => {
  const { tokens } = await run.signIn([{ person: head.login }]);
  expect(tokens.access_token.split('.')).toHaveLength(1);
});
