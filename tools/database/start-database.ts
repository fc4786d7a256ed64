import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { explain, Failure } from '../terminal/failure.ts';
import { findBinaries } from './binaries.ts';
import { ensureCluster, type ServerHome } from './cluster.ts';
import { clearLeftOver } from './left-over.ts';
import { placeFor, remedy } from './place.ts';
import { adminUrl, startServer } from './server.ts';
import { serverUser } from './server-user.ts';

export interface DatabaseOptions {
  readonly dataDir: string;
  readonly port: number;
  readonly durable: boolean;
}

export interface Database {
  /** The register's own database. */
  readonly url: string;
  /** The practice identity provider's. */
  readonly providerUrl: string;
  /** The maintenance database, for tests that make databases of their own. */
  readonly maintenanceUrl: string;
  readonly dataDir: string;
  /** Where the server's files are: in the data folder, or where the server's user could reach. */
  readonly files: string;
  readonly exited: Promise<number>;
  readonly stop: () => Promise<void>;
}

const role = 'mandat';
export const databaseNames = { register: 'mandat', provider: 'mandat_idp' } as const;

/** A real PostgreSQL server on 127.0.0.1 over a data folder that is made when it is not there yet. */
export const startDatabase = async (options: DatabaseOptions): Promise<Database> => {
  const dataDir = resolve(options.dataDir);
  const user = serverUser();
  const home = { user, binaries: findBinaries(user), place: placeFor(dataDir, user), durable: options.durable };
  ensureCluster(home);
  await clearLeftOver(home.place.files);
  const server = await startServer(home, { ...options, log: join(dataDir, 'postgres.log') });
  try {
    await ensureDatabases(home, options.port);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const url = (name: string) => `postgresql://${role}:${home.place.password}@127.0.0.1:${options.port}/${name}`;
  return {
    url: url(databaseNames.register),
    providerUrl: url(databaseNames.provider),
    maintenanceUrl: url('postgres'),
    dataDir,
    files: home.place.files,
    exited: server.exited,
    stop: async () => void (await server.stop(30)),
  };
};

/** The role that owns and migrates is no superuser: what needs one must show up here, not with an operator. */
const ensureDatabases = async (home: ServerHome, port: number): Promise<void> => {
  const client = new Client({ connectionString: adminUrl(home, port) });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const roles = await client.query('select from pg_roles where rolname = $1', [role]);
    if (roles.rowCount === 0) {
      await client.query(`create role ${role} login createdb password ${client.escapeLiteral(home.place.password)}`);
    }
    for (const name of Object.values(databaseNames)) {
      const found = await client.query('select from pg_database where datname = $1', [name]);
      if (found.rowCount === 0) await client.query(`create database ${name} owner ${role}`);
    }
  } catch (error) {
    throw new Failure(
      `The database on ${home.place.files} answers with a fault (${explain(error).split('\n')[0]}): ${remedy}`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
};
