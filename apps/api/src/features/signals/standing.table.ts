import type { PersonStanding, Suspension } from '@mandat/domain';
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
    sourceId: 'uuid?',
    signalId: 'uuid?',
    since: 'timestamptz',
    revokeAt: 'timestamptz?',
    liftedAt: 'timestamptz?',
  },
});
