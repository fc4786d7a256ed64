import { digestDayOf, usualNotices, type NoticeSetting } from '@mandat/domain';
import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import type { MailItem } from '../../../platform/mail/mail.ts';
import { queueMails } from '../../../platform/outbox/queue-mails.ts';
import { zoneOf } from '../../notices/notices.repository.ts';
import { recordRows } from '../../offboarding/record-rows.repository.ts';

type Waiting = {
  readonly personId: string;
  readonly timeZone: string;
  readonly lastOn: string | null;
} & { readonly [field in keyof NoticeSetting]: NoticeSetting[field] | null } & { readonly chosen: boolean };

const waitingStatement = `
select p.id as "personId", ${zoneOf('p.id')} as "timeZone", s.person_id is not null as chosen, s.digest_at as "digestAt",
  s.quiet_from as "quietFrom", s.quiet_until as "quietUntil",
  (select max(g.sent_on)::text from digest g where g.person_id = p.id) as "lastOn"
from person p left join notice_setting s on s.person_id = p.id
where p.id in (select n.recipient_id from due_notice n where n.digest_id is null and n.dropped_at is null)`;

/** What was done meanwhile, or is on a later step by now, is not told any more. */
const dropStatement = `
update due_notice n set dropped_at = $2 from due_item d
where n.recipient_id = $1 and n.digest_id is null and n.dropped_at is null and d.id = n.due_item_id
  and (d.done_at is not null or exists (select from due_notice later where later.due_item_id = n.due_item_id
    and later.recipient_id = n.recipient_id and later.noticed_at > n.noticed_at and later.digest_id is null and later.dropped_at is null))`;

const itemsStatement = `
select d.kind, coalesce(a.title, p.name) as title, coalesce(d.due_on, n.due_on)::text as "dueOn", d.due_at <= $2 as late
from due_notice n join due_item d on d.id = n.due_item_id left join account a on a.id = d.account_id left join person p on p.id = d.person_id
where n.recipient_id = $1 and n.digest_id is null and n.dropped_at is null
order by d.due_at, d.id`;

/** A mail stays a mail, whatever there is: the rest stands in the register. */
const mostLines = 25;

const send = async (
  sql: Sql,
  { personId, day }: Pick<Waiting, 'personId'> & { day: string },
  world: World,
): Promise<void> => {
  const [id, now] = [world.newId(), world.now()];
  await sql('select from person where id = $1 for update', [personId]);
  await sql(dropStatement, [personId, now]);
  const lines = await sql<MailItem>(itemsStatement, [personId, now]);
  if (lines.length === 0) return;
  const kept = await sql(
    `insert into digest (id, person_id, sent_on, sent_at) values ($1, $2, $3, $4) on conflict do nothing returning id`,
    [id, personId, day, now],
  );
  if (kept.length === 0) return;
  await sql(
    'update due_notice set digest_id = $2 where recipient_id = $1 and digest_id is null and dropped_at is null',
    [personId, id],
  );
  const event = {
    type: 'digest-sent',
    subject: { kind: 'person' as const, id: personId },
    personId,
    changes: [{ field: 'dueItems', before: null, after: lines.length }],
  };
  const author = { actorId: null, label: 'schedule', roles: [], requestId: `digest ${day}` };
  const auditId = await recordRows(sql, [event], { author, now, newId: world.newId });
  const data = { items: lines.slice(0, mostLines), count: lines.length, at: now.toISOString() };
  await queueMails(sql, [{ template: 'due-digest', recipientId: personId, auditId, caseId: null, data }], world);
};

const settingOf = ({ chosen, digestAt, quietFrom, quietUntil }: Waiting): NoticeSetting =>
  chosen && digestAt ? { digestAt, quietFrom, quietUntil } : usualNotices;

/** One mail to a person in a day of theirs, at their time, with what they have not been told; nothing where that is nothing. */
export const sendDigests = async (database: Database, world: World): Promise<void> => {
  const { rows } = await database.reads.query<Waiting>(waitingStatement);
  for (const waiting of rows) {
    const { personId, timeZone, lastOn } = waiting;
    const day = digestDayOf({ ...settingOf(waiting), timeZone, lastOn }, world.now());
    if (day !== null) await database.hot((sql) => send(sql, { personId, day }, world));
  }
};
