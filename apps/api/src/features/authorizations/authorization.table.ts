import type { Authorization } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

/** `authorization` is a word of SQL, so the table says which one it is: the written one of 3.7. */
export const authorizationTable = defineTable<Authorization>({
  name: 'written_authorization',
  columns: {
    id: 'uuid',
    accountId: 'uuid',
    personId: 'uuid',
    scopes: 'text[]',
    validFrom: 'timestamptz',
    validUntil: 'timestamptz',
    authorizedById: 'uuid',
    authorizedAs: 'text',
    headshipId: 'uuid',
    authorizedAt: 'timestamptz',
    suspendedAt: 'timestamptz?',
    withdrawnAt: 'timestamptz?',
    withdrawnReason: 'text?',
    replacedAt: 'timestamptz?',
    renewsId: 'uuid?',
    version: 'integer',
  },
});
