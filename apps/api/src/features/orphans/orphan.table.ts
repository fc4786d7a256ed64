import type { Orphan } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const orphanTable = defineTable<Orphan>({
  name: 'orphan',
  columns: {
    id: 'uuid',
    accountId: 'uuid',
    caseId: 'uuid?',
    signalId: 'uuid',
    openedAt: 'timestamptz',
    custodian: 'text',
    custodianId: 'uuid?',
    resolvedAt: 'timestamptz?',
    resolution: 'text?',
    version: 'integer',
  },
});
