import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import { recordRows } from '../../offboarding/record-rows.repository.ts';
import { hasOfficial, isKept } from './note-changes.ts';

/** What the record says by now, and since when: the source was followed, the head approved, somebody is official again. */
const recorded = `
update record_change c set recorded_at = greatest(c.detected_at, c.changed_at, coalesce(
  (select s.decided_at from signal s where s.id = c.signal_id),
  (select r.approved_at from account_revision r where r.id = c.revision_id), $1::timestamptz))
where c.recorded_at is null and c.dropped_at is null and case
  when c.signal_id is not null then (select s.state = 'applied' from signal s where s.id = c.signal_id)
  when c.revision_id is not null then (select r.approved_at is not null from account_revision r where r.id = c.revision_id)
  else (select ${hasOfficial} from account a where a.id = c.account_id) end`;

/** What was not so, or of an account whose record ended. */
const dropped = `
update record_change c set dropped_at = $1
where c.recorded_at is null and c.dropped_at is null and (case
  when c.signal_id is not null then (select s.state not in ('applied', 'proposed') from signal s where s.id = c.signal_id)
  when c.revision_id is not null then (select r.withdrawn_at is not null or r.refused_at is not null
    from account_revision r where r.id = c.revision_id)
  else false end
  or (select not (${isKept}) from account a where a.id = c.account_id))`;

const settleStatement = `
update due_item d set done_at = greatest(d.opened_at, coalesce(s.at, $1)), next_at = null, version = d.version + 1, outcome = s.outcome
from (
  select i.id, case when a.submitted_at is not null or a.authorized_at is not null then 'recorded' else 'settled' end as outcome,
    least(a.submitted_at, a.authorized_at) as at
  from due_item i join account a on a.id = i.account_id
  where i.done_at is null and i.kind in ('capture-existing', 'register-new') and (a.submitted_at is not null
    or a.authorized_at is not null or a.refused_at is not null or a.out_of_scope_at is not null or a.withdrawn_at is not null
    or a.closed_at is not null)
  union all
  select i.id, case when c.recorded_at is not null then 'recorded' else 'settled' end, c.recorded_at
  from due_item i join record_change c on i.kind = 'record-change' and c.id = i.key::uuid
  where i.done_at is null and (c.recorded_at is not null or c.dropped_at is not null)
) s where d.id = s.id and d.done_at is null
returning d.id, d.person_id as "personId", d.account_id as "accountId", d.entity_id as "entityId", d.outcome`;

type Settled = {
  readonly id: string;
  readonly personId: string | null;
  readonly accountId: string;
  readonly entityId: string;
  readonly outcome: string;
};

const settle = async (sql: Sql, world: World): Promise<void> => {
  const now = world.now();
  await sql(recorded, [now]);
  await sql(dropped, [now]);
  const items = await sql<Settled>(settleStatement, [now]);
  if (items.length === 0) return;
  const events = items.map(({ id, outcome, ...about }) => ({
    type: 'due-item-done',
    subject: { kind: 'due-item' as const, id },
    ...about,
    reason: outcome,
  }));
  const author = { actorId: null, label: 'schedule', roles: [], requestId: 'settle clocks' };
  await recordRows(sql, events, { author, now, newId: world.newId });
};

/** It is done when the record says it, not when somebody says so, nor when the worker comes to see it. */
export const settleClocks = (database: Database, world: World): Promise<void> =>
  database.hot((sql) => settle(sql, world));
