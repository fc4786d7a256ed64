import type { AccountCustody, CustodyProcedure } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const accountCustodyTable = defineTable<AccountCustody>({
  name: 'account_custody',
  columns: {
    id: 'uuid',
    accountId: 'uuid',
    number: 'integer',
    custodyModel: 'text',
    vaultReference: 'text',
    secondFactor: 'text',
    secondFactorHolderId: 'uuid?',
    recoveryMailbox: 'text?',
    recoveryPhone: 'text?',
    phoneOwnerId: 'uuid?',
    lastRotatedOn: 'date?',
    connectedApplications: 'text[]',
    changedOn: 'date',
    detectedOn: 'date?',
    recordedAt: 'timestamptz',
    recordedById: 'uuid?',
  },
});

export const custodyProcedureTable = defineTable<CustodyProcedure>({
  name: 'custody_procedure',
  columns: {
    id: 'uuid',
    entityId: 'uuid',
    number: 'integer',
    texts: 'jsonb',
    documentReference: 'text?',
    evidenceUrl: 'text?',
    recordedAt: 'timestamptz',
    recordedById: 'uuid?',
    confirmedAt: 'timestamptz?',
    confirmedById: 'uuid?',
  },
});
