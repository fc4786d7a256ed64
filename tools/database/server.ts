import { environment } from '../environment.ts';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type Child, startChild } from '../terminal/child.ts';
import { Failure } from '../terminal/failure.ts';
import type { ServerHome } from './cluster.ts';
import { remedy } from './place.ts';

export interface ServerOptions {
  readonly port: number;
  readonly log: string;
}

const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '200',
};

const fast = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

export const startServer = async (home: ServerHome, options: ServerOptions): Promise<Child> => {
  const settings = { port: String(options.port), ...always, ...(home.durable ? {} : fast) };
  const log = openSync(options.log, 'w', 0o600);
  const child = startChild({
    command: home.binaries.postgres,
    args: ['-D', home.place.files, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    cwd: '/',
    env: { PATH: environment['PATH'], LC_ALL: 'C' },
    user: home.user,
    output: log,
    stopSignal: 'INT',
  });
  closeSync(log);
  await untilReady(child, home, options);
  return child;
};

const patienceSeconds = 60;

const untilReady = async (child: Child, home: ServerHome, options: ServerOptions): Promise<void> => {
  const ended = child.exited.then(
    () => 'ended' as const,
    () => 'ended' as const,
  );
  const deadline = Date.now() + patienceSeconds * 1000;
  while (Date.now() < deadline) {
    const answer = await Promise.race([tryToConnect(adminUrl(home, options.port)), ended]);
    if (answer === 'ready') return;
    if (answer !== 'not yet' || (await Promise.race([sleep(25), ended])) === 'ended') break;
  }
  await child.stop(5);
  throw new Failure(whyNot(home, options));
};

export const adminUrl = (home: ServerHome, port: number, database = 'postgres'): string =>
  `postgresql://postgres:${home.place.adminPassword}@127.0.0.1:${port}/${database}`;

/** 57P03: the server is starting up, stopping, or recovering. */
const tryToConnect = async (url: string): Promise<'ready' | 'not yet' | 'refused'> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return 'ready';
  } catch (error) {
    const { code } = error as { code?: string };
    return code === 'ECONNREFUSED' || code === '57P03' || code === undefined ? 'not yet' : 'refused';
  }
};

const whyNot = ({ place }: ServerHome, { port, log }: ServerOptions): string => {
  const lines = readFileSync(log, 'utf8').split('\n');
  if (lines.some((line) => line.includes('Address already in use'))) {
    return `Port ${port} on 127.0.0.1 is in use: stop what listens there, or choose other ports with --port.`;
  }
  const reason =
    lines.filter((line) => /FATAL|PANIC|could not/u.test(line)).at(-1) ?? `it did not answer for ${patienceSeconds} s`;
  return `The database does not start on ${place.files} (${reason.replace(/^.*?(?:FATAL|PANIC|LOG|DETAIL):\s*/u, '')}): ${remedy}`;
};
