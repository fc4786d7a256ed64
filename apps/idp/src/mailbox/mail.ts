import type { Database } from '../database/transaction.ts';

export type Mail = {
  readonly messageId: string;
  readonly sender: string;
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly body: string;
};

export type KeptMail = Mail & { readonly received: number; readonly firstAt: Date };
export type MailLine = Omit<KeptMail, 'body'>;

/** A mail that comes again, since its sender could not know that it had come, is counted and shown once. */
const keep = `
  insert into mail (message_id, sender, recipients, subject, body) values ($1, $2, $3, $4, $5)
  on conflict (message_id) do update set received = mail.received + 1, last_at = clock_timestamp(),
    recipients = (select array_agg(distinct each) from unnest(mail.recipients || excluded.recipients) each)`;

export const keepMail = async (database: Database, mail: Mail): Promise<void> => {
  const { messageId, sender, recipients, subject, body } = mail;
  await database.query(keep, [messageId, sender, recipients, subject, body]);
};

const shown = 200;

const columns = `message_id as "messageId", sender, recipients, subject, received, first_at as "firstAt"`;

export const mailsTo = async (database: Database, recipient: string): Promise<readonly MailLine[]> =>
  (
    await database.query<MailLine>(
      `select ${columns} from mail where $1 = '' or lower($1) = any(recipients) order by first_at desc, message_id limit ${shown}`,
      [recipient],
    )
  ).rows;

export const mailOf = async (database: Database, messageId: string): Promise<KeptMail | undefined> =>
  (await database.query<KeptMail>(`select ${columns}, body from mail where message_id = $1`, [messageId])).rows[0];

export const recipientsOf = async (database: Database): Promise<readonly string[]> =>
  (
    await database.query<{ recipient: string }>(
      'select distinct unnest(recipients) as recipient from mail order by 1 limit 500',
    )
  ).rows.map(({ recipient }) => recipient);
