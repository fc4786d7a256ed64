import { recordClockOf, type RecordFacts } from '@mandat/domain';
import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import { publicationDayOf } from '../publication-day.repository.ts';
import { openClock } from './open-clock.ts';

/** What has to be in the register and is not whole there (3.4, 3.5): `recordClockOf` of the domain has a clock for it. */
const due = `a.submitted_at is null and a.authorized_at is null and a.refused_at is null and a.out_of_scope_at is null
  and a.withdrawn_at is null and a.closed_at is null and (a.request_kind = 'existing' or a.created_on is not null)`;

/**
 * So many in a round; the next one finds the others. What has its clock is subtracted and read once: an import brings
 * thousands, and without statistics each would be compared with every clock that runs.
 */
const dueStatement = `
select a.id::text as id from account a where ${due}
except select d.key from due_item d where d.kind in ('capture-existing', 'register-new') and d.done_at is null
order by 1 limit 200`;

type Row = RecordFacts & {
  readonly id: string;
  readonly entityId: string;
  readonly timeZone: string;
  readonly personId: string | null;
};

/**
 * Before the decision it is kept by whoever is named as official, else by whoever asked for it. One that somebody is changing
 * is left to the next round: an import that is undone keeps thousands, and all others would wait for it.
 */
const lockStatement = `
select a.id, a.entity_id as "entityId", e.time_zone as "timeZone", a.request_kind as "requestKind",
  a.created_on::text as "createdOn", a.submitted_at as "submittedAt", a.authorized_at as "authorizedAt",
  a.refused_at as "refusedAt", a.out_of_scope_at as "outOfScopeAt", a.withdrawn_at as "withdrawnAt", a.closed_at as "closedAt",
  coalesce((select n.person_id from nomination n where n.account_id = a.id and n.capacity = 'authorized-official'
    order by n.nominated_at, n.id limit 1), a.requested_by_id) as "personId"
from account a join entity e on e.id = a.entity_id where a.id = $1 and ${due} for update of a skip locked`;

const open = async (sql: Sql, id: string, world: World): Promise<void> => {
  const [row] = await sql<Row>(lockStatement, [id]);
  const clock = row ? recordClockOf(row, row.timeZone, await publicationDayOf(sql)) : null;
  if (!row || !clock) return;
  const { entityId, personId } = row;
  await openClock(sql, { clock, key: id, accountId: id, entityId, personId }, world);
};

export const openRecordClocks = async (database: Database, world: World): Promise<void> => {
  const { rows } = await database.reads.query<{ id: string }>(dueStatement);
  for (const { id } of rows) await database.hot((sql) => open(sql, id, world));
};
