import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { verifyChain } from '../worker/seal/verify-chain.ts';
import { startMailSink, type MailSink } from './mail-sink.ts';
import { emptyRegister, type EmptyRegister } from './empty-register.ts';
import { addReader, outboxState, tell, type Reader } from './mail-register.ts';

export const killPoints = [
  'deliver:before-send',
  'deliver:after-send',
  'deliver:before-commit',
  'deliver:after-commit',
  'seal:before-commit',
  'seal:after-commit',
] as const;

export type KillReport = {
  readonly kills: Readonly<Record<string, number>>;
  readonly queued: number;
  readonly lost: number;
  /** Mails that came more than once, always under one Message-ID. */
  readonly repeated: number;
  /** Of these, those that no kill had left between the server's acceptance and our commit. */
  readonly unexplained: number;
  readonly withoutId: number;
  readonly undelivered: number;
  readonly entries: number;
  readonly sealed: number;
  readonly chainFault: string | null;
  readonly unsealed: number;
};

const main = join(import.meta.dirname, '../../dist/main.js');

type Scene = { readonly register: EmptyRegister; readonly sink: MailSink; readonly readers: readonly Reader[] };

const environmentOf = ({ register, sink }: Scene, failPoint: string): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  NODE_ENV: 'test',
  MODE: 'work',
  HOST: '127.0.0.1',
  PORT: '0',
  LOG_LEVEL: 'error',
  DATABASE_URL: register.url,
  MAIL_URL: sink.url,
  PUBLIC_URL: 'http://localhost:4000',
  FAIL_POINT: failPoint,
});

const freshEachRound = 4;

type Work = { readonly ended: Promise<string>; readonly stop: () => void };

const startWork = (scene: Scene, failPoint = ''): Work => {
  const child = spawn(process.execPath, [main], {
    env: environmentOf(scene, failPoint),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => lines.push(String(chunk)));
  const ended = new Promise<string>((resolve) =>
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}:\n${lines.join('')}`)),
  );
  return { ended, stop: () => void child.kill('SIGTERM') };
};

/** The queue is never empty, and each round has something new to seal, whatever the rounds before left. */
const fill = async ({ register, readers }: Scene, least: number): Promise<number> => {
  const { waiting } = await outboxState(register);
  const wanted = Math.max(freshEachRound, least - waiting);
  for (let at = 0; at < wanted; at += 1) {
    const reader = readers[at % readers.length];
    if (reader) await tell(register, reader);
  }
  return wanted;
};

const messageIds = async ({ register }: Scene, where: string): Promise<readonly string[]> => {
  const { rows } = await register.database.reads.query<{ message_id: string }>(
    `select message_id from outbox where channel = 'mail' and ${where}`,
  );
  return rows.map((row) => row.message_id);
};

/** What a server has taken and we have not noted: the only mails that may come twice. */
const inBetween = async (scene: Scene): Promise<readonly string[]> => {
  const noted = new Set(await messageIds(scene, 'delivered_at is not null'));
  return scene.sink.received.map(({ messageId }) => messageId).filter((id) => !noted.has(id));
};

const killOnce = async (scene: Scene, point: string): Promise<readonly string[]> => {
  const ended = await startWork(scene, point).ended;
  if (ended !== 'SIGKILL') throw new Error(`the worker did not die at ${point}, but with ${ended}`);
  // What the dead process had begun is rolled back once the server notices.
  await sleep(50);
  return inBetween(scene);
};

const finish = async (scene: Scene): Promise<void> => {
  const work = startWork(scene);
  const isDone = async (): Promise<boolean> => {
    const { rowCount } = await scene.register.database.reads.query('select from audit_unsealed');
    return rowCount === 0 && (await outboxState(scene.register)).waiting === 0;
  };
  while (!(await isDone())) await sleep(100);
  work.stop();
  await work.ended;
};

const report = async (scene: Scene, kills: Record<string, number>, mayRepeat: Set<string>): Promise<KillReport> => {
  const queued = await messageIds(scene, 'true');
  const times = Map.groupBy(scene.sink.received, ({ messageId }) => messageId);
  const repeated = [...times].filter(([, mails]) => mails.length > 1).map(([id]) => id);
  const chain = await scene.register.database.hot(verifyChain);
  const { rows } = await scene.register.database.reads.query<{ entries: number; sealed: number }>(
    'select (select count(*) from audit_entry)::int as entries, (select count(*) from audit_seal)::int as sealed',
  );
  return {
    kills,
    queued: queued.length,
    lost: queued.filter((id) => !times.has(id)).length,
    repeated: repeated.length,
    unexplained: repeated.filter((id) => !mayRepeat.has(id)).length,
    withoutId: times.get('')?.length ?? 0,
    undelivered: (await messageIds(scene, 'delivered_at is null')).length,
    entries: rows[0]?.entries ?? -1,
    sealed: rows[0]?.sealed ?? -1,
    chainFault: chain.fault?.what ?? null,
    unsealed: chain.unsealed,
  };
};

const openScene = async (): Promise<Scene> => {
  const [register, sink] = await Promise.all([emptyRegister(), startMailSink()]);
  const readers: Reader[] = [];
  for (let at = 0; at < 25; at += 1) readers.push(await addReader(register, { email: `reader${at}@example.org` }));
  return { register, sink, readers };
};

/** Kills workers of the built product at each point in turn, over a queue that is never empty. */
export const killWorkers = async (count: number): Promise<KillReport> => {
  const scene = await openScene();
  try {
    const kills: Record<string, number> = {};
    const mayRepeat = new Set<string>();
    for (let at = 0; at < count; at += 1) {
      const point = killPoints[at % killPoints.length] ?? killPoints[0];
      await fill(scene, 50);
      const pass = point.startsWith('seal') ? 1 : 1 + ((at * 7) % 9);
      for (const id of await killOnce(scene, `${point}#${pass}`)) mayRepeat.add(id);
      kills[point] = (kills[point] ?? 0) + 1;
    }
    await finish(scene);
    return await report(scene, kills, mayRepeat);
  } finally {
    await scene.sink.stop();
    await scene.register.close();
  }
};
