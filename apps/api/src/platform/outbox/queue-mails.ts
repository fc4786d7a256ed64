import type { World } from '../context.ts';
import type { Sql } from '../database/sql.ts';
import type { Mail } from '../mail/mail.ts';
import { addMailJob } from './mail-job.ts';

/** Names are reserved for this (RFC 2606): a Message-ID has to be unique, not to resolve. */
const hostWithoutName = 'mandat.invalid';

const rowOf = (mail: Mail, world: World): Readonly<Record<string, unknown>> => {
  const id = world.newId();
  return {
    id,
    audit_id: mail.auditId,
    topic: mail.template,
    payload: mail.data,
    created_at: world.now(),
    channel: 'mail',
    recipient_id: mail.recipientId,
    case_id: mail.caseId,
    message_id: `<${id}@${world.mailHost ?? hostWithoutName}>`,
    attempts: 0,
  };
};

const keep = `
with o as (
  insert into outbox (id, audit_id, topic, payload, created_at, channel, recipient_id, case_id, message_id, attempts)
  select id, audit_id, topic, payload, created_at, channel, recipient_id, case_id, message_id, attempts
  from json_populate_recordset(null::outbox, $1::json)
  returning id, recipient_id
)
select id from ${addMailJob()}`;

/** Mails and their jobs, in the caller's transaction: whoever is told is told of what was committed, and nobody is forgotten. */
export const queueMails = async (sql: Sql, mails: readonly Mail[], world: World): Promise<void> => {
  if (mails.length === 0) return;
  await sql(keep, [JSON.stringify(mails.map((mail) => rowOf(mail, world)))], 'queue-mails');
};
