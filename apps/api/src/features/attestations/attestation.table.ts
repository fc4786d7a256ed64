import type { Attestation } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const attestationTable = defineTable<Attestation>({
  name: 'attestation',
  columns: {
    id: 'uuid',
    personId: 'uuid',
    attestedAt: 'timestamptz',
    attestedOn: 'date',
    timeZone: 'text',
    obligations: 'text[]',
  },
});
