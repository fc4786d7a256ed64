import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { settings } from '@mandat/domain';
import { z } from 'zod';
import { type FileReader, isLoopback, readProviders } from './platform/providers/provider-file.ts';
import type { ProviderSettings } from './platform/providers/provider-settings.ts';

export type Mode = 'serve' | 'work' | 'both';

export type Config = {
  readonly mode: Mode;
  readonly production: boolean;
  readonly logLevel: string;
  readonly dataDir: string;
  readonly database: {
    /** The role that serves and works: it cannot change the audit. */
    readonly url: string;
    /** The role that owns the tables and migrates; null: the same one. */
    readonly ownerUrl: string | null;
    readonly poolSize: number;
  };
  /** Null: mails wait in the outbox. */
  readonly mail: { readonly url: string; readonly from: string } | null;
  /** Where a test wants this process to die. */
  readonly failPoint: string | null;
  readonly http: {
    readonly host: string;
    readonly port: number;
    /** Scheme, host and port as people see them, without a slash at the end. */
    readonly publicUrl: string;
    readonly consoleDir: string | null;
    readonly trustedProxyHops: number;
    /** Sign-ins, callbacks and wrong tokens that one address may send in a minute. */
    readonly rateLimitPerMinute: number;
  };
  readonly session: {
    readonly idleSeconds: number;
    readonly absoluteSeconds: number;
    readonly refreshSeconds: number;
    readonly withoutRefreshSeconds: number;
  };
  /** Folder of the register's own keys; none: a worker or a command of production, which signs nothing. */
  readonly keysDir: string | null;
  /** Hosts that may have a private address although this is production. */
  readonly privateHosts: readonly string[];
  readonly providers: readonly ProviderSettings[];
};

export type ConfigRead =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly faults: readonly string[] };

const whole = (least: number, most: number, otherwise: number) =>
  z.coerce.number({ error: 'must be a number' }).int('must be a whole number').min(least).max(most).default(otherwise);

const environmentSchema = z.object({
  MODE: z.enum(['serve', 'work', 'both']).default('both'),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z.url({
    protocol: /^postgres(?:ql)?$/u,
    error: 'must be a postgres:// address (npm start brings its own)',
  }),
  DATABASE_OWNER_URL: z.url({ protocol: /^postgres(?:ql)?$/u, error: 'must be a postgres:// address' }).optional(),
  DATABASE_POOL_SIZE: whole(1, 200, 10),
  HOST: z.string().optional(),
  PORT: whole(0, 65_535, 4000),
  PUBLIC_URL: z.url({ protocol: /^https?$/u, error: 'must be an http or https address' }).optional(),
  CONSOLE_DIR: z.string().optional(),
  TRUSTED_PROXY_HOPS: whole(0, 10, 0),
  RATE_LIMIT_PER_MINUTE: whole(1, 1_000_000, 300),
  SESSION_IDLE_SECONDS: whole(1, 86_400, settings.sessionIdleMinutes * 60),
  SESSION_ABSOLUTE_SECONDS: whole(1, 604_800, settings.sessionAbsoluteHours * 3600),
  SESSION_REFRESH_SECONDS: whole(1, 86_400, settings.sessionRefreshMinutes * 60),
  SESSION_WITHOUT_REFRESH_SECONDS: whole(1, 604_800, settings.sessionWithoutRefreshMinutes * 60),
  KEYS_DIR: z.string().optional(),
  PRIVATE_HOSTS: z.string().default(''),
  PROVIDERS_FILE: z.string().optional(),
  MAIL_URL: z.url({ protocol: /^smtps?$/u, error: 'must be an smtp:// or smtps:// address' }).optional(),
  MAIL_FROM: z.email('must be an e-mail address').optional(),
  FAIL_POINT: z.string().optional(),
});
type Environment = z.infer<typeof environmentSchema>;

const names = Object.keys(environmentSchema.shape);
export const secretNames = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'MAIL_URL'] as const;

/** The variables this process reads; an empty one counts as absent, and a secret may be in the file that NAME_FILE names. */
const gather = (environment: NodeJS.ProcessEnv, readFile: FileReader) => {
  const faults: string[] = [];
  const values: Record<string, string> = {};
  for (const name of names) if (environment[name]) values[name] = environment[name];
  for (const name of secretNames) {
    const file = environment[`${name}_FILE`];
    if (!file) continue;
    if (values[name]) faults.push(`${name}_FILE: ${name} is set as well`);
    try {
      values[name] = readFile(file).trim();
    } catch (error) {
      faults.push(`${name}_FILE: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { values, faults };
};

const publicUrlOf = ({ PUBLIC_URL, PORT, NODE_ENV, MODE }: Environment): { url: string; faults: readonly string[] } => {
  const url = new URL(PUBLIC_URL ?? `http://localhost:${PORT}`);
  const faults: string[] = [];
  if (url.pathname !== '/' || url.search || url.hash) faults.push('PUBLIC_URL: must be an address without a path');
  if (url.protocol === 'http:' && !isLoopback(url)) faults.push('PUBLIC_URL: must be https unless it is on loopback');
  if (NODE_ENV === 'production' && MODE !== 'work' && isLoopback(url))
    faults.push('PUBLIC_URL: must not be on loopback in production');
  return { url: url.origin, faults };
};

const providersOf = ({ PROVIDERS_FILE, MODE, NODE_ENV }: Environment, readFile: FileReader) => {
  if (!PROVIDERS_FILE) {
    const faults = MODE === 'work' ? [] : ['PROVIDERS_FILE: must name the file of the identity providers'];
    return { providers: [], faults };
  }
  const read = readProviders(resolve(PROVIDERS_FILE), { production: NODE_ENV === 'production', readFile });
  if (read.ok) return { providers: read.providers, faults: [] };
  return { providers: [], faults: read.faults.map((fault) => `PROVIDERS_FILE: ${fault}`) };
};

/** What a head authorizes in production is signed: without a place for the key there would be letters that nobody can verify. */
const keyFaults = ({ KEYS_DIR, MODE, NODE_ENV }: Environment): readonly string[] =>
  NODE_ENV === 'production' && MODE !== 'work' && !KEYS_DIR ? ['KEYS_DIR: must name the folder of the keys'] : [];

/** Outside production the keys are made beside the data: no authorization is given that nobody can verify. */
const keysDirOf = ({ KEYS_DIR, DATA_DIR, NODE_ENV }: Environment): string | null => {
  if (KEYS_DIR) return resolve(KEYS_DIR);
  return NODE_ENV === 'production' ? null : resolve(join(DATA_DIR, 'keys'));
};

const mailOf = ({ MAIL_URL, MAIL_FROM }: Environment, publicUrl: string): Config['mail'] =>
  MAIL_URL ? { url: MAIL_URL, from: MAIL_FROM ?? `mandat@${new URL(publicUrl).hostname}` } : null;

const grouped = (read: Environment, publicUrl: string, providers: readonly ProviderSettings[]): Config => {
  const production = read.NODE_ENV === 'production';
  return {
    mode: read.MODE,
    production,
    logLevel: read.LOG_LEVEL,
    dataDir: resolve(read.DATA_DIR),
    database: {
      url: read.DATABASE_URL,
      ownerUrl: read.DATABASE_OWNER_URL ?? null,
      poolSize: read.DATABASE_POOL_SIZE,
    },
    mail: mailOf(read, publicUrl),
    failPoint: read.NODE_ENV === 'test' ? (read.FAIL_POINT ?? null) : null,
    http: {
      host: read.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
      port: read.PORT,
      publicUrl,
      consoleDir: read.CONSOLE_DIR ? resolve(read.CONSOLE_DIR) : null,
      trustedProxyHops: read.TRUSTED_PROXY_HOPS,
      rateLimitPerMinute: read.RATE_LIMIT_PER_MINUTE,
    },
    session: {
      idleSeconds: read.SESSION_IDLE_SECONDS,
      absoluteSeconds: read.SESSION_ABSOLUTE_SECONDS,
      refreshSeconds: read.SESSION_REFRESH_SECONDS,
      withoutRefreshSeconds: read.SESSION_WITHOUT_REFRESH_SECONDS,
    },
    keysDir: keysDirOf(read),
    privateHosts: read.PRIVATE_HOSTS.split(',')
      .map((host) => host.trim().toLowerCase())
      .filter(Boolean),
    providers,
  };
};

const environmentOf = (values: Readonly<Record<string, string>>): { read: Environment; faults: readonly string[] } => {
  const parsed = environmentSchema.safeParse(values);
  if (parsed.success) return { read: parsed.data, faults: [] };
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  // What could not be read gets its default here, so that the file of the providers is checked in the same start.
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  const rest = Object.fromEntries(Object.entries(values).filter(([name]) => !wrong.has(name)));
  return { read: environmentSchema.parse({ ...rest, DATABASE_URL: 'postgres://unread' }), faults };
};

const fromDisk: FileReader = (path) => readFileSync(path, 'utf8');

/** Reads every variable before it refuses, so that one start names all the faults. */
export const readConfig = (
  environment: NodeJS.ProcessEnv = process.env,
  readFile: FileReader = fromDisk,
): ConfigRead => {
  const { values, faults: gathered } = gather(environment, readFile);
  const { read, faults } = environmentOf(values);
  const address = publicUrlOf(read);
  const { providers, faults: providerFaults } = providersOf(read, readFile);
  const all = [...gathered, ...faults, ...address.faults, ...providerFaults, ...keyFaults(read)];
  return all.length > 0 ? { ok: false, faults: all } : { ok: true, config: grouped(read, address.url, providers) };
};

/** What a command needs is less than what a server needs: no provider, and no address. */
export const readCommandConfig = (
  environment: NodeJS.ProcessEnv = process.env,
  readFile: FileReader = fromDisk,
): ConfigRead => {
  const { PUBLIC_URL: _address, PROVIDERS_FILE: _providers, ...rest } = environment;
  return readConfig({ ...rest, MODE: 'work' }, readFile);
};
