import type { RegisterEvent } from '@mandat/domain';
import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import { recordRows } from '../record-rows.repository.ts';

type Settled = { readonly id: string; readonly personId: string | null; readonly entityId: string | null };

/** What somebody was asked to do has happened: the office is filled, the leaver is gone, the secrets are changed. */
const itemsStatement = `
update due_item d set done_at = $1, next_at = null, version = d.version + 1, outcome = 'settled'
where d.done_at is null and case d.kind
  when 'vacant-office' then exists (select from entity e cross join lateral in_office(e.id, ($1::timestamptz at time zone e.time_zone)::date) i
    where e.id = d.entity_id)
  when 'hand-over' then exists (select from person_standing s where s.person_id = d.person_id and s.departed_at is not null)
    or not exists (select from person_standing s where s.person_id = d.person_id and s.last_day is not null)
  when 'confirm-departure' then exists (select from person_standing s where s.person_id = d.person_id and s.departed_at is not null)
  when 'rotate-secrets' then d.case_id is not null and not exists (select from case_task t
    where t.case_id = d.case_id and t.done_at is null and t.cancelled_at is null)
  else false end
returning d.id, d.person_id as "personId", d.entity_id as "entityId"`;

/** A case ends when every step, every orphan and every question of it is answered; what is asked of DGC goes on by itself. */
const casesStatement = `
update offboarding_case c set closed_at = $1, version = c.version + 1
where c.closed_at is null
  and not exists (select from case_task t where t.case_id = c.id and t.done_at is null and t.cancelled_at is null)
  and not exists (select from orphan o where o.case_id = c.id and o.resolved_at is null)
  and not exists (select from due_item d where d.case_id = c.id and d.done_at is null
    and d.kind not in ('reauthorize', 'vacant-office', 'head-moved', 'service-account-owner'))
returning c.id, c.person_id as "personId", c.entity_id as "entityId"`;

const eventsOf = (type: string, kind: 'due-item' | 'case', rows: readonly Settled[]): readonly RegisterEvent[] =>
  rows.map(({ id, personId, entityId }) => ({ type, subject: { kind, id }, personId, entityId, reason: 'settled' }));

const settle = async (sql: Sql, world: World): Promise<void> => {
  const now = world.now();
  const items = await sql<Settled>(itemsStatement, [now]);
  const cases = await sql<Settled>(casesStatement, [now]);
  const events = [...eventsOf('due-item-done', 'due-item', items), ...eventsOf('case-closed', 'case', cases)];
  if (events.length === 0) return;
  const author = { actorId: null, label: 'schedule', roles: [], requestId: 'settle' };
  await recordRows(sql, events, { author, now, newId: world.newId });
};

/** Items and cases end when the facts are there, whoever brought them about. */
export const settleByFacts = (database: Database, world: World): Promise<void> =>
  database.hot((sql) => settle(sql, world));
