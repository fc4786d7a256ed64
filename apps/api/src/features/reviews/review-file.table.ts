import type { ReviewFile } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const reviewFileTable = defineTable<ReviewFile>({
  name: 'review_file',
  columns: {
    id: 'uuid',
    reviewId: 'uuid',
    name: 'text',
    mediaType: 'text',
    size: 'integer',
    sha256: 'text',
    uploadedById: 'uuid?',
    uploadedAt: 'timestamptz',
    removedAt: 'timestamptz?',
  },
});
