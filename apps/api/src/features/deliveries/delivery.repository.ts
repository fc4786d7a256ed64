import type { Transaction } from '../../platform/database/database.ts';
import { addMailJob } from '../../platform/outbox/mail-job.ts';
import { lockRow, updateRow } from '../../platform/database/rows.ts';
import { outboxTable, type OutboxRow } from '../../platform/outbox/outbox.table.ts';

/** A notice to one person, locked; what only follows the register is none. */
export const lockDelivery = async (tx: Transaction, id: string): Promise<OutboxRow | null> => {
  const row = await lockRow(tx, outboxTable, id);
  return row?.channel === 'mail' ? row : null;
};

/** As if it had never been tried, with a job of its own, in one transaction. */
export const queueAgain = async (tx: Transaction, row: OutboxRow): Promise<void> => {
  await updateRow(tx, outboxTable, { ...row, attempts: 0, lastError: null, deadAt: null, nextAt: null });
  await tx.query(`with o as (select id, recipient_id from outbox where id = $1) select id from ${addMailJob()}`, [
    row.id,
  ]);
};
