import type { PersonStanding, ServiceAccount, Suspension } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const personStandingTable = defineTable<PersonStanding>({
  name: 'person_standing',
  key: 'personId',
  columns: {
    personId: 'uuid',
    epoch: 'integer',
    departedAt: 'timestamptz?',
    lockedAt: 'timestamptz?',
    lastDay: 'date?',
    changedAt: 'timestamptz',
  },
});

export const suspensionTable = defineTable<Suspension>({
  name: 'suspension',
  columns: {
    id: 'uuid',
    personId: 'uuid',
    authorizationId: 'uuid',
    cause: 'text',
    sourceId: 'uuid',
    signalId: 'uuid',
    since: 'timestamptz',
    revokeAt: 'timestamptz?',
    liftedAt: 'timestamptz?',
  },
});

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
