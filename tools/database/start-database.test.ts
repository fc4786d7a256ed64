import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePorts } from '../testing/free-port.ts';
import { type Database, startDatabase } from './start-database.ts';

const made: string[] = [];
const started: Database[] = [];

const dataFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'mandat-database-'));
  chmodSync(folder, 0o755);
  made.push(folder);
  return folder;
};

const start = async (dataDir: string, port?: number): Promise<Database> => {
  const database = await startDatabase({ dataDir, port: port ?? (await freePorts()), durable: false });
  started.push(database);
  return database;
};

const query = async (url: string, text: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
};

afterEach(async () => {
  await Promise.all(started.splice(0).map((database) => database.stop()));
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('the embedded database', () => {
  test('is PostgreSQL 18 on loopback with the two databases, and keeps its data over a restart', async () => {
    const folder = dataFolder();
    const first = await start(folder);
    expect(await query(first.url, 'show server_version')).toEqual([{ server_version: expect.stringMatching(/^18/u) }]);
    expect(await query(first.providerUrl, 'select current_database() as name')).toEqual([{ name: 'mandat_idp' }]);
    expect(await query(first.url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    await query(first.ownerUrl, 'create table kept (name text); insert into kept values (42)');
    await first.stop();

    const second = await start(folder);
    expect(await query(second.ownerUrl, 'select name from kept')).toEqual([{ name: '42' }]);
  });

  test('lets nobody in without the password, which only its owner may read', async () => {
    const folder = dataFolder();
    const { url } = await start(folder);
    const wrong = Object.assign(new URL(url), { password: 'guess' }).href;
    await expect(query(wrong, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect(statSync(join(folder, 'database.json')).mode & 0o777).toBe(0o600);
  });

  test('neither of its roles is a superuser, and the working one can neither make tables nor become the owner', async () => {
    const { url, ownerUrl } = await start(dataFolder());
    for (const as of [url, ownerUrl]) {
      expect(await query(as, 'select rolsuper from pg_roles where rolname = current_user')).toEqual([
        { rolsuper: false },
      ]);
    }
    await expect(query(url, 'create table mine (name text)')).rejects.toMatchObject({ code: '42501' });
    await expect(query(url, 'set role mandat_owner')).rejects.toMatchObject({ code: '42501' });
  });

  test('a data folder of one role is parted at the next start: the owner gets what the other one had', async () => {
    const folder = dataFolder();
    const first = await start(folder);
    await query(first.ownerUrl, 'create table kept (name text); insert into kept values (42)');
    await query(first.providerUrl, 'create table known (name text)');
    await query(first.ownerUrl, 'alter database mandat owner to mandat; alter table kept owner to mandat');
    await first.stop();
    const record = join(folder, 'database.json');
    const { ownerPassword: _none, ...before } = JSON.parse(readFileSync(record, 'utf8')) as Record<string, string>;
    writeFileSync(record, JSON.stringify(before));

    const second = await start(folder);
    expect(await query(second.ownerUrl, 'select name from kept')).toEqual([{ name: '42' }]);
    await expect(query(second.url, 'select name from kept')).rejects.toMatchObject({ code: '42501' });
    expect(await query(second.providerUrl, 'drop table known')).toEqual([]);
    expect(
      await query(
        second.providerUrl,
        'select pg_get_userbyid(datdba) as owner from pg_database where datname = current_database()',
      ),
    ).toEqual([{ owner: 'mandat' }]);
  });

  test('starts over a postmaster.pid that a killed server left behind, even when another program has its number now', async () => {
    const folder = dataFolder();
    const { files, stop } = await start(folder);
    await stop();
    writeFileSync(join(files, 'postmaster.pid'), `${process.pid}\n${files}\n`);
    await expect(start(folder)).resolves.toMatchObject({ files });
  });

  test('says in one sentence that its port is in use', async () => {
    const port = await freePorts();
    const other = createServer().listen(port, '127.0.0.1');
    await expect(start(dataFolder(), port)).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use`);
    other.close();
  });

  test('says in one sentence that another server runs on the same data folder', async () => {
    const folder = dataFolder();
    await start(folder);
    await expect(start(folder)).rejects.toThrow(/in use: a database server \(process \d+\)/u);
  });
});

describe('a broken data folder is refused in one sentence', () => {
  const breakages: Record<string, (folder: string, files: string) => void> = {
    'no PG_VERSION': (_folder, files) => rmSync(join(files, 'PG_VERSION')),
    'another version': (_folder, files) => writeFileSync(join(files, 'PG_VERSION'), '14\n'),
    'no control file': (_folder, files) => rmSync(join(files, 'global/pg_control')),
    'no tables': (_folder, files) => rmSync(join(files, 'base'), { recursive: true }),
    'a broken record of the passwords': (folder) => writeFileSync(join(folder, 'database.json'), '{'),
    'another password': (folder, files) =>
      writeFileSync(join(folder, 'database.json'), JSON.stringify({ files, password: 'a', adminPassword: 'b' })),
  };

  let whole: string;

  beforeAll(async () => {
    whole = mkdtempSync(join(tmpdir(), 'mandat-database-'));
    chmodSync(whole, 0o755);
    const database = await startDatabase({ dataDir: whole, port: await freePorts(), durable: false });
    await database.stop();
  });

  afterAll(() => rmSync(whole, { recursive: true, force: true }));

  /** A copy with the owners of the files, as only cp makes it, and with the record naming the copy. */
  const copyOfWhole = (): string => {
    const folder = dataFolder();
    execFileSync('cp', ['-a', `${whole}/.`, folder]);
    const record = join(folder, 'database.json');
    writeFileSync(record, readFileSync(record, 'utf8').replace(whole, folder));
    return folder;
  };

  test.each(Object.entries(breakages))('%s', async (_name, breakIt) => {
    const folder = copyOfWhole();
    breakIt(folder, join(folder, 'postgres'));
    const failure: unknown = await start(folder).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'Failure', message: expect.stringMatching(/^[^\n]+ --data\.$/u) });
  });

  test('a file where the folder should be', async () => {
    const file = join(dataFolder(), 'file');
    writeFileSync(file, '');
    await expect(start(file)).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringMatching(/^The data folder .*\.$/u),
    });
  });
});

const isRoot = process.getuid?.() === 0;

describe(isRoot ? 'as root' : 'as an ordinary user', () => {
  if (!isRoot) {
    test('the files stay in the data folder, whoever else may not enter it', async () => {
      const folder = dataFolder();
      chmodSync(folder, 0o700);
      expect((await start(folder)).files).toBe(join(folder, 'postgres'));
    });
    return;
  }

  test('a data folder that the database user cannot reach keeps its record, and the files go where it can', async () => {
    const closed = join(dataFolder(), 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const first = await start(join(closed, '.data'));
    expect(first.files.startsWith(closed)).toBe(false);
    expect(first.dataDir).toBe(join(closed, '.data'));
    await query(first.ownerUrl, 'create table kept (name text)');
    await first.stop();

    const second = await start(join(closed, '.data'));
    expect(second.files).toBe(first.files);
    expect(await query(second.ownerUrl, 'select name from kept')).toEqual([]);
    made.push(join(first.files, '..'));
  });
});
