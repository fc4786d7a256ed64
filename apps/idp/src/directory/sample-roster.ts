import { sampleOrganisation, type SampleOptions } from '@mandat/sample';
import type { Role } from '@mandat/domain';
import type { Roster } from './person.ts';

const holding: ReadonlySet<Role> = new Set<Role>(['authorized-official', 'alternate', 'publisher']);

export const sampleRoster = (today: Date, size: SampleOptions['size'] = 'normal'): Roster => {
  const { logins, showcase, clients } = sampleOrganisation({ today, size });
  return {
    people: logins.map((login) => ({ ...login, holdsAccounts: login.roles.some((role) => holding.has(role)) })),
    showcase: showcase.map(({ login, role, entityCode }) => ({ login, role, entity: entityCode })),
    clients,
  };
};
