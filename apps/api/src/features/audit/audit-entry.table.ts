import type { FieldChange, SubjectKind } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export type AuditEntry = {
  readonly id: string;
  readonly at: Date;
  readonly type: string;
  readonly actorId: string | null;
  readonly actorLabel: string;
  readonly actorRoles: readonly string[];
  readonly requestId: string;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly accountId: string | null;
  readonly entityId: string | null;
  readonly personId: string | null;
  readonly reason: string | null;
  readonly changes: readonly FieldChange[];
};

export const auditEntryTable = defineTable<AuditEntry>({
  name: 'audit_entry',
  columns: {
    id: 'uuid',
    at: 'timestamptz',
    type: 'text',
    actorId: 'uuid?',
    actorLabel: 'text',
    actorRoles: 'text[]',
    requestId: 'text',
    subjectKind: 'text',
    subjectId: 'uuid',
    accountId: 'uuid?',
    entityId: 'uuid?',
    personId: 'uuid?',
    reason: 'text?',
    changes: 'jsonb',
  },
});
