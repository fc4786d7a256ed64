import { escalationOf, noticeUrgency, type DueItem, type Escalation } from '@mandat/domain';
import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import { queueMails } from '../../../platform/outbox/queue-mails.ts';
import { noticeDue } from '../../due-items/due-notice.repository.ts';
import { toldOf } from '../../due-items/told.repository.ts';
import { recordRows } from '../record-rows.repository.ts';

type Item = Pick<
  DueItem,
  | 'id'
  | 'kind'
  | 'openedAt'
  | 'level'
  | 'doneAt'
  | 'entityId'
  | 'accountId'
  | 'personId'
  | 'caseId'
  | 'dueOn'
  | 'timeZone'
> & {
  readonly person: string | null;
  readonly account: string | null;
};

const lockStatement = `
select d.id, d.kind, d.opened_at as "openedAt", d.level, d.done_at as "doneAt", d.entity_id as "entityId", d.account_id as "accountId",
  d.person_id as "personId", d.case_id as "caseId", d.due_on::text as "dueOn", d.time_zone as "timeZone", p.name as person,
  a.title as account
from due_item d left join person p on p.id = d.person_id left join account a on a.id = d.account_id
where d.id = $1 and d.done_at is null for update of d`;

type Told = { readonly item: Item; readonly step: Escalation; readonly auditId: string };

const mail = async (sql: Sql, { item, step, auditId }: Told, world: World): Promise<void> => {
  const now = world.now();
  const template = item.kind === 'orphan' ? ('orphan-escalated' as const) : ('due-item-escalated' as const);
  const data = {
    kind: item.kind,
    person: item.person,
    accounts: item.account ? [item.account] : [],
    entityId: item.entityId,
    caseId: item.caseId,
    at: now.toISOString(),
  };
  const recipients = await toldOf(sql, step.to, { item, now });
  const { caseId } = item;
  await queueMails(
    sql,
    recipients.map((recipientId) => ({ template, recipientId, auditId, caseId, data })),
    world,
  );
};

/** What is urgent is told in a mail of its own at any hour; the rest stands in the digest of the reader's day. */
const tell = async (sql: Sql, told: Told, world: World): Promise<void> => {
  if (noticeUrgency[told.item.kind] === 'at-once') return mail(sql, told, world);
  const now = world.now();
  const recipients = await toldOf(sql, told.step.to, { item: told.item, now });
  await noticeDue(sql, { id: told.item.id, level: told.step.level, recipients }, now);
};

const escalate = async (sql: Sql, id: string, world: World): Promise<void> => {
  const now = world.now();
  const [item] = await sql<Item>(lockStatement, [id]);
  const step = item ? escalationOf(item, now) : null;
  if (!item || !step) return;
  await sql(`update due_item set level = $2, next_at = $3, version = version + 1 where id = $1`, [
    id,
    step.level,
    step.nextAt,
  ]);
  const event = {
    type: 'due-item-escalated',
    subject: { kind: 'due-item' as const, id },
    personId: item.personId,
    entityId: item.entityId,
    accountId: item.accountId,
    reason: item.kind,
    changes: [{ field: 'level', before: item.level, after: step.level }],
  };
  const author = { actorId: null, label: 'schedule', roles: [], requestId: `escalate ${id}` };
  const auditId = await recordRows(sql, [event], { author, now, newId: world.newId });
  await tell(sql, { item, step, auditId }, world);
};

/** Whoever has something to do hears of it again, and then whoever is above. */
export const escalateDueItems = async (database: Database, world: World): Promise<void> => {
  const { rows } = await database.reads.query<{ id: string }>(
    'select id from due_item where done_at is null and next_at <= $1 order by next_at limit 500',
    [world.now()],
  );
  for (const { id } of rows) await database.hot((sql) => escalate(sql, id, world));
};
