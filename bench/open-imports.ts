import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { sessionCookie } from '../apps/api/src/sign-in/cookies.ts';
import { freePorts } from '../tools/testing/free-port.ts';
import { startSharedServer, stopSharedServer } from '../tools/testing/shared-server.ts';
import { startMandat } from '../tools/testing/start-mandat.ts';
import { startSampled } from './sampled-process.ts';
import { atMost, median, type Figure } from './table.ts';

export type ImportKind = 'accounts' | 'entities' | 'headships';

export type ImportState = {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly mapping: readonly string[];
  readonly newCount: number;
  readonly faultyCount: number;
  readonly addedCount: number;
  readonly undoneCount: number;
  readonly proposals: readonly unknown[];
};

const fields = 'id version state mapping newCount faultyCount addedCount undoneCount proposals { id }';

const tokenOf = async (database: Client): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  await database.query(
    `insert into session (token_hash, id, person_id, provider, issuer, subject, group_roles, is_staff, id_token, created_at, last_active_at, expires_at)
     select $1, gen_random_uuid(), p.id, 'practice', 'x', p.id::text, '{dgc-administrator}', true, 'x', now(), now(), now() + interval '2 hours'
     from person p where not exists (select from person_standing s where s.person_id = p.id) order by p.id limit 1`,
    [createHash('sha256').update(token).digest()],
  );
  return `${sessionCookie}=${token}`;
};

/** What an administrator asks of the process that serves. */
const asking = (url: string, cookie: string) => {
  const own = { origin: url, 'x-mandat': '1', cookie };
  const ask = async <Data>(query: string, variables: object): Promise<Data> => {
    const headers = { ...own, 'content-type': 'application/json' };
    const body = JSON.stringify({ query, variables });
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    const { data, errors } = (await answer.json()) as { data: Data; errors?: readonly unknown[] };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const stateOf = async (id: string): Promise<ImportState> => {
    const query = `query ($id: ID!) { dataImport(id: $id) { ${fields} } }`;
    return (await ask<{ dataImport: ImportState }>(query, { id })).dataImport;
  };
  const upload = async (kind: ImportKind, name: string, bytes: Buffer): Promise<string> => {
    const headers = { ...own, 'content-type': 'application/octet-stream', 'x-file-name': name };
    const answer = await fetch(`${url}/import-files/${kind}`, { method: 'POST', headers, body: new Uint8Array(bytes) });
    if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
    return ((await answer.json()) as { id: string }).id;
  };
  const act = (name: string, input: object): Promise<unknown> =>
    ask(`mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id } }`, {
      input,
    });
  return { stateOf, upload, act };
};

export const mustBe = (what: string, found: number, wanted: number): void => {
  if (found !== wanted) throw new Error(`${what}: ${found} instead of ${wanted}`);
};

type Step = { readonly seconds: number; readonly cpu: string };
export type StepName = 'dry run' | 'import' | 'undo';

/** A register of the sample over a durable PostgreSQL, its two processes as they are built and watched from outside. */
export const openImports = async () => {
  await startSharedServer({ durable: true });
  // It fills the database and stands aside: what is measured are two processes of their own.
  const mandat = await startMandat({ env: { MODE: 'serve' } });
  const database = new Client({ connectionString: mandat.databaseUrl });
  await database.connect();
  const [servePort, workPort] = [await freePorts(), await freePorts()];
  const url = `http://localhost:${servePort}`;
  const shared = {
    DATABASE_URL: mandat.databaseUrl,
    DATA_DIR: mandat.dataDir,
    KEYS_DIR: join(mandat.dataDir, 'keys'),
    PROVIDERS_FILE: join(mandat.dataDir, 'providers.json'),
    PUBLIC_URL: url,
  };
  const { stateOf, upload, act } = asking(url, await tokenOf(database));
  const serve = await startSampled(servePort, { ...shared, MODE: 'serve' });
  const work = await startSampled(workPort, { ...shared, MODE: 'work' });
  const processes = [serve, work];
  const steps: Record<StepName, Step[]> = { 'dry run': [], import: [], undo: [] };
  const idle = [0, 0];

  const until = async (id: string, wanted: string): Promise<ImportState> => {
    for (;;) {
      const now = await stateOf(id);
      if (now.state === wanted) return now;
      if (now.state === 'STOPPED') throw new Error('the import stopped');
      await sleep(100);
    }
  };
  const timed = async <T>(step: StepName, run: () => Promise<T>): Promise<T> => {
    const [from, before] = [performance.now(), processes.map((each) => each.cpuSeconds())];
    const result = await run();
    const cpu = processes.map((each, place) => (each.cpuSeconds() - (before[place] ?? 0)).toFixed(1)).join(' + ');
    steps[step].push({ seconds: (performance.now() - from) / 1000, cpu });
    return result;
  };

  return {
    column: async (text: string): Promise<readonly string[]> => {
      const { rows } = await database.query<{ value: string }>(text);
      return rows.map(({ value }) => value);
    },
    beIdle: async (): Promise<void> => {
      await sleep(2_000);
      processes.forEach((each, place) => {
        idle[place] = each.memory();
        each.takePeak();
      });
    },
    dryRun: (kind: ImportKind, name: string, bytes: Buffer): Promise<ImportState> =>
      timed('dry run', async () => {
        const id = await upload(kind, name, bytes);
        const { version, mapping } = await stateOf(id);
        await act('checkImport', { id, version, mapping });
        return until(id, 'CHECKED');
      }),
    start: ({ id, version }: ImportState): Promise<ImportState> =>
      timed('import', async () => {
        await act('startImport', { id, version });
        return until(id, 'DONE');
      }),
    undo: ({ id, version }: ImportState): Promise<ImportState> =>
      timed('undo', async () => {
        await act('undoImport', { id, version, reason: 'The same file comes again.' });
        return until(id, 'UNDONE');
      }),
    seconds: (step: StepName, limit: number, what: string): Figure =>
      atMost(`${what}: median of ${steps[step].length}`, limit, {
        value: median(steps[step].map(({ seconds }) => seconds)),
        unit: 's',
      }),
    slowest: (step: StepName, limit: number, what: string): Figure =>
      atMost(`${what}: the slowest`, limit, {
        value: Math.max(...steps[step].map(({ seconds }) => seconds)),
        unit: 's',
      }),
    memory: (): readonly Figure[] =>
      ['serves', 'works'].map((name, place) =>
        atMost(`memory above idle: the process that ${name}`, 300, {
          value: (processes[place]?.takePeak() ?? Number.NaN) - (idle[place] ?? 0),
          unit: 'MB',
        }),
      ),
    tell: (): void => {
      for (const [name, each] of Object.entries(steps)) {
        const told = each.map(({ seconds, cpu }) => `${seconds.toFixed(1)} s (processor ${cpu} s)`);
        console.log(`${name}, serve + work: ${told.join('; ')}.`);
      }
      console.log(`Idle: ${idle.map((megabytes) => `${megabytes.toFixed(0)} MB`).join(' and ')}.`);
    },
    close: async (): Promise<void> => {
      await Promise.all(processes.map((each) => each.stop()));
      await database.end();
      await mandat.stop();
      await stopSharedServer();
    },
  };
};
