import type { Review } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const reviewTable = defineTable<Review>({
  name: 'review',
  columns: {
    id: 'uuid',
    campaignId: 'uuid',
    accountId: 'uuid',
    entityId: 'uuid',
    openedAt: 'timestamptz',
    dueOn: 'date',
    dueAt: 'timestamptz',
    preparerId: 'uuid?',
    givenReason: 'text?',
    preparedById: 'uuid?',
    preparedAt: 'timestamptz?',
    assessmentId: 'uuid?',
    lastPostOn: 'date?',
    hoursPerWeek: 'integer?',
    finding: 'text?',
    recommendation: 'text?',
    escalatedAt: 'timestamptz?',
    endedAt: 'timestamptz?',
    outcome: 'text?',
    decisionId: 'uuid?',
    version: 'integer',
  },
});
