import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import { isOfficialBy } from '../../duty-conditions.ts';
import { recordRows } from '../../offboarding/record-rows.repository.ts';

type Settled = { readonly id: string; readonly personId: string; readonly entityId: string | null };

/** Who holds nothing any more has nothing to attest. */
const settleStatement = `
update due_item d set done_at = $1, next_at = null, version = d.version + 1, outcome = 'settled'
where d.done_at is null and d.kind in ('attest', 'renew-attestation')
  and not exists (select from holding h join written_authorization w on w.id = h.authorization_id
    where h.person_id = d.person_id and ${isOfficialBy('h', 'w', '$1')})
returning d.id, d.person_id as "personId", d.entity_id as "entityId"`;

export const settleAttestations = (database: Database, world: World): Promise<void> =>
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
    const author = { actorId: null, label: 'schedule', roles: [], requestId: 'settle attestations' };
    await recordRows(sql, events, { author, now, newId: world.newId });
  });
