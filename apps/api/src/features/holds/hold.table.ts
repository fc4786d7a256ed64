import type { Hold, JointDecision } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const holdTable = defineTable<Hold>({
  name: 'hold',
  columns: {
    id: 'uuid',
    reference: 'text',
    dimension: 'text',
    sourceId: 'uuid?',
    entityId: 'uuid?',
    cause: 'text?',
    openedAt: 'timestamptz',
    windowHours: 'integer',
    counted: 'integer',
    denominator: 'integer',
    limitCount: 'integer',
    limitPercent: 'integer',
    answeredAt: 'timestamptz?',
    outcome: 'text?',
    version: 'integer',
  },
});

export const jointDecisionTable = defineTable<JointDecision>({
  name: 'joint_decision',
  columns: {
    id: 'uuid',
    kind: 'text',
    subjectId: 'uuid',
    holdId: 'uuid?',
    signalId: 'uuid?',
    personId: 'uuid?',
    payload: 'jsonb',
    reason: 'text',
    proposedById: 'uuid',
    proposedAt: 'timestamptz',
    answeredById: 'uuid?',
    answeredAt: 'timestamptz?',
    answer: 'text?',
    answerReason: 'text?',
    version: 'integer',
  },
});
