import type { Appointment, Person, PersonIdentifier } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const personTable = defineTable<Person>({
  name: 'person',
  columns: {
    id: 'uuid',
    name: 'text',
    email: 'text?',
    phone: 'text?',
    functionTitle: 'text?',
    language: 'text',
    staffType: 'text',
    createdAt: 'timestamptz',
    version: 'integer',
  },
});

export const personIdentifierTable = defineTable<PersonIdentifier>({
  name: 'person_identifier',
  columns: {
    id: 'uuid',
    personId: 'uuid',
    source: 'text',
    kind: 'text',
    value: 'text',
    validFrom: 'timestamptz',
    validUntil: 'timestamptz?',
  },
});

export const appointmentTable = defineTable<Appointment>({
  name: 'appointment',
  columns: {
    id: 'uuid',
    personId: 'uuid',
    entityId: 'uuid',
    functionTitle: 'text?',
    fromOn: 'date',
    untilOn: 'date?',
    source: 'text?',
    endedAt: 'timestamptz?',
    signalId: 'uuid?',
  },
});
