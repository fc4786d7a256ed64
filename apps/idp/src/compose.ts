import { createServer, type Server } from 'node:http';
import type { Config } from './config.ts';
import type { Provider } from 'oidc-provider';
import { connect, connectForNotes } from './database/connect.ts';
import type { Database } from './database/transaction.ts';
import { leaveOnTime } from './desk/leave-on-time.ts';
import { openDirectory } from './directory/directory.ts';
import { fillDirectory } from './directory/fill-directory.ts';
import type { Roster } from './directory/person.ts';
import { createListener } from './http/listener.ts';
import { storedSecrets } from './keys/stored-secrets.ts';
import { startSmtpSink } from './mailbox/smtp-sink.ts';
import { startSending } from './outbox/deliver.ts';
import { logoutSender } from './outbox/send-logout.ts';
import { writePeopleFile } from './people-file.ts';
import { deleteExpiredRecords } from './provider/adapter.ts';
import { createProvider } from './provider/provider.ts';
import { scimSender } from './scim/send-scim.ts';

export type RunningProvider = { readonly stop: () => Promise<void> };

const tidyEvery = 60 * 1000;

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

/** What goes out: each channel sends on its own, so that one which is closed holds up no other. */
const startOutbox = (config: Config, provider: Provider) => {
  const database = connectForNotes(config.databaseUrl);
  const sendings = [
    startSending({ database, channel: 'scim', send: scimSender(config, database) }),
    startSending({ database, channel: 'back-channel', send: logoutSender(provider, database) }),
  ];
  return {
    wake: () => sendings.forEach((sending) => sending.wake()),
    stop: async () => {
      await Promise.all(sendings.map((sending) => sending.stop()));
      await database.end();
    },
  };
};

const open = async (config: Config, database: Database, roster: () => Roster) => {
  await fillDirectory(database, roster);
  const directory = openDirectory(database);
  const provider = await createProvider({ config, database, directory, secrets: await storedSecrets(database) });
  await writePeopleFile(config.peopleFile, directory, config.issuer);
  return { directory, provider };
};

/** The one place where the parts are wired: database, directory, keys, provider, pages, outbox, mailbox. */
export const startIdentityProvider = async (config: Config, roster: () => Roster): Promise<RunningProvider> => {
  const database = await connect(config.databaseUrl);
  const stops: (() => Promise<void>)[] = [() => database.end()];
  const stop = async (): Promise<void> => {
    for (const undo of stops.splice(0).toReversed()) await undo();
  };
  try {
    const { directory, provider } = await open(config, database, roster);
    const outbox = startOutbox(config, provider);
    stops.push(outbox.stop);
    if (config.mailPort !== null) stops.push((await startSmtpSink(database, config.mailPort)).stop);
    const server = createServer(createListener({ config, database, provider, directory, wake: outbox.wake }));
    await listen(server, config.port);
    stops.push(() => close(server));
    const keepHouse = async (): Promise<void> => {
      await deleteExpiredRecords(database);
      if (await leaveOnTime(database)) outbox.wake();
    };
    const tidying = setInterval(() => void keepHouse().catch(console.error), tidyEvery);
    stops.push(async () => clearInterval(tidying));
    await keepHouse();
    return { stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
};
