import type { Signal, SignalSource } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const signalSourceTable = defineTable<SignalSource>({
  name: 'signal_source',
  columns: {
    id: 'uuid',
    name: 'text',
    provider: 'text?',
    issuer: 'text?',
    channel: 'text',
    trust: 'text',
    scope: 'text[]?',
    match: 'jsonb',
    silentAfterSeconds: 'integer?',
    configuredAt: 'timestamptz',
    lastHeardAt: 'timestamptz?',
    lastSignalAt: 'timestamptz?',
    alarmedAt: 'timestamptz?',
    alarmReason: 'text?',
    cursor: 'jsonb?',
  },
});

export const signalTable = defineTable<Signal>({
  name: 'signal',
  columns: {
    id: 'uuid',
    sourceId: 'uuid',
    key: 'text',
    type: 'text',
    personId: 'uuid?',
    namedBy: 'jsonb',
    fact: 'jsonb',
    occurredAt: 'timestamptz',
    effectiveAt: 'timestamptz',
    receivedAt: 'timestamptz',
    decidedAt: 'timestamptz?',
    state: 'text',
    rule: 'text?',
    holdId: 'uuid?',
    caseId: 'uuid?',
    plan: 'jsonb?',
    requestId: 'text',
  },
});
