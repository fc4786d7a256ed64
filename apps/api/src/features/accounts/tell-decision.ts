import type { DecisionKind, RegisterEvent } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { queueMails } from '../../platform/outbox/queue-mails.ts';
import { personAuthor } from '../offboarding/declared.repository.ts';
import { recordRows } from '../offboarding/record-rows.repository.ts';

/** Whether those who hold the account, or were named for it and hold it from now on, hear of it too. */
const toHolders = {
  establish: true,
  maintain: true,
  withdraw: true,
  refuse: false,
  'send-back': false,
} as const satisfies Record<DecisionKind, boolean>;

type Concerned = { readonly id: string; readonly reference: string; readonly entityId: string };

/** Who asked for it and who sent it to the head, but for whoever decides, and whoever has left. */
const concernedStatement = `
select distinct told.id, a.reference, a.entity_id as "entityId"
from account a cross join lateral (
  select a.requested_by_id as id
  union select a.submitted_by_id
  union select h.person_id from holding h where $3 and h.account_id = a.id and h.ended_at is null
    and h.removal_awaited_at is null and h.capacity <> 'none'
) told
where a.id = $1 and told.id is not null and told.id is distinct from $2::uuid
  and not exists (select from person_standing s where s.person_id = told.id and s.departed_at is not null)
order by told.id`;

export type Decided = {
  readonly kind: DecisionKind;
  readonly accountId: string;
  readonly events: readonly RegisterEvent[];
};

/**
 * Recorded and told in one transaction (3.1 (a)). The mail names the record by its number: title and reasons are what people
 * wrote, and stay in the register, where no link in them comes from us.
 */
export const recordAndTell = async (tx: Transaction, context: Context, decided: Decided): Promise<void> => {
  const sql = sqlOf(tx);
  const { now, world, actor } = context;
  const { kind, accountId, events } = decided;
  const auditId = await recordRows(sql, events, { author: personAuthor(context), now, newId: world.newId });
  const concerned = await sql<Concerned>(concernedStatement, [accountId, actor.personId, toHolders[kind]]);
  const mails = concerned.map(({ id, reference, entityId }) => ({
    template: `decision-${kind}` as const,
    recipientId: id,
    auditId,
    caseId: null,
    data: { reference, entityId, accountId, at: now.toISOString() },
  }));
  await queueMails(sql, mails, world);
};
