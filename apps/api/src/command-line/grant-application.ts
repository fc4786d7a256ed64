import type { Config } from '../config.ts';
import type { Database, Transaction } from '../platform/database/database.ts';

/** The role that a postgres:// address signs in as; without a name PostgreSQL takes the system user's. */
export const roleOf = (url: string): string => decodeURIComponent(new URL(url).username);

/** Rows that are added and never changed, and what says which migrations ran. */
const appendOnly = ['audit_entry', 'audit_seal', 'letter', 'letter_acknowledgement'];
const readOnly = ['applied_migration', 'past_version'];

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** What the owner made, and nothing of an extension's. */
const ownedStatement = `
select 'grant select, insert, update, delete on ' || oid::regclass || ' to ' || $1::text as statement from pg_class
where relnamespace = 'public'::regnamespace and relowner = current_user::regrole and relkind in ('r', 'p', 'v')
union all
select 'grant usage, select, update on sequence ' || oid::regclass || ' to ' || $1::text from pg_class
where relnamespace = 'public'::regnamespace and relowner = current_user::regrole and relkind = 'S'
union all
select 'grant execute on function ' || oid::regprocedure || ' to ' || $1::text from pg_proc
where pronamespace = 'public'::regnamespace and proowner = current_user::regrole`;

const alsoTo = (role: string): readonly string[] => [
  `grant usage on schema public to ${role}`,
  `alter default privileges in schema public grant select, insert, update, delete on tables to ${role}`,
  `alter default privileges in schema public grant usage, select, update on sequences to ${role}`,
  `alter default privileges in schema public grant execute on functions to ${role}`,
  ...appendOnly.map((table) => `revoke all on ${table} from ${role}`),
  ...appendOnly.map((table) => `grant select, insert on ${table} to ${role}`),
  ...readOnly.map((table) => `revoke all on ${table} from ${role}`),
  ...readOnly.map((table) => `grant select on ${table} to ${role}`),
];

const grant = async (tx: Transaction, role: string): Promise<void> => {
  const owned: { statement: string }[] = await tx.query(ownedStatement, [role]);
  for (const statement of [...owned.map((row) => row.statement), ...alsoTo(role)]) await tx.query(statement);
};

/** Whether another role owns the tables than the one that serves and works. */
export const hasOwnRole = ({ database }: Config): boolean =>
  database.ownerUrl !== null && roleOf(database.ownerUrl) !== roleOf(database.url);

/** What the application's role may do: everything to the register, nothing to its audit but add to it. */
export const grantApplication = async (database: Database, config: Config): Promise<void> => {
  if (hasOwnRole(config)) await database.transaction((tx) => grant(tx, quoted(roleOf(config.database.url))));
};

const nameOfDatabase = async (database: Database): Promise<string> => {
  const [row]: { name: string }[] = await database.source.query('select current_database() as name');
  return quoted(row?.name ?? '');
};

/**
 * The queue's schema belongs to the application's role, which makes it with this permission. One that the owner made before the roles
 * were parted is made again: its jobs are rebuilt from the outbox.
 */
export const lendQueue = async (database: Database, config: Config, make: () => Promise<void>): Promise<void> => {
  if (!hasOwnRole(config)) return make();
  const role = quoted(roleOf(config.database.url));
  const name = await nameOfDatabase(database);
  const foreign: unknown[] = await database.source.query(
    `select from pg_namespace where nspname = 'graphile_worker' and nspowner = (select oid from pg_roles where rolname = current_user)`,
  );
  if (foreign.length > 0) await database.source.query('drop schema graphile_worker cascade');
  await database.source.query(`grant create on database ${name} to ${role}`);
  try {
    await make();
  } finally {
    await database.source.query(`revoke create on database ${name} from ${role}`);
  }
};
