import type { RegisterEvent } from '@mandat/domain';
import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import { casesToClose, closeCase } from '../../cases/close-case.repository.ts';
import { notUnlisted } from '../../custody/unlisted-holders.repository.ts';
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
  when 'acknowledge-letter' then exists (select from written_authorization a
    where a.id = d.key::uuid and (a.withdrawn_at is not null or a.replaced_at is not null or a.valid_until <= $1))
  when 'answer-overlap' then exists (select from account a
    where a.id = d.account_id and (a.withdrawn_at is not null or a.closed_at is not null))
  when 'close-or-park' then exists (select from account a
    where a.id = d.account_id and (a.withdrawn_at is null or a.parked_at is not null or a.closed_at is not null))
  when 'custody-procedure' then exists (select from entity e where e.id = d.entity_id and (e.ended_on is not null
    or exists (select from custody_procedure p where p.entity_id = e.id and p.confirmed_at is not null)))
  when 'unlisted-holder' then ${notUnlisted('d')}
  else false end
returning d.id, d.person_id as "personId", d.entity_id as "entityId"`;

const record = async (sql: Sql, events: readonly RegisterEvent[], world: World): Promise<void> => {
  if (events.length === 0) return;
  const author = { actorId: null, label: 'schedule', roles: [], requestId: 'settle' };
  await recordRows(sql, events, { author, now: world.now(), newId: world.newId });
};

const settleItems = async (sql: Sql, world: World): Promise<void> => {
  const items = await sql<Settled>(itemsStatement, [world.now()]);
  const events = items.map(({ id, personId, entityId }) => ({
    type: 'due-item-done',
    subject: { kind: 'due-item' as const, id },
    personId,
    entityId,
    reason: 'settled',
  }));
  await record(sql, events, world);
};

/** Items and cases end when the facts are there, whoever brought them about; each case in a transaction of its own. */
export const settleByFacts = async (database: Database, world: World): Promise<void> => {
  await database.hot((sql) => settleItems(sql, world));
  for (const id of await database.hot(casesToClose)) {
    await database.hot(async (sql) => record(sql, await closeCase(sql, id, world.now()), world));
  }
};
