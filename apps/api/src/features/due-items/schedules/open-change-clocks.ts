import { clockOfChange } from '@mandat/domain';
import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import { openClock } from './open-clock.ts';

const due = `c.recorded_at is null and c.dropped_at is null`;

/** So many in a round; the next one finds the others. What has its clock is subtracted, and read once. */
const dueStatement = `
select c.id::text as id from record_change c where ${due}
except select d.key from due_item d where d.kind = 'record-change'
order by 1 limit 200`;

type Row = {
  readonly accountId: string;
  readonly entityId: string;
  readonly personId: string | null;
  readonly changedAt: Date;
  readonly timeZone: string;
};

/** It is the official's to record, else of whoever prepares for the entity. */
const lockStatement = `
select c.account_id as "accountId", a.entity_id as "entityId", c.changed_at as "changedAt", e.time_zone as "timeZone",
  (select h.person_id from holding h where h.account_id = a.id and h.capacity = 'authorized-official'
    and h.ended_at is null and h.removal_awaited_at is null order by h.from_at, h.id limit 1) as "personId"
from record_change c join account a on a.id = c.account_id join entity e on e.id = a.entity_id
where c.id = $1 and ${due} for update of c skip locked`;

const open = async (sql: Sql, id: string, world: World): Promise<void> => {
  const [row] = await sql<Row>(lockStatement, [id], 'change-clock-lock');
  if (!row) return;
  const { changedAt, timeZone, ...about } = row;
  await openClock(sql, { clock: clockOfChange(changedAt, timeZone), key: id, ...about }, world);
};

/** Ten days from the change, whoever noticed it when (3.6). */
export const openChangeClocks = async (database: Database, world: World): Promise<void> => {
  const { rows } = await database.reads.query<{ id: string }>(dueStatement);
  for (const { id } of rows) await database.hot((sql) => open(sql, id, world));
};
