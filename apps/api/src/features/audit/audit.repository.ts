import type { RegisterEvent } from '@mandat/domain';
import type { Actor } from '@mandat/policies';
import type { Transaction } from '../../platform/database/database.ts';
import { outboxTable, undelivered, type OutboxRow } from '../../platform/outbox/outbox.table.ts';
import { auditEntryTable, type AuditEntry } from './audit-entry.table.ts';

/** Who acts, in which request, at what time. */
export type Who = {
  readonly actor: Actor;
  readonly requestId: string;
  readonly now: Date;
  readonly newId: () => string;
};

export const entryOf = (who: Who, event: RegisterEvent): AuditEntry => ({
  id: who.newId(),
  at: who.now,
  type: event.type,
  actorId: who.actor.personId,
  actorLabel: who.actor.label,
  actorRoles: who.actor.roles,
  requestId: who.requestId,
  subjectKind: event.subject.kind,
  subjectId: event.subject.id,
  accountId: event.accountId ?? null,
  entityId: event.entityId ?? null,
  personId: event.personId ?? null,
  reason: event.reason ?? null,
  changes: event.changes ?? [],
});

export const deliveryOf = (entry: AuditEntry, id: string): OutboxRow => ({
  ...undelivered,
  channel: 'feed',
  id,
  auditId: entry.id,
  topic: entry.type,
  payload: { subjectKind: entry.subjectKind, subjectId: entry.subjectId, accountId: entry.accountId },
  createdAt: entry.at,
});

/** Audit and outbox rows of what just happened, in the transaction in which it happened. */
export const recordEvents = async (tx: Transaction, who: Who, events: readonly RegisterEvent[]): Promise<void> => {
  if (events.length === 0) return;
  const entries = events.map((event) => entryOf(who, event));
  await tx.insert(auditEntryTable.schema, entries as never);
  await tx.insert(outboxTable.schema, entries.map((entry) => deliveryOf(entry, who.newId())) as never);
};
