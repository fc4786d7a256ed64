export type Config = {
  readonly port: number;
  readonly issuer: string;
  readonly databaseUrl: string;
  readonly mandatUrl: string;
  readonly clientSecret: string;
  readonly peopleFile: string;
  /** Where mails are received; null: nowhere. */
  readonly mailPort: number | null;
  readonly scimUrl: string;
  /** Read at each send, since its token may be renewed meanwhile; null: nothing is sent by SCIM. */
  readonly scimTokenFile: string | null;
  readonly sample: SampleSize;
};

export const sampleSizes = ['normal', 'large'] as const;
export type SampleSize = (typeof sampleSizes)[number];

export class ConfigurationFault extends Error {
  constructor(faults: readonly string[]) {
    super(`The practice identity provider cannot start:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  }
}

const loopback = new Set(['localhost', '127.0.0.1']);

/** The open door of the practice profile: whatever it serves or calls stays on this machine. */
const loopbackAddress = (name: string, value: string | undefined): URL => {
  const url = URL.parse(value ?? '');
  if (!url || url.protocol !== 'http:' || !loopback.has(url.hostname)) {
    throw new Error(`${name} must be an http address on localhost, such as http://localhost:4000`);
  }
  return url;
};

const loopbackOrigin = (name: string, value: string | undefined): string => {
  const url = loopbackAddress(name, value);
  if (url.pathname !== '/' || url.search || url.hash) throw new Error(`${name} must be an address without a path`);
  return url.origin;
};

const portNumber = (name: string, value: string | undefined): number => {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`${name} must be a number from 1 to 65535`);
  return port;
};

const sampleSize = (value = 'normal'): SampleSize => {
  const size = sampleSizes.find((known) => known === value);
  if (!size) throw new Error(`SAMPLE must be one of ${sampleSizes.join(', ')}`);
  return size;
};

const postgresUrl = (value: string | undefined): string => {
  if (!value || !['postgres:', 'postgresql:'].includes(URL.parse(value)?.protocol ?? '')) {
    throw new Error('DATABASE_URL must be a postgres:// address');
  }
  return value;
};

/** A missing MANDAT_URL is named once, by its own name. */
const scimAddress = (value: string | undefined, mandatUrl = ''): string =>
  value ? loopbackAddress('MANDAT_SCIM_URL', value).href.replace(/\/$/, '') : `${URL.parse(mandatUrl)?.origin}/scim/v2`;

const text = (name: string, value: string | undefined): string => {
  if (!value) throw new Error(`${name} must be set`);
  return value;
};

/** Reads every variable before it refuses, so that one start names all the faults. */
export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config => {
  const faults: string[] = [];
  const read = <Value>(parse: () => Value, unread: Value): Value => {
    try {
      return parse();
    } catch (fault) {
      faults.push(fault instanceof Error ? fault.message : String(fault));
      return unread;
    }
  };
  const { MAIL_PORT: mailPort, MANDAT_URL: mandatUrl } = environment;
  const config: Config = {
    port: read(() => portNumber('PORT', environment.PORT), 0),
    issuer: read(() => loopbackOrigin('ISSUER', environment.ISSUER ?? `http://localhost:${environment.PORT}`), ''),
    databaseUrl: read(() => postgresUrl(environment.DATABASE_URL), ''),
    mandatUrl: read(() => loopbackOrigin('MANDAT_URL', environment.MANDAT_URL), ''),
    clientSecret: read(() => text('CLIENT_SECRET', environment.CLIENT_SECRET), ''),
    peopleFile: read(() => text('PEOPLE_FILE', environment.PEOPLE_FILE), ''),
    mailPort: mailPort ? read(() => portNumber('MAIL_PORT', mailPort), null) : null,
    scimUrl: read(() => scimAddress(environment.MANDAT_SCIM_URL, mandatUrl), ''),
    scimTokenFile: environment.SCIM_TOKEN_FILE || null,
    sample: read(() => sampleSize(environment.SAMPLE), 'normal'),
  };
  if (environment.NODE_ENV === 'production') faults.push('NODE_ENV is production: this is a practice tool');
  if (faults.length > 0) throw new ConfigurationFault(faults);
  return config;
};
