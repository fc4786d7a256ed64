import type { ReviewDraft } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const reviewDraftTable = defineTable<ReviewDraft>({
  name: 'review_draft',
  columns: {
    id: 'uuid',
    reviewId: 'uuid',
    personId: 'uuid',
    savedAt: 'timestamptz',
    answers: 'jsonb',
    lastPostOn: 'text',
    hoursPerWeek: 'text',
    finding: 'text',
    recommendation: 'text?',
    version: 'integer',
  },
});
