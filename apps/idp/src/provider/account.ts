import type { Account, FindAccount } from 'oidc-provider';
import type { Directory } from '../directory/directory.ts';
import type { DirectoryPerson } from '../directory/person.ts';

const accountOf = (person: DirectoryPerson): Account => ({
  accountId: person.subject,
  claims: () => ({
    sub: person.subject,
    name: person.name,
    preferred_username: person.login,
    locale: person.language,
    email: person.email,
    email_verified: true,
    employeeNumber: person.staffNumber,
    staff_type: person.staffType,
    organizational_unit: person.unit,
    groups: person.groups,
  }),
});

/** Read anew for every token, so that a refresh carries today's unit and groups. */
export const findAccountIn =
  (directory: Directory): FindAccount =>
  async (_context, subject) => {
    const person = await directory.personBySubject(subject);
    return person && accountOf(person);
  };

/** Work claims come with `openid`: a register asks for no scope that only this provider knows. */
export const claimsByScope = {
  openid: ['sub', 'acr', 'amr', 'auth_time', 'sid', 'employeeNumber', 'staff_type', 'organizational_unit', 'groups'],
  profile: ['name', 'preferred_username', 'locale'],
  email: ['email', 'email_verified'],
};
