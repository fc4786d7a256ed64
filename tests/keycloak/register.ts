import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type BuiltApi, startBuiltApi } from '../../apps/api/src/testing/built-api.ts';
import { sourceStamp } from '../../tools/build/stamp.ts';
import { inRoot } from '../../tools/root.ts';
import { runCommand } from '../../tools/start/register.ts';
import { openJournal } from '../../tools/terminal/journal.ts';
import { freePorts } from '../../tools/testing/free-port.ts';
import { createTestDatabase, templateDatabase } from '../../tools/testing/test-database.ts';
import { openRealm, type Realm } from './realm.ts';

export interface Privileges {
  readonly live: number;
  readonly suspended: number;
}

/** The built register, beside a realm of its own. */
export interface Register {
  readonly url: string;
  readonly realm: Realm;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly close: () => Promise<void>;
  readonly log: () => string;
  readonly rows: <Row>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  /** What the person of this staff number may do now. */
  readonly privileges: (staffNumber: string) => Promise<Privileges>;
  /** Until the first reading of everybody is over. */
  readonly knowsEverybody: () => Promise<void>;
}

const template = (): Promise<string> => {
  const stamp = createHash('sha256').update(sourceStamp()).digest('hex').slice(0, 12);
  return templateDatabase(`keycloak_sample_${stamp}`, async (databaseUrl) => {
    const setting = { databaseUrl, journal: openJournal() };
    await runCommand(['migrate'], setting);
    await runCommand(['load-sample'], setting);
  });
};

/** The operator's own file, with the addresses of this run. */
const providersFile = (folder: string, keycloakUrl: string, pollSeconds: number): string => {
  const written = readFileSync(inRoot('deploy/keycloak/providers.json'), 'utf8')
    .replaceAll('http://keycloak.localhost:8180', keycloakUrl)
    .replaceAll('"secrets/', `"${inRoot('deploy/keycloak/secrets')}/`)
    .replaceAll(/"pollSeconds": \d+/gu, `"pollSeconds": ${pollSeconds}`);
  const file = join(folder, 'providers.json');
  writeFileSync(file, written);
  return file;
};

export const until = async <T>(read: () => Promise<T>, isThere: (value: T) => boolean): Promise<T> => {
  for (const deadline = Date.now() + 30_000; ; await sleep(50)) {
    const value = await read();
    if (isThere(value)) return value;
    if (Date.now() > deadline) throw new Error(`it did not come; the last reading was ${JSON.stringify(value)}`);
  }
};

const privilegesStatement = `select
    count(*) filter (where h.removal_awaited_at is null and w.withdrawn_at is null and w.suspended_at is null)::int as live,
    count(*) filter (where w.withdrawn_at is null and w.suspended_at is not null)::int as suspended
  from person_identifier i left join holding h on h.person_id = i.person_id and h.ended_at is null
  left join written_authorization w on w.id = h.authorization_id
  where i.kind = 'staff-number' and i.value = $1 and w.id is not null`;

const openApi = (environment: NodeJS.ProcessEnv, port: number): Pick<Register, 'start' | 'stop' | 'log'> => {
  let api: BuiltApi | undefined;
  return {
    start: async () => {
      api = await startBuiltApi(environment, port);
    },
    stop: async () => {
      await api?.stop();
      api = undefined;
    },
    log: () => api?.log() ?? '',
  };
};

const readersOf = (client: Client): Pick<Register, 'rows' | 'privileges' | 'knowsEverybody'> => {
  const rows: Register['rows'] = async <Row>(text: string, values: readonly unknown[] = []) =>
    (await client.query(text, [...values])).rows as readonly Row[];
  return {
    rows,
    privileges: async (staffNumber) => {
      const [row] = await rows<Privileges>(privilegesStatement, [staffNumber]);
      return row ?? { live: 0, suspended: 0 };
    },
    knowsEverybody: async () => {
      await until(
        () => rows(`select from signal_source where channel = 'keycloak' and cursor is not null`),
        (found) => found.length > 0,
      );
    },
  };
};

export const openRegister = async (pollSeconds = 0.3): Promise<Register> => {
  const port = await freePorts();
  const url = `http://localhost:${port}`;
  const [realm, database] = await Promise.all([
    openRealm(url),
    template().then((from) => createTestDatabase({ template: from, label: 'keycloak' })),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'mandat-keycloak-'));
  const file = providersFile(folder, realm.url, pollSeconds);
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const environment = { DATABASE_URL: database.url, PROVIDERS_FILE: file, RATE_LIMIT_PER_MINUTE: '10000' };
  const api = openApi(environment, port);
  await api.start();
  const close = async (): Promise<void> => {
    await api.stop();
    await client.end();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, realm, ...api, ...readersOf(client), close };
};
