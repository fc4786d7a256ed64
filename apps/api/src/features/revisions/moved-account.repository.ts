import type { Account, RegisterEvent } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { findEntity } from '../entities/entity.repository.ts';
import { sqlOf } from '../../platform/database/sql.ts';

/** People know entities by their codes. */
const codeOf = async (tx: Transaction, id: string): Promise<string> => (await findEntity(tx, id))?.code ?? id;

/** What is asked about an account goes on with it; what is written in the audit stays in that of the entity it left. */
export const followAccount = async (
  tx: Transaction,
  moved: { readonly before: Account; readonly after: Account },
): Promise<readonly RegisterEvent[]> => {
  const { before, after } = moved;
  if (before.entityId === after.entityId) return [];
  await sqlOf(tx)(
    `update due_item set entity_id = case entity_id when $2 then $3 else nearest_headed($3) end, version = version + 1
     where account_id = $1 and done_at is null and entity_id is not null and case_id is null`,
    [after.id, before.entityId, after.entityId],
  );
  const [from, to] = [await codeOf(tx, before.entityId), await codeOf(tx, after.entityId)];
  const changes = [{ field: 'entityId', before: from, after: to }];
  const subject = { kind: 'account' as const, id: after.id };
  return [{ type: 'account-moved', subject, accountId: after.id, entityId: before.entityId, changes }];
};
