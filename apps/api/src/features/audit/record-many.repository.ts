import type { RegisterEvent } from '@mandat/domain';
import { copyRows } from '../../platform/database/copy-rows.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { outboxTable } from '../../platform/outbox/outbox.table.ts';
import { auditEntryTable } from './audit-entry.table.ts';
import { deliveryOf, entryOf, type Who } from './audit.repository.ts';

/** What `recordEvents` does, for thousands at once. */
export const recordMany = async (tx: Transaction, who: Who, events: readonly RegisterEvent[]): Promise<void> => {
  const entries = events.map((event) => entryOf(who, event));
  await copyRows(tx, auditEntryTable, entries);
  await copyRows(
    tx,
    outboxTable,
    entries.map((entry) => deliveryOf(entry, who.newId())),
  );
};
