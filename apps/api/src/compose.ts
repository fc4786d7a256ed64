import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { Config } from './config.ts';
import { openRegister } from './command-line/open.ts';
import { readShapes } from './features/read-surface.ts';
import { resolvers } from './features/surface.ts';
import { schedules } from './features/schedules.ts';
import { calendarRoutes } from './features/notices/calendar-routes.ts';
import { importTasks } from './features/imports/import-tasks.ts';
import type { World } from './platform/context.ts';
import { armFailPoint } from './platform/fail-point.ts';
import { openLive, type Live } from './platform/live/live-routes.ts';
import { createSendLetter } from './platform/mail/transport.ts';
import type { Database } from './platform/database/database.ts';
import { missingInDatabase } from './platform/database/readiness.ts';
import { createApp } from './platform/http/app.ts';
import { createBoundedFetch } from './platform/http/bounded-fetch.ts';
import { clientAddress } from './platform/http/client-address.ts';
import { closeServer, createHttpServer } from './platform/http/server.ts';
import { createGraphql, type Graphql } from './platform/graphql/server.ts';
import { letterSigner } from './platform/keys/letter-signer.ts';
import { openRegisterKeys, type RegisterKeys } from './platform/keys/register-keys.ts';
import { createLogger, type Logger } from './platform/log/logger.ts';
import { createMetrics, type Metrics } from './platform/metrics/metrics.ts';
import { graphqlHandler } from './sign-in/graphql-handler.ts';
import { fileRoutes } from './sign-in/file-routes.ts';
import { liveSession } from './sign-in/live-session.ts';
import { createProviders, type Providers } from './sign-in/providers.ts';
import { signInRoutes } from './sign-in/routes.ts';
import type { SignInParts } from './sign-in/parts.ts';
import { createTokenSeal } from './sign-in/seal-token.ts';
import { openSessionKeys } from './sign-in/session-keys.ts';
import { startDirectories, type Directories } from './signals/directories/start-directories.ts';
import { createSignalDoor } from './features/offboarding/take-signal.ts';
import { scimHandler } from './signals/scim/handler.ts';
import { letterRoutes } from './signals/letters/letter-routes.ts';
import { verifyRoutes, type VerifyParts } from './signals/letters/verify-routes.ts';
import { proofRoutes } from './signals/proof/proof-routes.ts';
import { noteAlarm, noteHeard } from './signals/source.repository.ts';
import { openSources, type Sources } from './signals/sources.ts';
import type { HandleSignal } from './features/offboarding/signal-door.ts';
import { startWorker, type Worker } from './worker/start-worker.ts';
import { watchWork } from './worker/work-metrics.ts';

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
  /** Null: this process has no keys, and signs nothing. */
  readonly keys: RegisterKeys | null;
  readonly providers: Providers;
  readonly graphql: Graphql | null;
  readonly sources: Sources;
  readonly handle: HandleSignal;
};

const worldOf = ({ http }: Config, keys: RegisterKeys | null): World => ({
  now: () => new Date(),
  newId: randomUUID,
  mailHost: new URL(http.publicUrl).hostname,
  publicUrl: http.publicUrl,
  ...(keys && { letters: letterSigner(http.publicUrl, keys) }),
});

/** Only a process that serves signs letters. */
const openKeys = ({ mode, keysDir }: Config): RegisterKeys | null =>
  mode === 'work' || keysDir === null ? null : openRegisterKeys(keysDir);
const graceMs = 10_000;

const mayBePrivate =
  (config: Config) =>
  (host: string): boolean =>
    !config.production || config.privateHosts.includes(host.toLowerCase());

const openProviders = (config: Config, logger: Logger): Providers =>
  createProviders({
    settings: config.providers,
    fetch: createBoundedFetch({ timeoutMs: 5000, maxBytes: 262_144, mayBePrivate: mayBePrivate(config) }),
    logger,
  });

const openDirectories = ({ config, ...base }: Base): Directories =>
  startDirectories({
    ...base,
    fetchWithin: (rules) => createBoundedFetch({ ...rules, mayBePrivate: mayBePrivate(config) }),
  });

const signInParts = ({ config, ...base }: Base): SignInParts => ({
  ...base,
  publicUrl: config.http.publicUrl,
  limits: config.session,
  refresh: {
    everySeconds: config.session.refreshSeconds,
    withoutSeconds: config.session.withoutRefreshSeconds,
    seal: config.keysDir === null ? null : createTokenSeal(openSessionKeys(config.keysDir)),
  },
  health: { noteHeard, noteAlarm },
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

const publicParts = ({ config, keys }: Base): Pick<VerifyParts, 'consoleDir' | 'published'> => ({
  consoleDir: config.http.consoleDir,
  published: () => keys?.published() ?? [],
});

const openServer = (base: Base, live: Live | null, isStopping: () => boolean): Server => {
  const { config, graphql, logger, metrics, providers } = base;
  const parts = signInParts(base);
  const serves = config.mode !== 'work';
  const app = createApp({
    publicUrl: config.http.publicUrl,
    consoleDir: serves ? config.http.consoleDir : null,
    routes: serves
      ? [
          signInRoutes(parts),
          proofRoutes(parts),
          letterRoutes(parts),
          verifyRoutes({ ...parts, ...publicParts(base) }),
          ...fileRoutes(parts),
          calendarRoutes(parts),
          ...(live ? [live.routes] : []),
        ]
      : [],
    formTargets: () => providers.all.flatMap((provider) => provider.origins()),
    readiness: readiness(base),
    isStopping,
    logger,
    metrics,
  });
  return createHttpServer({
    graphql: graphqlHandler(parts, graphql?.handle ?? null),
    direct: serves ? [scimHandler({ ...parts, sources: base.sources, handle: base.handle })] : [],
    rest: app,
    logger,
    metrics,
  });
};

const openGraphql = (config: Config, database: Database, logger: Logger): Promise<Graphql> =>
  createGraphql({
    resolvers,
    shapes: readShapes,
    pool: database.reads,
    production: config.production,
    report: ({ requestId, error }) => logger.error({ requestId, error }, 'operation failed'),
  });

/** What a source calls a unit is what its provider's file says it means. */
const unitCodeOf =
  (sources: Sources): Parameters<typeof createSignalDoor>[0]['unitCode'] =>
  (source, code) => {
    const values = sources.providerOf(source)?.unit?.values ?? {};
    return Object.hasOwn(values, code) ? (values[code] ?? code) : code;
  };

const openBase = async (config: Config): Promise<Base> => {
  armFailPoint(config.failPoint);
  const logger = createLogger(config.logLevel);
  const database = await openRegister(config);
  const keys = openKeys(config);
  const world = worldOf(config, keys);
  const sources = await openSources(database, config.providers, world);
  return {
    sources,
    handle: createSignalDoor({ world, unitCode: unitCodeOf(sources) }),
    config,
    database,
    keys,
    logger,
    metrics: createMetrics(),
    world,
    providers: openProviders(config, logger),
    graphql: config.mode === 'work' ? null : await openGraphql(config, database, logger),
  };
};

const openLivePages = (base: Base): Promise<Live> => {
  const { url } = base.config.database;
  return openLive({ ...base, url, publicUrl: base.config.http.publicUrl, readSession: liveSession(signInParts(base)) });
};

const openWorker = ({ config, database, world, logger }: Base): Promise<Worker> =>
  startWorker({
    url: config.database.url,
    database,
    world,
    logger,
    publicUrl: config.http.publicUrl,
    send: config.mail && createSendLetter(config.mail),
    schedules: schedules(database, world),
    importTasks: importTasks({ database, world }),
  });

/** The one place where parts are wired. */
export const compose = async (config: Config): Promise<Parts> => {
  const base = await openBase(config);
  const { database, logger, providers, graphql } = base;
  let stopping = false;
  const live = config.mode === 'work' ? null : await openLivePages(base);
  const server = openServer(base, live, () => stopping);
  const worker = config.mode === 'serve' ? null : await openWorker(base);
  const directories = config.mode === 'serve' ? null : openDirectories(base);
  watchWork(base.metrics, database);
  providers.keepAsking();
  return {
    server,
    logger,
    stop: async () => {
      stopping = true;
      providers.stop();
      // An open stream would keep its connection until the grace is over.
      await live?.stop();
      await Promise.all([closeServer(server, graceMs), worker?.stop(), directories?.stop()]);
      await graphql?.stop();
      await database.close();
    },
  };
};
