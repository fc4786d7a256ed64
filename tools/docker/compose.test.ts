import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { type Database, startDatabase } from '../database/start-database.ts';
import { inRoot } from '../root.ts';
import { freePorts } from '../testing/free-port.ts';
import { onHost, ownServices, readComposeFile, type Service } from './compose-file.ts';

const run = promisify(execFile);
const compose = readComposeFile();
const service = (name: string): Service => {
  const found = compose.services[name];
  if (!found) throw new Error(`there is no service ${name}`);
  return found;
};

test('there are a database, Keycloak, and the register as commands and as processes that serve and work', () => {
  expect(Object.keys(compose.services)).toEqual(['postgres', 'keycloak', 'migrate', 'load-sample', 'serve', 'work']);
});

test('every variable that our services are given is one that the register reads', () => {
  const config = readFileSync(inRoot('apps/api/src/config.ts'), 'utf8');
  const schema = /z\.object\(\{\n([\s\S]*?)\n\}\);/u.exec(config)?.[1] ?? '';
  const read = new Set([...schema.matchAll(/^ {2}([A-Z][A-Z_]+):/gmu)].map(([, name]) => name));
  const given = ownServices(compose).flatMap(([, { environment = {} }]) => Object.keys(environment));
  expect(given.length).toBeGreaterThan(10);
  expect(given.filter((name) => !read.has(name))).toEqual([]);
});

test('every file of this checkout that a container is given is there', () => {
  const mounted = Object.values(compose.services).flatMap(({ volumes = [] }) =>
    volumes.map((volume) => volume.split(':')[0] ?? '').filter((path) => path.startsWith('.')),
  );
  expect(mounted.length).toBeGreaterThanOrEqual(4);
  expect(mounted.filter((path) => !existsSync(inRoot(path)))).toEqual([]);
});

test('the programs that our services run are in the built product', () => {
  for (const [, { command = [], ...own }] of ownServices(compose)) {
    expect(command[0]).toBe('node');
    expect(existsSync(onHost(own, command[1] ?? ''))).toBe(true);
  }
});

test('the realm, the providers’ file and compose name each other’s addresses and secrets', () => {
  const { KC_HOSTNAME = '' } = service('keycloak').environment ?? {};
  const { PUBLIC_URL = '', PROVIDERS_FILE = '' } = service('serve').environment ?? {};
  const file = onHost(service('serve'), PROVIDERS_FILE);
  const [provider] = JSON.parse(readFileSync(file, 'utf8'));
  const [{ directory }] = provider.signals;
  const realm = JSON.parse(readFileSync(inRoot('deploy/keycloak/mandat-realm.json'), 'utf8'));
  const client = (id: string) => realm.clients.find(({ clientId }: { clientId: string }) => clientId === id);
  const secret = (path: string) => readFileSync(join(file, '..', path), 'utf8').trim();
  expect(provider.issuer).toBe(`${KC_HOSTNAME}/realms/${realm.realm}`);
  expect(directory.url).toBe(`${KC_HOSTNAME}/admin/realms/${realm.realm}`);
  expect(secret(provider.clientSecretFile)).toBe(client('mandat-web').secret);
  expect(secret(directory.clientSecretFile)).toBe(client('mandat-directory').secret);
  expect(client('mandat-web').redirectUris).toEqual([`${PUBLIC_URL}/auth/callback/${provider.name}`]);
  expect(client('mandat-web').attributes['backchannel.logout.url']).toBe(
    `${PUBLIC_URL}/auth/back-channel/${provider.name}`,
  );
});

/** The exit code of a health check, with the address it asks replaced by one of the test's. */
const healthOf = async (name: string, from: string, to: string): Promise<number> => {
  const [kind, command = '', ...args] = service(name).healthcheck?.test ?? [];
  expect(kind).toBe('CMD');
  const asked = args.map((each) => each.replace(from, to));
  expect(asked).not.toEqual(args);
  return run(command === 'node' ? process.execPath : command, asked, { timeout: 20_000 }).then(
    () => 0,
    () => 1,
  );
};

test('the role that compose makes is the one that the processes use, and it is not the owner', () => {
  const made = readFileSync(inRoot('deploy/postgres/create-application-role.sql'), 'utf8');
  const [, role, password] = /create role (\w+) login password '([^']+)'/u.exec(made) ?? [];
  const urls = ownServices(compose).map(([, { environment }]) => new URL(environment?.['DATABASE_URL'] ?? ''));
  for (const url of urls) expect([url.username, url.password]).toEqual([role, password]);
  const owner = new URL(service('migrate').environment?.['DATABASE_OWNER_URL'] ?? '');
  const { POSTGRES_USER, POSTGRES_PASSWORD } = service('postgres').environment ?? {};
  expect([owner.username, owner.password]).toEqual([POSTGRES_USER, POSTGRES_PASSWORD]);
  expect(owner.username).not.toBe(role);
});

test('the health checks tell a server that is ready from one that is not and from none', async () => {
  let status = 200;
  const server = createServer((_request, response) => response.writeHead(status).end('{}'));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const both = async () => [
    await healthOf('keycloak', 'localhost/9000', `localhost/${port}`),
    await healthOf('serve', '127.0.0.1:4000', `localhost:${port}`),
  ];
  expect(await both()).toEqual([0, 0]);
  status = 503;
  expect(await both()).toEqual([1, 1]);
  await new Promise((resolve) => server.close(resolve));
  expect(await both()).toEqual([1, 1]);
});

let database: Database;
let folder: string;
const children: ChildProcess[] = [];

/** A server of its own, since its two roles are the whole server's. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mandat-compose-'));
  chmodSync(folder, 0o755);
  database = await startDatabase({ dataDir: folder, port: await freePorts(), durable: false });
}, 60_000);

const ended = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve(null);
    child.once('exit', resolve).kill('SIGTERM');
  });

afterAll(async () => {
  await Promise.all(children.map(ended));
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The container's own environment, with the paths and addresses of this machine and nothing added but where Node is. */
const environmentOf = (name: string, port = 0): NodeJS.ProcessEnv => {
  const own = service(name);
  const given = Object.entries(own.environment ?? {}).map(([key, value]): readonly [string, string] => {
    if (key === 'DATABASE_URL') return [key, database.url];
    if (key === 'DATABASE_OWNER_URL') return [key, database.ownerUrl];
    if (key === 'PROVIDERS_FILE' || key === 'CONSOLE_DIR') return [key, onHost(own, value)];
    if (key === 'KEYS_DIR') return [key, join(folder, 'keys')];
    if (key === 'PORT') return [key, String(port)];
    return [key, key === 'HOST' ? '127.0.0.1' : value];
  });
  return { PATH: process.env['PATH'], ...Object.fromEntries(given) };
};

const runService = async (name: string): Promise<string> => {
  const [, program = '', ...args] = service(name).command ?? [];
  const { stdout } = await run(process.execPath, [onHost(service(name), program), ...args], {
    env: environmentOf(name),
  });
  return stdout;
};

const startService = async (name: string): Promise<number> => {
  const port = await freePorts();
  const [, program = ''] = service(name).command ?? [];
  const child = spawn(process.execPath, [onHost(service(name), program)], {
    env: environmentOf(name, port),
    stdio: 'ignore',
  });
  children.push(child);
  for (const deadline = Date.now() + 30_000; Date.now() < deadline && child.exitCode === null; await sleep(50)) {
    if ((await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null))?.ok) return port;
  }
  throw new Error(`${name} did not become ready`);
};

/** As a browser asks that knows this machine by the name of PUBLIC_URL. */
const getAs = (host: string, url: string): Promise<{ readonly status: number | undefined; readonly body: string }> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { headers: { host, accept: 'text/html' } }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      answer.on('end', () => resolve({ status: answer.statusCode, body }));
    });
    sent.on('error', reject).end();
  });

test('with their own variables alone the commands fill the database and the two processes share it behind one address', async () => {
  expect(await runService('migrate')).toContain('Applied');
  expect(await runService('load-sample')).toContain('Loaded');
  const [serve, work] = [await startService('serve'), await startService('work')];
  const host = new URL(service('serve').environment?.['PUBLIC_URL'] ?? '').host;
  const get = (port: number, path: string) => getAs(host, `http://127.0.0.1:${port}${path}`);
  expect((await get(serve, '/')).body).toContain('<div id="root"');
  expect(JSON.parse((await get(serve, '/auth/providers')).body)).toMatchObject([{ name: 'practice' }]);
  expect((await get(work, '/auth/providers')).status).toBe(404);
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  // The worker has asked Keycloak, which is not there.
  const isAsked = async (): Promise<boolean> => {
    const { rowCount } = await client.query(
      `select from signal_source where channel = 'keycloak' and coalesce(alarmed_at, last_heard_at) is not null`,
    );
    return rowCount === 1;
  };
  for (let waited = 0; waited < 100 && !(await isAsked()); waited += 1) await sleep(100);
  expect(await isAsked()).toBe(true);
  await client.end();
}, 120_000);
