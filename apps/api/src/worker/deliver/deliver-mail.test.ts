import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createLogger } from '../../platform/log/logger.ts';
import { createSendLetter } from '../../platform/mail/transport.ts';
import { replayDelivery } from '../../platform/outbox/replay-delivery.ts';
import { emptyRegister, type EmptyRegister } from '../../testing/empty-register.ts';
import { startMailSink, type MailSink } from '../../testing/mail-sink.ts';
import { addReader, outboxState, tell, tellAll, testWorld } from '../../testing/mail-register.ts';
import { startWorker, type Worker } from '../start-worker.ts';
import { requeueForgotten } from './delivery.repository.ts';

let register: EmptyRegister;
let sink: MailSink;
let worker: Worker | null = null;

beforeEach(async () => {
  [register, sink] = await Promise.all([emptyRegister(), startMailSink()]);
}, 60_000);
afterEach(async () => {
  await worker?.stop();
  worker = null;
  await sink.stop();
  await register.close();
});

const work = async ({ mail = true } = {}): Promise<void> => {
  worker = await startWorker({
    url: register.url,
    database: register.database,
    world: testWorld,
    logger: createLogger('silent'),
    publicUrl: 'https://mandat.example.org',
    send: mail ? createSendLetter({ url: sink.url, from: 'mandat@mandat.example.org' }) : null,
    schedules: [],
    importTasks: {},
  });
};

const until = async (reached: () => Promise<boolean>): Promise<void> => {
  while (!(await reached())) await sleep(20);
};
const untilNothingWaits = (): Promise<void> => until(async () => (await outboxState(register)).waiting === 0);

const outboxRow = async (): Promise<Record<string, unknown>> => {
  const { rows } = await register.database.reads.query<Record<string, unknown>>(
    `select id, message_id, attempts, last_error, dead_at from outbox where channel = 'mail'`,
  );
  return rows[0] ?? {};
};

test('a mail goes out once, in the recipient’s language, as automatic, with the Message-ID fixed when it was queued', async () => {
  const reader = await addReader(register, { email: 'lea@example.org', language: 'fr' });
  await tell(register, reader);
  await work();
  await untilNothingWaits();
  expect(sink.received).toHaveLength(1);
  const [mail] = sink.received;
  const { message_id: messageId } = await outboxRow();
  expect(mail).toMatchObject({ to: 'lea@example.org', messageId });
  expect(String(messageId)).toMatch(/^<[0-9a-f-]{36}@mandat\.example\.org>$/u);
  expect(mail?.text).toMatch(/^Auto-Submitted: auto-generated\r$/imu);
  expect(mail?.text).toMatch(/^Content-Language: fr\r$/imu);
  expect(mail?.text).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/imu);
  expect(mail?.text).toContain('Vos_privil');
});

test('mails to one person arrive in the order in which they were queued', async () => {
  const reader = await addReader(register, { email: 'lea@example.org' });
  for (let at = 0; at < 12; at += 1) await tell(register, reader, { data: { accounts: [`Account ${at}`] } });
  await work();
  await untilNothingWaits();
  const order = sink.received.map(({ text }) => Number(/Account (\d+)/u.exec(text)?.[1]));
  expect(order).toEqual(Array.from({ length: 12 }, (_, at) => at));
});

test('whoever stops does not wait for all of a job that tells many: the rest goes out when somebody works again, each once', async () => {
  const readers = await Promise.all(
    Array.from({ length: 30 }, (_, at) => addReader(register, { email: `reader${at}@example.org` })),
  );
  await tellAll(register, readers);
  sink.dawdle(40);
  await work();
  await until(() => Promise.resolve(sink.received.length > 0));
  await worker?.stop();
  expect(sink.received.length).toBeLessThan(readers.length / 2);
  sink.dawdle(0);
  await work();
  await untilNothingWaits();
  expect(sink.received.map(({ to }) => to).toSorted()).toEqual(readers.map(({ email }) => email).toSorted());
});

test('a mail that is rolled back is never sent: the job is part of the transaction', async () => {
  const reader = await addReader(register, { email: 'lea@example.org' });
  await expect(
    register.database.hot(async (sql) => {
      await sql(
        `select graphile_worker.add_job('tell-people', json_build_object('recipientIds', array[gen_random_uuid()]))`,
      );
      throw new Error('rolled back');
    }),
  ).rejects.toThrow('rolled back');
  await tell(register, reader);
  await work();
  await untilNothingWaits();
  expect(sink.received).toHaveLength(1);
});

test('without a mail server mails wait, without losing an attempt, and go out when there is one', async () => {
  const reader = await addReader(register, { email: 'lea@example.org' });
  await work({ mail: false });
  await tell(register, reader);
  await until(async () => {
    const { rowCount } = await register.database.reads.query('select from audit_unsealed');
    return rowCount === 0;
  });
  expect(await outboxRow()).toMatchObject({ attempts: 0, last_error: null });
  await worker?.stop();
  await work();
  await untilNothingWaits();
  expect(sink.received).toHaveLength(1);
});

test('a refused recipient is a dead letter at once; replayed it goes out with the same Message-ID', async () => {
  const reader = await addReader(register, { email: 'nobody@example.org' });
  sink.answer({ code: 550, message: 'no such user nobody@example.org' });
  await tell(register, reader);
  await work();
  await untilNothingWaits();
  expect(await outboxState(register)).toEqual({ waiting: 0, delivered: 0, dead: 1 });
  const { id, message_id: messageId, last_error: lastError } = await outboxRow();
  expect(lastError).toBe('EENVELOPE 550');
  sink.answer(null);
  expect(await register.database.hot((sql) => replayDelivery(sql, String(id)))).toBe(true);
  expect(await register.database.hot((sql) => replayDelivery(sql, String(id)))).toBe(false);
  await untilNothingWaits();
  expect(sink.received.map((mail) => mail.messageId)).toEqual([messageId]);
});

test('a server that is busy is asked again', async () => {
  const reader = await addReader(register, { email: 'lea@example.org' });
  sink.answer({ code: 451, message: 'later' });
  await tell(register, reader);
  await work();
  await until(async () => Number((await outboxRow())['attempts']) > 0);
  expect(await outboxRow()).toMatchObject({ last_error: 'EENVELOPE 451', dead_at: null });
  sink.answer(null);
  await untilNothingWaits();
  expect(sink.received).toHaveLength(1);
}, 30_000);

test('who has no address is on the list of dead letters', async () => {
  const reader = await addReader(register, { email: null });
  await tell(register, reader);
  await work();
  await untilNothingWaits();
  expect(await outboxRow()).toMatchObject({ last_error: 'no address' });
  expect((await outboxState(register)).dead).toBe(1);
});

test('a mail whose job is gone gets another', async () => {
  const reader = await addReader(register, { email: 'lea@example.org' });
  await tell(register, reader);
  await register.database.reads.query('delete from graphile_worker._private_jobs');
  await register.database.hot(requeueForgotten);
  await register.database.hot(requeueForgotten);
  await work();
  await untilNothingWaits();
  expect(sink.received).toHaveLength(1);
});
