import type { Revision } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const revisionTable = defineTable<Revision>({
  name: 'account_revision',
  columns: {
    id: 'uuid',
    accountId: 'uuid',
    number: 'integer',
    base: 'integer',
    changes: 'jsonb',
    changedOn: 'date?',
    proposedById: 'uuid',
    proposedAt: 'timestamptz',
    withdrawnAt: 'timestamptz?',
    approvedAt: 'timestamptz?',
    refusedAt: 'timestamptz?',
    decidedById: 'uuid?',
    capacity: 'text?',
    headshipId: 'uuid?',
    secondFactorAt: 'timestamptz?',
    reason: 'text?',
  },
});
