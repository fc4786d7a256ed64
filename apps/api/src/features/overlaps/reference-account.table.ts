import type { ReferenceAccount } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const referenceAccountTable = defineTable<ReferenceAccount>({
  name: 'reference_account',
  columns: {
    id: 'uuid',
    organisation: 'text',
    platform: 'text',
    title: 'text',
    handle: 'text?',
    url: 'text',
    canonicalKey: 'text',
    languages: 'text[]',
    addedAt: 'timestamptz',
    addedById: 'uuid?',
    endedAt: 'timestamptz?',
    version: 'integer',
  },
});
