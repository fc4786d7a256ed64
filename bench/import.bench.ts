import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { writeCsv, writeTable } from '../apps/api/src/platform/tables/write-table.ts';
import { sessionCookie } from '../apps/api/src/sign-in/cookies.ts';
import { freePorts } from '../tools/testing/free-port.ts';
import { startSharedServer, stopSharedServer } from '../tools/testing/shared-server.ts';
import { startMandat } from '../tools/testing/start-mandat.ts';
import { count, expected, header, rowsOf, type Named } from './import-rows.ts';
import { startSampled, type Sampled } from './sampled-process.ts';
import { atMost, median, print, type Figure } from './table.ts';

/**
 * 20,000 accounts in fifteen columns, with their people and one row in twenty-five that cannot be taken: uploaded, looked
 * at, imported and taken back through the built processes over a durable PostgreSQL, as text and as a workbook in turns.
 */
const rounds = 3;

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

const signIn = async (): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  await database.query(
    `insert into session (token_hash, id, person_id, provider, issuer, subject, group_roles, is_staff, id_token, created_at, last_active_at, expires_at)
     select $1, gen_random_uuid(), p.id, 'practice', 'x', p.id::text, '{dgc-administrator}', true, 'x', now(), now(), now() + interval '2 hours'
     from person p where not exists (select from person_standing s where s.person_id = p.id) order by p.id limit 1`,
    [createHash('sha256').update(token).digest()],
  );
  return `${sessionCookie}=${token}`;
};

const column = async (text: string): Promise<readonly string[]> => {
  const { rows } = await database.query<{ value: string }>(text);
  return rows.map(({ value }) => value);
};

/** Nobody is named both by number and by address: a row that names somebody twice would be one more that cannot be taken. */
const byAddress = (id: string): string => `hashtext(${id}::text) % 10 = 0`;

const namedPeople = async (): Promise<Named> => ({
  entities: await column(`select code as value from entity where ended_on is null and headed order by code limit 40`),
  staffNumbers: await column(
    `select min(value) as value from person_identifier i where kind = 'staff-number' and valid_until is null and not ${byAddress('person_id')}
       and not exists (select from person_identifier o where o.value = i.value and o.person_id <> i.person_id)
     group by person_id order by 1 limit 5000`,
  ),
  emails: await column(
    // Of people who hold an account: addresses of others may be erased while the worker runs.
    `select lower(email) as value from person p where email is not null group by 1
     having count(*) = 1 and ${byAddress('min(id::text)')}
       and bool_and(exists (select from holding h where h.person_id = p.id and h.ended_at is null))
     order by 1 limit 50`,
  ),
});

type State = {
  readonly version: number;
  readonly state: string;
  readonly mapping: readonly string[];
  readonly newCount: number;
  readonly faultyCount: number;
  readonly addedCount: number;
  readonly undoneCount: number;
  readonly proposals: readonly unknown[];
};

const own = { origin: url, 'x-mandat': '1', cookie: await signIn() };

const ask = async <Data>(query: string, variables: object): Promise<Data> => {
  const headers = { ...own, 'content-type': 'application/json' };
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: readonly unknown[] };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

const stateQuery = `query ($id: ID!) { dataImport(id: $id) {
  version state mapping newCount faultyCount addedCount undoneCount proposals { id } } }`;
const stateOf = async (id: string): Promise<State> => (await ask<{ dataImport: State }>(stateQuery, { id })).dataImport;

const until = async (id: string, wanted: string): Promise<State> => {
  for (;;) {
    const now = await stateOf(id);
    if (now.state === wanted) return now;
    if (now.state === 'STOPPED') throw new Error('the import stopped');
    await sleep(100);
  }
};

const act = (name: string, input: object): Promise<unknown> =>
  ask(`mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id } }`, {
    input,
  });

const upload = async (name: string, bytes: Buffer): Promise<string> => {
  const headers = { ...own, 'content-type': 'application/octet-stream', 'x-file-name': name };
  const answer = await fetch(`${url}/import-files/accounts`, { method: 'POST', headers, body: new Uint8Array(bytes) });
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { id: string }).id;
};

type Step = { readonly seconds: number; readonly cpu: string };
const steps: Record<'dry run' | 'import' | 'undo', Step[]> = { 'dry run': [], import: [], undo: [] };

const serve = await startSampled(servePort, { ...shared, MODE: 'serve' });
const work = await startSampled(workPort, { ...shared, MODE: 'work' });
const processes: readonly Sampled[] = [serve, work];

const timed = async <T>(step: keyof typeof steps, run: () => Promise<T>): Promise<T> => {
  const [from, before] = [performance.now(), processes.map((each) => each.cpuSeconds())];
  const result = await run();
  const cpu = processes.map((each, place) => (each.cpuSeconds() - (before[place] ?? 0)).toFixed(1)).join(' + ');
  steps[step].push({ seconds: (performance.now() - from) / 1000, cpu });
  return result;
};

const mustBe = (what: string, found: number, wanted: number): void => {
  if (found !== wanted) throw new Error(`${what}: ${found} instead of ${wanted}`);
};

const playRound = async (name: string, bytes: Buffer, people: Named): Promise<void> => {
  const [id, checked] = await timed('dry run', async () => {
    const made = await upload(name, bytes);
    const { version, mapping } = await stateOf(made);
    await act('checkImport', { id: made, version, mapping });
    return [made, await until(made, 'CHECKED')] as const;
  });
  mustBe('new', checked.newCount, expected.new);
  mustBe('faulty', checked.faultyCount, expected.faulty);
  mustBe('people asked about', checked.proposals.length, expected.proposals(people));
  const done = await timed('import', async () => {
    await act('startImport', { id, version: checked.version });
    return until(id, 'DONE');
  });
  mustBe('registered', done.addedCount, expected.new);
  const undone = await timed('undo', async () => {
    await act('undoImport', { id, version: done.version, reason: 'The same file comes again.' });
    return until(id, 'UNDONE');
  });
  mustBe('taken back', undone.undoneCount, expected.new);
};

const secondsOf = (step: keyof typeof steps, limit: number, what: string): Figure =>
  atMost(`${what}: median of ${steps[step].length}`, limit, {
    value: median(steps[step].map(({ seconds }) => seconds)),
    unit: 's',
  });

try {
  const people = await namedPeople();
  const rows = rowsOf(people);
  const files = [
    ['bench.csv', writeCsv({ header, rows })],
    ['bench.xlsx', await writeTable({ sheet: 'Accounts', header, rows, rightToLeft: false })],
  ] as const;
  await sleep(2_000);
  const idle = processes.map((each) => each.memory());
  processes.forEach((each) => each.takePeak());
  for (let round = 0; round < rounds; round += 1)
    for (const [name, bytes] of files) await playRound(name, bytes, people);
  const above = processes.map((each, place) => each.takePeak() - (idle[place] ?? 0));
  print([
    secondsOf('dry run', 20, `${count} rows uploaded and looked at`),
    secondsOf('import', 40, `${expected.new} accounts imported`),
    secondsOf('undo', 40, 'the whole import taken back'),
    atMost('memory above idle: the process that serves', 300, { value: above[0] ?? Number.NaN, unit: 'MB' }),
    atMost('memory above idle: the process that works', 300, { value: above[1] ?? Number.NaN, unit: 'MB' }),
  ]);
  for (const [name, each] of Object.entries(steps)) {
    const told = each.map(({ seconds, cpu }) => `${seconds.toFixed(1)} s (processor ${cpu} s)`);
    console.log(`${name}, text and workbook in turns, serve + work: ${told.join('; ')}.`);
  }
  console.log(`Idle: ${idle.map((megabytes) => `${megabytes.toFixed(0)} MB`).join(' and ')}.`);
} finally {
  await Promise.all(processes.map((each) => each.stop()));
  await database.end();
  await mandat.stop();
  await stopSharedServer();
}
