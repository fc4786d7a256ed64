import { openedDueItem, type RegisterEvent } from '@mandat/domain';
import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import { askHead, heldColumns, heldTables, type Held } from './asked.repository.ts';
import { isHeldWithout } from './held-without.ts';

const kind = 'unauthorized-holding';

const dueWhere = `${isHeldWithout('$1')}
  and not exists (select from due_item d where d.kind = '${kind}' and d.key = h.id::text and d.done_at is null)`;

/**
 * So many in a round; the next one finds the others. Those who were asked about are subtracted and read once: an import brings
 * thousands of holdings, and without statistics each would be compared with everything that is asked.
 */
const dueStatement = `
select h.id::text as key from ${heldTables} where ${isHeldWithout('$1')}
except select d.key from due_item d where d.kind = '${kind}' and d.done_at is null
order by 1 limit 200`;

/** One that somebody is changing is left to the next round: an import that is undone keeps thousands. */
const lockStatement = `select h.id::text as key, ${heldColumns} from ${heldTables}
where ${dueWhere} and h.id = $2 for update of h skip locked`;

/** An authorization ends by its date without anybody's doing: the history says it when it is seen. */
const lapseOf = ({ authorizationId, validUntil, ...held }: Held, now: Date): readonly RegisterEvent[] =>
  authorizationId !== null && validUntil !== null && validUntil <= now
    ? [
        {
          type: 'authorization-lapsed',
          subject: { kind: 'authorization', id: authorizationId },
          accountId: held.accountId,
          entityId: held.entityId,
          personId: held.personId,
          changes: [{ field: 'validUntil', before: validUntil.toISOString(), after: null }],
        },
      ]
    : [];

const ask = async (sql: Sql, id: string, world: World): Promise<void> => {
  const now = world.now();
  const [held] = await sql<Held>(lockStatement, [now, id]);
  if (!held) return;
  const events = lapseOf(held, now);
  const times = { openedAt: now, ...openedDueItem(kind, now) };
  const template = events.length > 0 ? ('authorization-lapsed' as const) : null;
  await askHead(sql, { kind, held, times, template, events }, world);
};

/** Credentials without a written authorization, never given or lapsed, are the head's to answer (3.7). */
export const askAboutUnauthorized = async (database: Database, world: World): Promise<void> => {
  const { rows } = await database.reads.query<{ key: string }>(dueStatement, [world.now()]);
  for (const { key } of rows) await database.hot((sql) => ask(sql, key, world));
};
