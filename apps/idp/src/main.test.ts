import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freePorts } from '../../../tools/testing/free-port.ts';
import { createTestDatabase, type TestDatabase } from '../../../tools/testing/test-database.ts';
import { Browser } from './testing/browser.ts';
import { Register } from './testing/register.ts';
import type { ShownPerson } from './directory/person.ts';

let database: TestDatabase;
let register: Register;
let folder: string;
let port: number;
let child: ChildProcess | undefined;
const said = { output: '', errors: '' };

const run = (environment: Readonly<Record<string, string>>): ChildProcess =>
  spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

beforeAll(async () => {
  port = await freePorts();
  database = await createTestDatabase({ label: 'idp' });
  register = await new Register(`http://localhost:${port}`).open();
  folder = await mkdtemp(join(tmpdir(), 'mandat-idp-'));
  child = run({
    PORT: String(port),
    DATABASE_URL: database.url,
    MANDAT_URL: register.url,
    CLIENT_SECRET: register.secret,
    PEOPLE_FILE: join(folder, 'people.json'),
  });
  child.stderr?.on('data', (text) => (said.errors += String(text)));
  child.stdout?.on('data', (text) => (said.output += String(text)));
  if (child.stdout) await once(child.stdout, 'data');
});
afterAll(async () => {
  child?.kill('SIGKILL');
  await register.close();
  await database.drop();
  await rm(folder, { recursive: true });
});

const signOut = async (browser: Browser, idToken: string): Promise<void> => {
  const page = await browser.open(`http://localhost:${port}/session/end?id_token_hint=${idToken}`);
  const [action = '', proof = ''] = [/action="([^"]+)"/, /name="xsrf" value="([^"]+)"/].map(
    (found) => found.exec(page.text)?.[1],
  );
  await browser.open(action, { xsrf: proof, logout: 'yes' });
};

test('the program says that it is ready, signs the first sample person in and out over loopback, and stops on SIGTERM', async () => {
  const { people } = JSON.parse(await readFile(join(folder, 'people.json'), 'utf8')) as { people: ShownPerson[] };
  const browser = new Browser();
  const attempt = await register.begin();
  const page = await browser.open(attempt.address);
  const { login = '', password = '' } = people[0] ?? {};
  const tokens = await register.redeem(attempt, await browser.open(page.address, { login, password }));
  const { sid } = await register.claims(tokens);
  await signOut(browser, tokens.id_token);
  expect((await register.verify(register.logoutTokens[0] ?? '')).payload).toMatchObject({ sid });
  child?.kill('SIGTERM');
  const [code] = child ? await once(child, 'exit') : [];
  expect({ code, ...said }).toEqual({ code: 0, output: 'ready\n', errors: '' });
});

test('a wrong environment ends the program with every fault and a code', async () => {
  const wrong = run({ PORT: '0' });
  let errors = '';
  wrong.stderr?.on('data', (text) => (errors += String(text)));
  const [code] = await once(wrong, 'close');
  expect(code).toBe(1);
  for (const name of ['PORT', 'DATABASE_URL', 'MANDAT_URL', 'CLIENT_SECRET', 'PEOPLE_FILE'])
    expect(errors).toContain(name);
});
