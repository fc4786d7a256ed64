import type { PlatformClearance } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const clearanceTable = defineTable<PlatformClearance>({
  name: 'platform_clearance',
  columns: {
    id: 'uuid',
    platform: 'text',
    kind: 'text',
    clearedOn: 'date',
    validUntil: 'date?',
    documentReference: 'text',
    proposedById: 'uuid?',
    clearedById: 'uuid?',
    recordedAt: 'timestamptz',
    endedAt: 'timestamptz?',
    endedReason: 'text?',
  },
});
