import type { Database, Transaction } from '../database/transaction.ts';
import type { DeskPerson } from './acts.ts';

const columns = `subject, login, name, email, language, staff_number as "staffNumber", unit, groups, active,
  locked_at is not null as locked, deleted_at is not null as deleted, to_char(last_day, 'YYYY-MM-DD') as "lastDay"`;

const shownAtOnce = 24;

/** `%` and `_` of a search are letters like others. */
const asPattern = (text: string): string => `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

const search = `
  select ${columns} from person left join showcase using (login)
  where $1 = '' or person.name ilike $2 or login ilike $2 or lower(unit) = lower($1)
  order by position nulls last, name, login limit $3`;

/** By name, sign-in name or unit; whoever the sign-in page shows comes first. */
export const findPeople = async (database: Database, text: string): Promise<readonly DeskPerson[]> => {
  const asked = text.trim().slice(0, 100);
  return (await database.query<DeskPerson>(search, [asked, asPattern(asked), shownAtOnce])).rows;
};

export const personAtDesk = async (database: Database, login: string): Promise<DeskPerson | undefined> =>
  (await database.query<DeskPerson>(`select ${columns} from person where login = $1`, [login])).rows[0];

/** Two acts on one person happen one after the other. */
export const lockPerson = async (transaction: Transaction, login: string): Promise<DeskPerson | undefined> =>
  (await transaction.query<DeskPerson>(`select ${columns} from person where login = $1 for update`, [login])).rows[0];

export const unitsInUse = async (database: Database): Promise<readonly string[]> =>
  (await database.query<{ unit: string }>('select distinct unit from person order by unit')).rows.map(
    ({ unit }) => unit,
  );

export const lockUnit = async (transaction: Transaction, unit: string): Promise<readonly DeskPerson[]> =>
  (
    await transaction.query<DeskPerson>(
      `select ${columns} from person where unit = $1 and deleted_at is null order by login for update`,
      [unit],
    )
  ).rows;

export type Whose = 'anybody' | 'officials-first';

/** Who is shown for signing in and who runs the register stay, or nobody could look at what follows. */
const leavers = `
  select ${columns} from person
  where active and deleted_at is null and groups = '{}' and not exists (select from showcase s where s.login = person.login)
  order by ($1 = 'officials-first' and holds_accounts) desc, random() limit $2 for update`;

export const lockLeavers = async (
  transaction: Transaction,
  wish: { readonly whose: Whose; readonly count: number },
): Promise<readonly DeskPerson[]> => (await transaction.query<DeskPerson>(leavers, [wish.whose, wish.count])).rows;

export const unprovisioned = async (transaction: Transaction): Promise<readonly DeskPerson[]> =>
  (
    await transaction.query<DeskPerson>(
      `select ${columns} from person where active and deleted_at is null
         and not exists (select from scim_user u where u.subject = person.subject) order by login`,
    )
  ).rows;
