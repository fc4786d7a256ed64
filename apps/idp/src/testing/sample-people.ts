import type { DirectoryPerson, Roster } from '../directory/person.ts';

const person = (login: string, more: Partial<DirectoryPerson> = {}): DirectoryPerson => ({
  subject: `subject-of-${login}`,
  login,
  password: `password of ${login}`,
  code: '314159',
  name: login.replace('.', ' '),
  email: `${login}@mandat-demo.example`,
  language: 'en',
  staffNumber: '10000001',
  staffType: 'staff-member',
  unit: 'UN-Habitat',
  groups: [],
  ...more,
});

export const head = person('amina.head', { name: 'Amina Head', code: '271828', language: 'fr' });
export const administrator = person('otto.admin', {
  name: 'Otto <Admin> & Co',
  staffNumber: '10000002',
  unit: 'DGC',
  groups: ['mandat-dgc-administrators'],
});

export const reporting = {
  clientId: 'reporting',
  clientSecret: 'reporting-secret',
  role: 'reporting-client',
  scopes: ['register:read'],
};

export const smallRoster = (): Roster => ({
  people: [head, administrator],
  showcase: [
    { login: head.login, role: 'head-of-entity', entity: 'UN-Habitat' },
    { login: administrator.login, role: 'dgc-administrator', entity: 'DGC' },
  ],
  clients: [reporting],
});
