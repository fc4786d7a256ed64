import type { Appointment, Person, PersonIdentifier } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { findRow, insertRow, lockRow, updateRow } from '../../platform/database/rows.ts';
import { appointmentTable, personIdentifierTable, personTable } from './person.table.ts';

export const findPerson = (tx: Transaction, id: string): Promise<Person | null> => findRow(tx, personTable, { id });

export const lockPerson = (tx: Transaction, id: string): Promise<Person | null> => lockRow(tx, personTable, id);

export const insertPerson = (tx: Transaction, person: Person): Promise<void> => insertRow(tx, personTable, person);

export const savePerson = (tx: Transaction, person: Person): Promise<void> => updateRow(tx, personTable, person);

export const insertIdentifier = (tx: Transaction, identifier: PersonIdentifier): Promise<void> =>
  insertRow(tx, personIdentifierTable, identifier);

export const insertAppointment = (tx: Transaction, appointment: Appointment): Promise<void> =>
  insertRow(tx, appointmentTable, appointment);
