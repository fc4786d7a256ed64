import type { MailData, MailTemplate } from '../../platform/mail/mail.ts';
import type { Sql } from '../../platform/database/sql.ts';
import { addMailJobs, deliverMail } from '../../platform/outbox/mail-job.ts';

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
};

const lockStatement = `
select o.id, o.topic as template, o.payload as data, o.case_id as "caseId", o.message_id as "messageId", p.email, p.language,
  case p.language when 'ar' then e.name_ar when 'zh' then e.name_zh when 'fr' then e.name_fr when 'ru' then e.name_ru
    when 'es' then e.name_es else e.name_en end as entity, coalesce(e.time_zone, 'UTC') as "timeZone"
from outbox o join person p on p.id = o.recipient_id
left join entity e on e.id = (o.payload ->> 'entityId')::uuid
where o.id = $1 and o.channel = 'mail' and o.delivered_at is null and o.dead_at is null
for update of o`;

/** The mail, locked: whoever else holds a job for it waits here, and then finds it delivered. */
export const lockWaitingMail = async (sql: Sql, id: string): Promise<WaitingMail | null> => {
  const [row] = await sql<WaitingMail>(lockStatement, [id], 'mail-lock');
  return row ?? null;
};

export const noteDelivered = (sql: Sql, id: string, now: Date): Promise<unknown> =>
  sql(
    'update outbox set delivered_at = $2, attempts = attempts + 1, last_error = null where id = $1',
    [id, now],
    'mail-delivered',
  );

export type Failure = { readonly error: string; readonly deadAt: Date | null };

export const noteFailure = (sql: Sql, id: string, { error, deadAt }: Failure): Promise<unknown> =>
  sql(
    `update outbox set attempts = attempts + 1, last_error = $2, dead_at = $3
     where id = $1 and delivered_at is null and dead_at is null`,
    [id, error, deadAt],
  );

/** Waiting mails without a job that will still run get one: whatever crashed, a row in the outbox is delivered. */
export const requeueForgotten = (sql: Sql): Promise<unknown> =>
  sql(
    `with o as (
       select o.id, o.recipient_id from outbox o
       where o.channel = 'mail' and o.delivered_at is null and o.dead_at is null
         and not exists (select from graphile_worker.jobs j
           where j.task_identifier = '${deliverMail}' and j.key = o.id::text and (j.attempts < j.max_attempts or j.locked_at is not null))
       order by o.created_at limit 1000)
     select count(*) from ${addMailJobs} where exists (select from o)`,
  );
