import type { DueItem } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const dueItemTable = defineTable<DueItem>({
  name: 'due_item',
  columns: {
    id: 'uuid',
    kind: 'text',
    key: 'text',
    addressee: 'text',
    entityId: 'uuid?',
    accountId: 'uuid?',
    personId: 'uuid?',
    caseId: 'uuid?',
    signalId: 'uuid?',
    openedAt: 'timestamptz',
    dueAt: 'timestamptz',
    startOn: 'date?',
    dueOn: 'date?',
    timeZone: 'text?',
    moves: 'jsonb',
    level: 'integer',
    nextAt: 'timestamptz?',
    doneAt: 'timestamptz?',
    doneById: 'uuid?',
    outcome: 'text?',
    version: 'integer',
  },
});
