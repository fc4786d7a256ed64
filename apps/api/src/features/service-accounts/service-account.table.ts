import type { ServiceAccount } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const serviceAccountTable = defineTable<ServiceAccount>({
  name: 'service_account',
  columns: {
    id: 'uuid',
    provider: 'text',
    clientId: 'text',
    purpose: 'text',
    ownerId: 'uuid',
    expiresOn: 'date',
    suspendedAt: 'timestamptz?',
    version: 'integer',
  },
});
