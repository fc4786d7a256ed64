import type { FocalPoint } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const focalPointTable = defineTable<FocalPoint>({
  name: 'focal_point',
  columns: { id: 'uuid', personId: 'uuid', entityId: 'uuid', fromOn: 'date', untilOn: 'date?', version: 'integer' },
});
