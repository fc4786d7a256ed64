import { EventEmitter } from 'node:events';
import {
  Logger as QueueLogger,
  run,
  runMigrations,
  type Runner,
  type TaskList,
  type WorkerPool,
} from 'graphile-worker';
import pg from 'pg';
import { z } from 'zod';
import type { Logger } from '../platform/log/logger.ts';
import type { SendLetter } from '../platform/mail/transport.ts';
import { tellPeople } from '../platform/outbox/mail-job.ts';
import { tellPerson } from './deliver/deliver-mail.ts';
import { announcePresence, type Presence } from './presence.ts';
import { purge } from './purge.ts';
import type { WorkerParts } from './worker-parts.ts';

const atOnce = 4;

/** Of our own: the queue's closes some time later than it says, and meanwhile nobody hears of a lost connection. */
const openPool = (url: string): pg.Pool => {
  const pool = new pg.Pool({ connectionString: url, max: atOnce + 2, application_name: 'mandat-queue' });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};

/** The queue keeps its tables in a schema of its own, owned by the role that runs the jobs. */
export const migrateQueue = async (url: string): Promise<void> => {
  const pool = openPool(url);
  try {
    await runMigrations({ pgPool: pool, logger: quiet });
  } finally {
    await pool.end();
  }
};

const quiet = new QueueLogger(() => () => undefined);

/** Its faults are ours to log; what it says of its own day is not. */
const loggerOf = (logger: Logger): QueueLogger =>
  new QueueLogger(() => (level, message) => {
    if (level === 'error') logger.warn({ queue: message.split('\n')[0]?.slice(0, 300) }, 'the queue reports a fault');
  });

const payloadSchema = z.object({ recipientIds: z.array(z.uuid()) });

const importSchema = z.object({ importId: z.uuid() });

const importing = ({ importTasks }: WorkerParts): TaskList =>
  Object.fromEntries(
    Object.entries(importTasks).map(([name, work]) => [
      name,
      (payload: unknown) => work(importSchema.parse(payload).importId),
    ]),
  );

type Telling = WorkerParts & { readonly isStopping: () => boolean };

/** One job may tell hundreds. Who stops does not wait for all of them: the rest is a job of whoever works next. */
const tellingTask =
  ({ database, world, publicUrl, isStopping }: Telling, send: SendLetter): TaskList[string] =>
  async (payload, { addJob }) => {
    const { recipientIds } = payloadSchema.parse(payload);
    for (const [at, recipientId] of recipientIds.entries()) {
      if (isStopping()) return void (await addJob(tellPeople, { recipientIds: recipientIds.slice(at) }));
      await tellPerson(recipientId, { database, world, publicUrl, send });
    }
  };

/** Without a mail server the task is not known here, and its jobs wait. */
const tasksOf = (parts: Telling): TaskList => ({
  'purge-lapsed': () => purge(parts.database),
  ...importing(parts),
  ...(parts.send ? { [tellPeople]: tellingTask(parts, parts.send) } : {}),
});

export type Queue = { readonly stop: () => Promise<void>; readonly presence: () => Presence | null };

export const startQueue = async (parts: WorkerParts): Promise<Queue> => {
  let presence: Presence | null = null;
  let stopping = false;
  const events = new EventEmitter();
  events.on('pool:create', ({ workerPool }: { workerPool: WorkerPool }) => {
    presence ??= announcePresence(parts.url, workerPool.id, parts.logger);
  });
  const pool = openPool(parts.url);
  const runner: Runner = await run({
    pgPool: pool,
    concurrency: atOnce,
    noHandleSignals: true,
    events,
    logger: loggerOf(parts.logger),
    taskList: tasksOf({ ...parts, isStopping: () => stopping }),
    crontab: '*/5 * * * * purge-lapsed',
  });
  return {
    stop: async () => {
      stopping = true;
      await runner.stop();
      await pool.end();
    },
    presence: () => presence,
  };
};
