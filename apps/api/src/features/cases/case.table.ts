import type { CaseTask, OffboardingCase } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const caseTable = defineTable<OffboardingCase>({
  name: 'offboarding_case',
  columns: {
    id: 'uuid',
    reference: 'text',
    personId: 'uuid',
    entityId: 'uuid?',
    cause: 'text',
    openedAt: 'timestamptz',
    closedAt: 'timestamptz?',
    version: 'integer',
  },
});

export const caseTaskTable = defineTable<CaseTask>({
  name: 'case_task',
  columns: {
    id: 'uuid',
    caseId: 'uuid',
    signalId: 'uuid',
    accountId: 'uuid',
    holdingId: 'uuid',
    capacity: 'text',
    custodyModel: 'text',
    step: 'text',
    position: 'integer',
    openedAt: 'timestamptz',
    dueAt: 'timestamptz',
    doneAt: 'timestamptz?',
    doneById: 'uuid?',
    evidence: 'text?',
    evidenceUrl: 'text?',
    cancelledAt: 'timestamptz?',
    version: 'integer',
  },
});
