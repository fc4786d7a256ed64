import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import { recordRows } from '../../offboarding/record-rows.repository.ts';
import { heldTables } from './asked.repository.ts';
import { isHeldWithout, isRenewable } from './held-without.ts';

type Settled = {
  readonly id: string;
  readonly personId: string;
  readonly accountId: string;
  readonly entityId: string;
};

/**
 * What was renewed, lapsed or withdrawn is not to be renewed any more; who was authorized or holds nothing is no question.
 * Each is looked up by its id: ids read as texts would have every row read for every item.
 */
const settleStatement = `
update due_item d set done_at = $1, next_at = null, version = d.version + 1, outcome = 'settled'
where d.done_at is null and case d.kind
  when 'renew-authorization' then not exists (select from ${heldTables}
    where h.account_id = d.account_id and w.id = d.key::uuid and ${isRenewable('$1')})
  when 'unauthorized-holding' then not exists (select from ${heldTables}
    where h.id = d.key::uuid and ${isHeldWithout('$1')})
  else false end
returning d.id, d.person_id as "personId", d.account_id as "accountId", d.entity_id as "entityId"`;

export const settleAsked = (database: Database, world: World): Promise<void> =>
  database.hot(async (sql) => {
    const now = world.now();
    const items = await sql<Settled>(settleStatement, [now]);
    if (items.length === 0) return;
    const events = items.map(({ id, ...about }) => ({
      type: 'due-item-done',
      subject: { kind: 'due-item' as const, id },
      ...about,
      reason: 'settled',
    }));
    const author = { actorId: null, label: 'schedule', roles: [], requestId: 'settle authorizations' };
    await recordRows(sql, events, { author, now, newId: world.newId });
  });
