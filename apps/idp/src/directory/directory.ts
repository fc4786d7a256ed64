import type { Database } from '../database/transaction.ts';
import type { DirectoryPerson, ReportingClient, ShownPerson } from './person.ts';

const personColumns = `subject, login, password, code, name, email, language, staff_number as "staffNumber",
  staff_type as "staffType", unit, groups`;

/** Whoever left, was deleted or is locked out cannot sign in or refresh. */
const maySignIn = 'active and locked_at is null and deleted_at is null';

/** Questions to the practice directory. Who may not sign in is not found. */
export type Directory = {
  readonly personBySubject: (subject: string) => Promise<DirectoryPerson | undefined>;
  readonly personByLogin: (login: string) => Promise<DirectoryPerson | undefined>;
  readonly shownPeople: () => Promise<readonly ShownPerson[]>;
  readonly reportingClients: () => Promise<readonly ReportingClient[]>;
};

export const openDirectory = (database: Database): Directory => ({
  personBySubject: async (subject) => {
    const { rows } = await database.query<DirectoryPerson>(
      `select ${personColumns} from person where ${maySignIn} and subject = $1`,
      [subject],
    );
    return rows[0];
  },
  personByLogin: async (login) => {
    const { rows } = await database.query<DirectoryPerson>(
      `select ${personColumns} from person where ${maySignIn} and login = lower($1)`,
      [login.trim()],
    );
    return rows[0];
  },
  shownPeople: async () => {
    const { rows } = await database.query<ShownPerson>(
      `select name, role, entity, login, password, code
         from showcase join person using (login) where ${maySignIn} order by position`,
    );
    return rows;
  },
  reportingClients: async () => {
    const { rows } = await database.query<ReportingClient>(
      `select client_id as "clientId", client_secret as "clientSecret", role, scopes from reporting_client order by 1`,
    );
    return rows;
  },
});
