import type { DataImport, ImportProposal, ImportRow } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const dataImportTable = defineTable<DataImport>({
  name: 'data_import',
  columns: {
    id: 'uuid',
    kind: 'text',
    entityId: 'uuid?',
    fileName: 'text',
    size: 'integer',
    sha256: 'text',
    uploadedById: 'uuid?',
    uploadedAt: 'timestamptz',
    sheet: 'text?',
    encoding: 'text?',
    delimiter: 'text?',
    header: 'text[]',
    rowCount: 'integer',
    mapping: 'text[]',
    checkAskedAt: 'timestamptz?',
    checkedAt: 'timestamptz?',
    checkedRows: 'integer',
    newCount: 'integer',
    sameCount: 'integer',
    differentCount: 'integer',
    faultyCount: 'integer',
    startedAt: 'timestamptz?',
    startedById: 'uuid?',
    actingLabel: 'text',
    actingRoles: 'text[]',
    reached: 'integer',
    addedCount: 'integer',
    finishedAt: 'timestamptz?',
    undoAskedAt: 'timestamptz?',
    undoAskedById: 'uuid?',
    undoReason: 'text?',
    undoneAt: 'timestamptz?',
    undoneCount: 'integer',
    keptCount: 'integer',
    version: 'integer',
  },
});

export const importRowTable = defineTable<ImportRow>({
  name: 'import_row',
  columns: {
    id: 'uuid',
    importId: 'uuid',
    number: 'integer',
    state: 'text',
    label: 'text',
    plan: 'jsonb?',
    faults: 'jsonb',
    accountId: 'uuid?',
    addedAt: 'timestamptz?',
    undoneAt: 'timestamptz?',
    keptBecause: 'text?',
  },
});

export const importProposalTable = defineTable<ImportProposal>({
  name: 'import_proposal',
  columns: {
    id: 'uuid',
    importId: 'uuid',
    email: 'text',
    personId: 'uuid',
    rowCount: 'integer',
    confirmedAt: 'timestamptz?',
    confirmedById: 'uuid?',
    rejectedAt: 'timestamptz?',
  },
});
