import type { ProposedOwner } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { findPerson } from '../people/person.repository.ts';
import { absenceOf } from '../people/standing.repository.ts';

/** The person as the register knows them; lock them first, so that a departure waits or has been applied. */
export const proposedOwner = async (tx: Transaction, personId: string): Promise<ProposedOwner | null> => {
  const person = await findPerson(tx, personId);
  return person && { id: person.id, staffType: person.staffType, absence: await absenceOf(tx, person.id) };
};
