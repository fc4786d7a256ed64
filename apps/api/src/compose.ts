import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { Config } from './config.ts';
import { openRegister } from './command-line/open.ts';
import type { World } from './platform/context.ts';
import type { Database } from './platform/database/database.ts';
import { missingInDatabase } from './platform/database/readiness.ts';
import { createApp } from './platform/http/app.ts';
import { createBoundedFetch } from './platform/http/bounded-fetch.ts';
import { clientAddress } from './platform/http/client-address.ts';
import { closeServer, createHttpServer } from './platform/http/server.ts';
import { createLogger, type Logger } from './platform/log/logger.ts';
import { createMetrics, type Metrics } from './platform/metrics/metrics.ts';
import { graphqlHandler } from './sign-in/graphql-handler.ts';
import { createProviders, type Providers } from './sign-in/providers.ts';
import { signInRoutes } from './sign-in/routes.ts';
import type { SignInParts } from './sign-in/parts.ts';

export type Parts = {
  readonly server: Server;
  readonly logger: Logger;
  readonly stop: () => Promise<void>;
};

type Base = {
  readonly config: Config;
  readonly database: Database;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly world: World;
  readonly providers: Providers;
};

const world: World = { now: () => new Date(), newId: randomUUID };
const graceMs = 10_000;

const openProviders = (config: Config, logger: Logger): Providers =>
  createProviders({
    settings: config.providers,
    fetch: createBoundedFetch({
      timeoutMs: 5000,
      maxBytes: 262_144,
      mayBePrivate: (host) => !config.production || config.privateHosts.includes(host.toLowerCase()),
    }),
    logger,
  });

const signInParts = ({ config, ...base }: Base): SignInParts => ({
  ...base,
  publicUrl: config.http.publicUrl,
  limits: config.session,
  rateLimitPerMinute: config.http.rateLimitPerMinute,
  addressOf: (request) => clientAddress(request, config.http.trustedProxyHops),
});

/** Ready does not wait for an identity provider: without one nobody new signs in, but who is signed in goes on. */
const readiness =
  ({ database, providers }: Base) =>
  async (): Promise<readonly string[]> => [
    ...(await missingInDatabase(database)),
    ...(providers.wereAsked() ? [] : ['identity-providers']),
  ];

const openServer = (base: Base, isStopping: () => boolean): Server => {
  const { config, logger, metrics, providers } = base;
  const parts = signInParts(base);
  const serves = config.mode !== 'work';
  const app = createApp({
    publicUrl: config.http.publicUrl,
    consoleDir: serves ? config.http.consoleDir : null,
    routes: serves ? [signInRoutes(parts)] : [],
    formTargets: () => providers.all.flatMap((provider) => provider.origins()),
    readiness: readiness(base),
    isStopping,
    logger,
    metrics,
  });
  return createHttpServer({ graphql: graphqlHandler(parts, null), rest: app, logger, metrics });
};

/** The one place where parts are wired. */
export const compose = async (config: Config): Promise<Parts> => {
  const logger = createLogger(config.logLevel);
  const metrics = createMetrics();
  const database = await openRegister(config);
  const providers = openProviders(config, logger);
  let stopping = false;
  const base: Base = { config, database, logger, metrics, world, providers };
  const server = openServer(base, () => stopping);
  providers.keepAsking();
  return {
    server,
    logger,
    stop: async () => {
      stopping = true;
      providers.stop();
      await closeServer(server, graceMs);
      await database.close();
    },
  };
};
