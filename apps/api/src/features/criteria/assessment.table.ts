import type { Assessment, CriterionAnswer, Overlap } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const assessmentTable = defineTable<Assessment>({
  name: 'assessment',
  columns: {
    id: 'uuid',
    accountId: 'uuid',
    number: 'integer',
    assessedById: 'uuid?',
    startedAt: 'timestamptz',
    completedAt: 'timestamptz?',
  },
});

export const criterionAnswerTable = defineTable<CriterionAnswer>({
  name: 'criterion_answer',
  columns: {
    id: 'uuid',
    assessmentId: 'uuid',
    criterion: 'text',
    met: 'boolean?',
    reason: 'text',
    evidence: 'jsonb',
    strategy: 'text?',
  },
});

export const overlapTable = defineTable<Overlap>({
  name: 'overlap',
  columns: {
    id: 'uuid',
    accountId: 'uuid',
    otherId: 'uuid?',
    referenceId: 'uuid?',
    matchedOn: 'text',
    likeness: 'text',
    score: 'integer',
    foundAt: 'timestamptz',
    answer: 'text?',
    reason: 'text?',
    answeredById: 'uuid?',
    answeredAt: 'timestamptz?',
  },
});
