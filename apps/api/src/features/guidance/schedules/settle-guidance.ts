import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import { guidanceStateSql, isOfficialBy, standsUnder } from '../../duty-conditions.ts';
import { recordRows } from '../../offboarding/record-rows.repository.ts';

type Settled = { readonly id: string; readonly personId: string; readonly entityId: string | null };

const at = { now: () => '$1::timestamptz', alias: () => 'later' };

/** Nobody has to acknowledge what is no longer in force, or no longer concerns them. */
const settleStatement = `
update due_item d set done_at = $1, next_at = null, version = d.version + 1, outcome = 'settled'
where d.done_at is null and d.kind = 'acknowledge-guidance' and not exists (
  select from guidance_version v join guidance_notice n on n.id = v.notice_id, holding h
  join written_authorization w on w.id = h.authorization_id join account a on a.id = h.account_id
  where v.id = split_part(d.key, ':', 1)::uuid and h.person_id = d.person_id and ${guidanceStateSql(at, 'v')} = 'in-force'
    and ${isOfficialBy('h', 'w', '$1')} and ${standsUnder('a', 'n')})
returning d.id, d.person_id as "personId", d.entity_id as "entityId"`;

export const settleGuidance = (database: Database, world: World): Promise<void> =>
  database.hot(async (sql) => {
    const now = world.now();
    const items = await sql<Settled>(settleStatement, [now]);
    if (items.length === 0) return;
    const events = items.map(({ id, personId, entityId }) => ({
      type: 'due-item-done',
      subject: { kind: 'due-item' as const, id },
      personId,
      entityId,
      reason: 'settled',
    }));
    const author = { actorId: null, label: 'schedule', roles: [], requestId: 'settle guidance' };
    await recordRows(sql, events, { author, now, newId: world.newId });
  });
