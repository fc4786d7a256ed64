import { join, resolve } from 'node:path';
import { findBinaries } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { clearLeftOver } from './left-over.ts';
import { placeFor } from './place.ts';
import { databaseNames, ensureRoles, roles } from './roles.ts';
import { startServer } from './server.ts';
import { serverUser } from './server-user.ts';

export interface DatabaseOptions {
  readonly dataDir: string;
  readonly port: number;
  readonly durable: boolean;
}

export interface Database {
  /** The register's own database, as the role that serves and works. */
  readonly url: string;
  /** The same, as the role that owns its tables and migrates. */
  readonly ownerUrl: string;
  /** The practice identity provider's. */
  readonly providerUrl: string;
  /** The maintenance database, as the owner, for tests that make databases of their own. */
  readonly maintenanceUrl: string;
  readonly dataDir: string;
  /** Where the server's files are: in the data folder, or where the server's user could reach. */
  readonly files: string;
  readonly exited: Promise<number>;
  readonly stop: () => Promise<void>;
}

/** A real PostgreSQL server on 127.0.0.1 over a data folder that is made when it is not there yet. */
export const startDatabase = async (options: DatabaseOptions): Promise<Database> => {
  const dataDir = resolve(options.dataDir);
  const user = serverUser();
  const home = { user, binaries: findBinaries(user), place: placeFor(dataDir, user), durable: options.durable };
  ensureCluster(home);
  await clearLeftOver(home.place.files);
  const server = await startServer(home, { ...options, log: join(dataDir, 'postgres.log') });
  try {
    await ensureRoles(home, options.port);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const { password, ownerPassword } = home.place;
  const url = (role: string, name: string) => `postgresql://${role}@127.0.0.1:${options.port}/${name}`;
  const application = `${roles.application}:${password}`;
  const owner = `${roles.owner}:${ownerPassword}`;
  return {
    url: url(application, databaseNames.register),
    ownerUrl: url(owner, databaseNames.register),
    providerUrl: url(application, databaseNames.provider),
    maintenanceUrl: url(owner, 'postgres'),
    dataDir,
    files: home.place.files,
    exited: server.exited,
    stop: async () => void (await server.stop(30)),
  };
};
