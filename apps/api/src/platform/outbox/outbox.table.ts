import { defineTable } from '../database/define-table.ts';

/** `feed`: for who follows the register; delivered when the entry is sealed. `mail`: to one person. */
export type OutboxChannel = 'feed' | 'mail';

/** The delivery record: written in the transaction of what it tells, read by the worker. */
export type OutboxRow = {
  readonly id: string;
  readonly auditId: string;
  /** What happened; for a mail its template. */
  readonly topic: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly createdAt: Date;
  readonly deliveredAt: Date | null;
  readonly channel: OutboxChannel;
  readonly recipientId: string | null;
  readonly caseId: string | null;
  /** Fixed when the mail is queued, so that a repetition is known as one. */
  readonly messageId: string | null;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly deadAt: Date | null;
  /** When a mail that a server did not take is tried again. */
  readonly nextAt: Date | null;
};

/** A row that nobody has tried to deliver. */
export const undelivered = {
  deliveredAt: null,
  recipientId: null,
  caseId: null,
  messageId: null,
  attempts: 0,
  lastError: null,
  deadAt: null,
  nextAt: null,
} as const satisfies Partial<OutboxRow>;

export const outboxTable = defineTable<OutboxRow>({
  name: 'outbox',
  columns: {
    id: 'uuid',
    auditId: 'uuid',
    topic: 'text',
    payload: 'jsonb',
    createdAt: 'timestamptz',
    deliveredAt: 'timestamptz?',
    channel: 'text',
    recipientId: 'uuid?',
    caseId: 'uuid?',
    messageId: 'text?',
    attempts: 'integer',
    lastError: 'text?',
    deadAt: 'timestamptz?',
    nextAt: 'timestamptz?',
  },
});
