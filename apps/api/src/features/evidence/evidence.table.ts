import type { EvidenceFile } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const evidenceFileTable = defineTable<EvidenceFile>({
  name: 'evidence_file',
  columns: {
    id: 'uuid',
    assessmentId: 'uuid',
    criterion: 'text',
    name: 'text',
    mediaType: 'text',
    size: 'integer',
    sha256: 'text',
    uploadedById: 'uuid?',
    uploadedAt: 'timestamptz',
    removedAt: 'timestamptz?',
  },
});
