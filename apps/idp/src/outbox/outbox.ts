import type { Message } from '../desk/acts.ts';
import type { Database, Transaction } from '../database/transaction.ts';

/** What one person asked for goes before what goes to everybody. */
export const priorities = { single: 0, many: 1 } as const;
export type Urgency = keyof typeof priorities;

export type Delivery = { readonly id: string; readonly attempts: number } & Message;

const insertMessages = `
  insert into delivery (act_id, channel, subject, priority, content)
  select $1, channel, subject, $2, content
  from jsonb_to_recordset($3::jsonb) as given (channel text, subject text, content jsonb)`;

/** What still waits for the same person must go first, so it becomes as urgent. */
const hurryEarlier = `
  update delivery set priority = $2 where done_at is null and priority > $2 and subject = any($1)`;

const manyMessages = 100;

export type Outgoing = { readonly actId: string; readonly urgency: Urgency; readonly messages: readonly Message[] };

/** In the transaction that changes the directory: nothing is changed without being told, nor told without being changed. */
export const enqueue = async (transaction: Transaction, { actId, urgency, messages }: Outgoing): Promise<void> => {
  if (messages.length === 0) return;
  if (urgency === 'single') {
    await transaction.query(hurryEarlier, [messages.map(({ subject }) => subject), priorities.single]);
  }
  await transaction.query(insertMessages, [actId, priorities[urgency], JSON.stringify(messages)]);
  // Without figures the planner takes a table of tens of thousands for an empty one, and sorts it for each message.
  if (messages.length >= manyMessages) await transaction.query('analyze delivery');
};

const selectDue = `
  select id, channel, subject, content, attempts from delivery
  where done_at is null and next_at <= clock_timestamp() and channel = $1 and id <> all($2::bigint[])
    and id = (select min(earlier.id) from delivery earlier where earlier.done_at is null
      and earlier.channel = delivery.channel and earlier.subject = delivery.subject)
  order by priority, id limit $3`;

export type DueQuestion = {
  readonly channel: Message['channel'];
  readonly underway: readonly string[];
  readonly limit: number;
};

/** The first that waits of each person and channel: the second one goes after the first was answered. */
export const dueDeliveries = async (database: Database, question: DueQuestion): Promise<readonly Delivery[]> => {
  const { channel, underway, limit } = question;
  return (await database.query<Delivery>(selectDue, [channel, underway, limit])).rows;
};

export const finishDelivery = async (
  database: Database,
  id: string,
  end: { readonly accepted: boolean; readonly fault?: string | undefined },
): Promise<void> => {
  await database.query(
    `update delivery set done_at = clock_timestamp(), accepted = $2, fault = $3, attempts = attempts + 1 where id = $1`,
    [id, end.accepted, end.fault ?? null],
  );
};

export const postpone = async (
  database: Database,
  id: string,
  pause: { readonly seconds: number; readonly fault: string },
): Promise<void> => {
  await database.query(
    `update delivery set attempts = attempts + 1, fault = $3, next_at = clock_timestamp() + make_interval(secs => $2)
     where id = $1`,
    [id, pause.seconds, pause.fault],
  );
};

/** Whether something of this act still waits to be sent. */
export const waitsToBeSent = async (database: Database, actId: string): Promise<boolean> => {
  const { rows } = await database.query<{ waits: boolean }>(
    'select exists (select from delivery where act_id = $1 and done_at is null) as waits',
    [actId],
  );
  return rows[0]?.waits ?? false;
};

export type Exchange = {
  readonly sentAt: Date;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly milliseconds: number;
  readonly location: string | null;
};

export const noteExchange = async (database: Database, deliveryId: string, exchange: Exchange): Promise<void> => {
  const { sentAt, method, path, body, status, milliseconds, location } = exchange;
  await database.query(
    `insert into exchange (delivery_id, sent_at, method, path, body, status, milliseconds, location)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      deliveryId,
      sentAt,
      method,
      path,
      body === undefined ? null : JSON.stringify(body),
      status,
      milliseconds,
      location,
    ],
  );
};
