import { escalationOf, type Addressee, type DueItem } from '@mandat/domain';
import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import { queueMails } from '../../../platform/outbox/queue-mails.ts';
import { administrators, headsOf } from '../recipients.repository.ts';
import { recordRows } from '../record-rows.repository.ts';

type Item = Pick<
  DueItem,
  'id' | 'kind' | 'openedAt' | 'level' | 'doneAt' | 'entityId' | 'accountId' | 'personId' | 'caseId'
> & {
  readonly person: string | null;
  readonly account: string | null;
};

const lockStatement = `
select d.id, d.kind, d.opened_at as "openedAt", d.level, d.done_at as "doneAt", d.entity_id as "entityId", d.account_id as "accountId",
  d.person_id as "personId", d.case_id as "caseId", p.name as person, a.title as account
from due_item d left join person p on p.id = d.person_id left join account a on a.id = d.account_id
where d.id = $1 and d.done_at is null for update of d`;

const recipientsOf = async (
  sql: Sql,
  to: Addressee,
  { item, now }: { item: Item; now: Date },
): Promise<readonly string[]> => {
  if (to === 'person') return item.personId ? [item.personId] : [];
  const heads = to === 'head' && item.entityId ? await headsOf(sql, item.entityId, now) : [];
  // Nobody heads it: then it is DGC's.
  return heads.length > 0 ? heads : administrators(sql);
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
  const template = item.kind === 'orphan' ? ('orphan-escalated' as const) : ('due-item-escalated' as const);
  const data = {
    kind: item.kind,
    person: item.person,
    accounts: item.account ? [item.account] : [],
    entityId: item.entityId,
    caseId: item.caseId,
    at: now.toISOString(),
  };
  const recipients = await recipientsOf(sql, step.to, { item, now });
  const { caseId } = item;
  await queueMails(
    sql,
    recipients.map((recipientId) => ({ template, recipientId, auditId, caseId, data })),
    world,
  );
};

/** Whoever has something to do hears of it again, and then whoever is above. */
export const escalateDueItems = async (database: Database, world: World): Promise<void> => {
  const { rows } = await database.reads.query<{ id: string }>(
    'select id from due_item where done_at is null and next_at <= $1 order by next_at limit 500',
    [world.now()],
  );
  for (const { id } of rows) await database.hot((sql) => escalate(sql, id, world));
};
