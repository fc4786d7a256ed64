import { defineTable } from '../database/define-table.ts';

/** The delivery record: written in the transaction of what it tells, read by the worker. */
export type OutboxRow = {
  readonly id: string;
  readonly auditId: string;
  readonly topic: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly createdAt: Date;
  readonly deliveredAt: Date | null;
};

export const outboxTable = defineTable<OutboxRow>({
  name: 'outbox',
  columns: {
    id: 'uuid',
    auditId: 'uuid',
    topic: 'text',
    payload: 'jsonb',
    createdAt: 'timestamptz',
    deliveredAt: 'timestamptz?',
  },
});
