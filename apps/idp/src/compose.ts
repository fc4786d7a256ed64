import { createServer, type Server } from 'node:http';
import type { Config } from './config.ts';
import { connect } from './database/connect.ts';
import { openDirectory } from './directory/directory.ts';
import { fillDirectory } from './directory/fill-directory.ts';
import type { Roster } from './directory/person.ts';
import { createListener } from './http/listener.ts';
import { storedSecrets } from './keys/stored-secrets.ts';
import { writePeopleFile } from './people-file.ts';
import { deleteExpiredRecords } from './provider/adapter.ts';
import { createProvider } from './provider/provider.ts';

export type RunningProvider = { readonly stop: () => Promise<void> };

const tidyEvery = 10 * 60 * 1000;

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** The one place where the parts are wired: database, directory, keys, provider, pages. */
export const startIdentityProvider = async (config: Config, roster: () => Roster): Promise<RunningProvider> => {
  const database = await connect(config.databaseUrl);
  try {
    await fillDirectory(database, roster);
    const directory = openDirectory(database);
    const provider = await createProvider({ config, database, directory, secrets: await storedSecrets(database) });
    const server = createServer(createListener({ config, provider, directory }));
    await writePeopleFile(config.peopleFile, directory, config.issuer);
    await listen(server, config.port);
    const tidying = setInterval(() => void deleteExpiredRecords(database).catch(console.error), tidyEvery);
    return {
      stop: async () => {
        clearInterval(tidying);
        await close(server);
        await database.end();
      },
    };
  } catch (fault) {
    await database.end();
    throw fault;
  }
};
