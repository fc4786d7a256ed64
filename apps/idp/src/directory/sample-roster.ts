import { sampleOrganisation } from '@mandat/sample';
import type { Roster } from './person.ts';

export const sampleRoster = (today: Date): Roster => {
  const { logins, showcase, clients } = sampleOrganisation({ today });
  return {
    people: logins,
    showcase: showcase.map(({ login, role, entityCode }) => ({ login, role, entity: entityCode })),
    clients,
  };
};
