import { inTransaction, type Database, type Transaction } from '../database/transaction.ts';
import { lockStart } from '../database/tables.ts';
import type { Roster } from './person.ts';

const isEmpty = async (transaction: Transaction): Promise<boolean> => {
  const { rows } = await transaction.query<{ filled: boolean }>('select exists (select from person) as filled');
  return rows[0]?.filled === false;
};

const insertPeople = `
  insert into person (subject, login, password, code, name, email, language, staff_number, staff_type, unit, groups,
    holds_accounts)
  select subject, login, password, code, name, email, language, "staffNumber", "staffType", unit, groups,
    coalesce("holdsAccounts", false)
  from jsonb_to_recordset($1::jsonb) as given (subject text, login text, password text, code text, name text,
    email text, language text, "staffNumber" text, "staffType" text, unit text, groups text[],
    "holdsAccounts" boolean)`;

const insertShowcase = `
  insert into showcase (position, login, role, entity)
  select position, login, role, entity
  from jsonb_to_recordset($1::jsonb) as given (position integer, login text, role text, entity text)`;

const insertClients = `
  insert into reporting_client (client_id, client_secret, role, scopes)
  select "clientId", "clientSecret", role, scopes
  from jsonb_to_recordset($1::jsonb) as given ("clientId" text, "clientSecret" text, role text, scopes text[])`;

/** Only an empty directory is filled: whatever changed here since the first start is kept. */
export const fillDirectory = (database: Database, roster: () => Roster): Promise<void> =>
  inTransaction(database, async (transaction) => {
    await lockStart(transaction);
    if (!(await isEmpty(transaction))) return;
    const { people, showcase, clients } = roster();
    await transaction.query(insertPeople, [JSON.stringify(people)]);
    const shown = showcase.map((entry, position) => ({ ...entry, position }));
    await transaction.query(insertShowcase, [JSON.stringify(shown)]);
    await transaction.query(insertClients, [JSON.stringify(clients)]);
  });
