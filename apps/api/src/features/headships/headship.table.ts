import type { Headship } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const headshipTable = defineTable<Headship>({
  name: 'headship',
  columns: {
    id: 'uuid',
    entityId: 'uuid',
    personId: 'uuid',
    capacity: 'text',
    fromOn: 'date',
    untilOn: 'date?',
    documentReference: 'text',
    recordedById: 'uuid?',
    recordedAt: 'timestamptz',
    confirmedById: 'uuid?',
    confirmedAt: 'timestamptz?',
    rejectedAt: 'timestamptz?',
    inheritedAt: 'timestamptz?',
    undoneAt: 'timestamptz?',
    version: 'integer',
  },
});
