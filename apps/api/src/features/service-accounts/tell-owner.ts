import type { Accepted, RegisterEvent, ServiceAccount } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { queueMails } from '../../platform/outbox/queue-mails.ts';
import type { Written } from '../audit/write.repository.ts';
import { personAuthor } from '../offboarding/declared.repository.ts';
import { recordRows } from '../offboarding/record-rows.repository.ts';

type Named = { readonly account: ServiceAccount; readonly events: readonly RegisterEvent[] };

/** Recorded and told in one transaction: who answers for a client from now on hears of it. */
export const recordAndTellOwner = async (
  tx: Transaction,
  context: Context,
  { account, events }: Named,
): Promise<Accepted<Written>> => {
  const { now, world } = context;
  const sql = sqlOf(tx);
  const auditId = await recordRows(sql, events, { author: personAuthor(context), now, newId: world.newId });
  const data = { reference: account.clientId, lastDay: account.expiresOn, at: now.toISOString() };
  const template = 'service-account-owned' as const;
  await queueMails(sql, [{ template, recipientId: account.ownerId, auditId, caseId: null, data }], world);
  return { ok: true, next: { id: account.id }, events: [] };
};
