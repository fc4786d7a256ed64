import type { MailData, MailTemplate } from '../../platform/mail/mail.ts';
import type { Sql } from '../../platform/database/sql.ts';
import { addMailJob, tellPeople } from '../../platform/outbox/mail-job.ts';

export type WaitingMail = {
  readonly id: string;
  readonly template: MailTemplate;
  readonly data: MailData;
  readonly caseId: string | null;
  readonly messageId: string;
  readonly email: string | null;
  readonly language: string;
  readonly entity: string | null;
  readonly timeZone: string;
  /** How often it was tried before. */
  readonly attempts: number;
};

/** Found and locked by its id alone: an index of those that wait would be read through for one. */
const lockStatement = `
with o as (select * from outbox where id = $1 for update)
select o.id, o.topic as template, o.payload as data, o.case_id as "caseId", o.message_id as "messageId", o.attempts, p.email, p.language,
  case p.language when 'ar' then e.name_ar when 'zh' then e.name_zh when 'fr' then e.name_fr when 'ru' then e.name_ru
    when 'es' then e.name_es else e.name_en end as entity, coalesce(e.time_zone, 'UTC') as "timeZone"
from o join person p on p.id = o.recipient_id
left join entity e on e.id = (o.payload ->> 'entityId')::uuid
where o.channel = 'mail' and o.delivered_at is null and o.dead_at is null`;

/** The mail, locked: whoever else holds a job for it waits here, and then finds it delivered. */
export const lockWaitingMail = async (sql: Sql, id: string): Promise<WaitingMail | null> => {
  const [row] = await sql<WaitingMail>(lockStatement, [id], 'mail-lock');
  return row ?? null;
};

/** What waits for somebody and is due, in the order in which it was said. */
export const dueMails = async (sql: Sql, recipientId: string, now: Date): Promise<readonly string[]> => {
  const rows = await sql<{ id: string }>(
    `select id from outbox
     where recipient_id = $1 and channel = 'mail' and delivered_at is null and dead_at is null and (next_at is null or next_at <= $2)
     order by created_at, id`,
    [recipientId, now],
    'mails-due',
  );
  return rows.map(({ id }) => id);
};

export const noteDelivered = (sql: Sql, id: string, now: Date): Promise<unknown> =>
  sql(
    'update outbox set delivered_at = $2, attempts = attempts + 1, last_error = null where id = $1',
    [id, now],
    'mail-delivered',
  );

export type Failure = { readonly error: string; readonly deadAt: Date | null; readonly nextAt: Date | null };

/** With the job that tries again, if any does. */
export const noteFailure = (sql: Sql, id: string, { error, deadAt, nextAt }: Failure): Promise<unknown> =>
  sql(
    `with o as (
       update outbox set attempts = attempts + 1, last_error = $2, dead_at = $3, next_at = $4
       where id = $1 and delivered_at is null and dead_at is null returning recipient_id)
     select j.id from ${addMailJob('$4::timestamptz')} j where $4 is not null`,
    [id, error, deadAt, nextAt],
  );

/** People for whom mails wait and no job that will still run get one: whatever crashed, a row in the outbox is delivered. */
export const requeueForgotten = (sql: Sql): Promise<unknown> =>
  sql(
    `with coming as (
       select distinct value::uuid as recipient_id from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id and t.identifier = '${tellPeople}',
       json_array_elements_text(j.payload -> 'recipientIds')
       where j.attempts < j.max_attempts or j.locked_at is not null
     ),
     o as (
       select distinct recipient_id from outbox
       where channel = 'mail' and delivered_at is null and dead_at is null
         and recipient_id not in (select recipient_id from coming)
     )
     select j.id from ${addMailJob()} j where exists (select from o)`,
  );
