import { openedDueItem, settings } from '@mandat/domain';
import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import { askHead, heldColumns, heldTables, type Held } from './asked.repository.ts';
import { isRenewable } from './held-without.ts';

const kind = 'renew-authorization';
const day = 86_400_000;

const dueWhere = `${isRenewable('$1')} and w.valid_until <= $1::timestamptz + make_interval(days => $2)
  and not exists (select from due_item d where d.kind = '${kind}' and d.key = w.id::text)`;

const dueStatement = `select w.id::text as key from ${heldTables} where ${dueWhere} order by w.valid_until, w.id limit 200`;

const lockStatement = `select w.id::text as key, ${heldColumns} from ${heldTables}
where ${dueWhere} and w.id = $3 for update of h skip locked`;

/** Counted from the end, so that the reminders come five days and one day before it, whenever the worker was there. */
const timesOf = (validUntil: Date) => {
  const openedAt = new Date(validUntil.getTime() - settings.renewalNoticeDays * day);
  return { openedAt, ...openedDueItem(kind, openedAt, validUntil) };
};

const ask = async (sql: Sql, id: string, world: World): Promise<void> => {
  const [held] = await sql<Held>(lockStatement, [world.now(), settings.renewalNoticeDays, id]);
  if (!held?.validUntil) return;
  await askHead(sql, { kind, held, times: timesOf(held.validUntil), template: 'authorization-ends' }, world);
};

/** The head is asked once, thirty days before a written authorization ends; who let it pass is not asked again. */
export const askToRenew = async (database: Database, world: World): Promise<void> => {
  const values = [world.now(), settings.renewalNoticeDays];
  const { rows } = await database.reads.query<{ key: string }>(dueStatement, values);
  for (const { key } of rows) await database.hot((sql) => ask(sql, key, world));
};
