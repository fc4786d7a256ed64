import type { Holding } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const holdingTable = defineTable<Holding>({
  name: 'holding',
  columns: {
    id: 'uuid',
    accountId: 'uuid',
    personId: 'uuid',
    capacity: 'text',
    platformRole: 'text?',
    holdsSharedSecret: 'boolean',
    isRecoveryContact: 'boolean',
    interim: 'boolean',
    authorizationId: 'uuid?',
    fromAt: 'timestamptz',
    removalAwaitedAt: 'timestamptz?',
    endedAt: 'timestamptz?',
    version: 'integer',
  },
});
