import { Client } from 'pg';
import { explain, Failure } from '../terminal/failure.ts';
import type { ServerHome } from './cluster.ts';
import { remedy } from './place.ts';
import { adminUrl } from './server.ts';

/** Who serves cannot change the audit, since somebody else owns it. */
export const roles = { owner: 'mandat_owner', application: 'mandat' } as const;
export const databaseNames = { register: 'mandat', provider: 'mandat_idp' } as const;

/** Neither role is a superuser: what needs one must show up here, not with an operator. */
export const ensureRoles = async (home: ServerHome, port: number): Promise<void> => {
  try {
    await asAdmin(adminUrl(home, port), (client) => makeWhatIsMissing(client, home));
    await asAdmin(adminUrl(home, port, databaseNames.register), giveToOwner);
  } catch (error) {
    throw new Failure(
      `The database on ${home.place.files} answers with a fault (${explain(error).split('\n')[0]}): ${remedy}`,
    );
  }
};

const asAdmin = async (url: string, work: (client: Client) => Promise<void>): Promise<void> => {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};

const makeWhatIsMissing = async (client: Client, { place }: ServerHome): Promise<void> => {
  await ensureRole(client, roles.application, { password: place.password, may: 'nocreatedb' });
  await ensureRole(client, roles.owner, { password: place.ownerPassword, may: 'createdb' });
  // The owner may end the application's connections, as a test that drops its database does; never the other way round.
  await client.query(`grant ${roles.application} to ${roles.owner}`);
  await ensureDatabase(client, databaseNames.register, roles.owner);
  await ensureDatabase(client, databaseNames.provider, roles.application);
};

interface Login {
  readonly password: string;
  readonly may: 'createdb' | 'nocreatedb';
}

const ensureRole = async (client: Client, name: string, { password, may }: Login): Promise<void> => {
  const found = await client.query('select from pg_roles where rolname = $1', [name]);
  if (found.rowCount === 0) await client.query(`create role ${name} login`);
  await client.query(`alter role ${name} ${may} password ${client.escapeLiteral(password)}`);
};

const ensureDatabase = async (client: Client, name: string, owner: string): Promise<void> => {
  const found = await client.query('select from pg_database where datname = $1', [name]);
  if (found.rowCount === 0) await client.query(`create database ${name} owner ${owner}`);
};

/** A data folder of before the roles were parted: what the application owned becomes the owner's, but for the provider's database. */
const giveToOwner = async (client: Client): Promise<void> => {
  const owned = await client.query(
    `select from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relowner = $1::regrole union all
     select from pg_database where datname = current_database() and datdba = $1::regrole`,
    [roles.application],
  );
  if (owned.rowCount === 0) return;
  await client.query(`reassign owned by ${roles.application} to ${roles.owner}`);
  await client.query(`alter database ${databaseNames.provider} owner to ${roles.application}`);
};
