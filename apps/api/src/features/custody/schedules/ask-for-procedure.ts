import { openedDueItem } from '@mandat/domain';
import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import { openDueItem } from '../../offboarding/due-item.repository.ts';
import { recordRows } from '../../offboarding/record-rows.repository.ts';
import { askAboutUnlisted } from './ask-about-unlisted.ts';

const kind = 'custody-procedure';

/** Headed entities with accounts of their own, or of the units below that have no head, and nothing laid down for them. */
const lacking = `
select e.id from entity e
where e.headed and e.ended_on is null
  and not exists (select from custody_procedure p where p.entity_id = e.id and p.confirmed_at is not null)
  and not exists (select from due_item d where d.kind = '${kind}' and d.key = e.id::text and d.done_at is null)
  and exists (select from account a where nearest_headed(a.entity_id) = e.id and a.authorized_at is not null
    and a.closed_at is null and a.out_of_scope_at is null)
order by e.id limit 200`;

const ask = async (sql: Sql, entityId: string, world: World): Promise<void> => {
  const [id, now] = [world.newId(), world.now()];
  const opened = { id, kind, key: entityId, entityId, openedAt: now } as const;
  if (!(await openDueItem(sql, { ...opened, ...openedDueItem(kind, now) }))) return;
  const author = { actorId: null, label: 'schedule', roles: [], requestId: `${kind} ${entityId}` };
  const event = { type: 'due-item-opened', subject: { kind: 'due-item' as const, id }, entityId, reason: kind };
  await recordRows(sql, [event], { author, now, newId: world.newId });
};

/** A head lays down how credentials are kept (4.2): where nobody has, the head is asked. */
const askForProcedure = async (database: Database, world: World): Promise<void> => {
  const { rows } = await database.reads.query<{ id: string }>(lacking);
  for (const { id } of rows) await database.hot((sql) => ask(sql, id, world));
};

export const custodySchedules = (database: Database, world: World) => [
  { name: 'ask-for-custody-procedure', run: () => askForProcedure(database, world) },
  { name: 'ask-about-unlisted', run: () => askAboutUnlisted(database, world) },
];
