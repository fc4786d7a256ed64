import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';

export interface TestDatabase {
  readonly name: string;
  /** As the role that owns it. */
  readonly url: string;
  /** As the role that the product serves and works with; the same one where the environment names no other. */
  readonly applicationUrl: string;
  readonly drop: () => Promise<void>;
}

export interface TestDatabaseOptions {
  /** The name of a database to clone, see `templateDatabase`; none: an empty database. */
  readonly template?: string;
  readonly label?: string;
}

export const testDatabaseUrl = (): string => {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url)
    throw new Error('TEST_DATABASE_URL is not set: run this test by jest with the configuration of the root folder.');
  return url;
};

export const createTestDatabase = async ({
  template,
  label = 'test',
}: TestDatabaseOptions = {}): Promise<TestDatabase> => {
  const name = `${label}_${randomBytes(6).toString('hex')}`.replaceAll(/[^a-z0-9_]/gu, '_');
  await onServer((client) =>
    client.query(`create database ${name} template ${template ?? 'template1'} strategy file_copy`),
  );
  const url = urlOf(name);
  return { name, url, applicationUrl: applicationUrlOf(url), drop: () => dropDatabase(name) };
};

/** Fills a database once per server, whichever test process asks first, and returns its name for cloning. */
export const templateDatabase = async (key: string, fill: (url: string) => Promise<void>): Promise<string> => {
  const name = `template_${key}`.replaceAll(/[^a-z0-9_]/gu, '_');
  await onServer(async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const found = await client.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await fillAndName(client, name, fill);
  });
  return name;
};

const fillAndName = async (client: Client, name: string, fill: (url: string) => Promise<void>): Promise<void> => {
  const draft = `${name}_draft`;
  await client.query(`drop database if exists ${draft} with (force)`);
  await client.query(`create database ${draft}`);
  await fill(urlOf(draft));
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${draft}' and usename = current_user`,
  );
  await client.query(`alter database ${draft} rename to ${name}`);
};

/** The same database as the application's role, which owns nothing in it. */
export const applicationUrlOf = (url: string): string => {
  const application = process.env['TEST_APPLICATION_URL'];
  if (!application) return url;
  const { username, password } = new URL(application);
  return Object.assign(new URL(url), { username, password }).href;
};

const urlOf = (name: string): string => Object.assign(new URL(testDatabaseUrl()), { pathname: `/${name}` }).href;

const dropDatabase = (name: string): Promise<void> =>
  onServer(async (client) => {
    for (let tries = 1; !(await isDropped(client, name, tries)); tries++) await sleep(250);
  });

/** An autovacuum that is just at work there is not ours to end: it is soon done. */
const isDropped = async (client: Client, name: string, tries: number): Promise<boolean> => {
  try {
    await client.query(`drop database if exists ${name} with (force)`);
    return true;
  } catch (error) {
    const isAutovacuum = error instanceof DatabaseError && error.code === '42501';
    if (!isAutovacuum || tries >= 40) throw error;
    return false;
  }
};

const onServer = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: testDatabaseUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};
