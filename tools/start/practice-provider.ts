import { setTimeout as sleep } from 'node:timers/promises';
import { environment } from '../environment.ts';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from '../root.ts';
import { type Child, startChild } from '../terminal/child.ts';
import { Failure } from '../terminal/failure.ts';
import type { Journal } from '../terminal/journal.ts';
import { nodeArguments } from './node-arguments.ts';
import type { Addresses } from './addresses.ts';
import type { SampleSize } from './arguments.ts';
import { readJson, writePrivate, writePrivateJson } from './private-file.ts';

const program = inRoot('apps/idp/src/main.ts');
const registerClient = 'mandat';
/** The stream of changes that this provider sends to the register. */
export const practiceSource = 'practice-scim';
const employeeNumber = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber';

/** The register's command writes the token there; the provider reads it at each send. */
export const scimTokenFile = (dataDir: string): string => join(dataDir, 'practice-scim-token');

export interface PracticePeople {
  readonly people: readonly {
    readonly name: string;
    readonly role: string;
    readonly entity: string | null;
    readonly login: string;
    readonly password: string;
    readonly code: string;
  }[];
  readonly clients: readonly unknown[];
}

export interface PracticeSetting {
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly addresses: Addresses;
  readonly journal: Journal;
  readonly watch?: boolean;
  readonly sample?: SampleSize;
}

export interface Practice {
  readonly child: Child;
  readonly people: PracticePeople;
}

/** Writes what the register must know of this provider, and returns the path of that file. */
export const writeProvidersFile = (dataDir: string, addresses: Addresses): string => {
  const { secretFile } = keptSecret(dataDir);
  const file = join(dataDir, 'providers.json');
  writePrivateJson(file, [describeProvider(addresses, secretFile)]);
  return file;
};

const describeProvider = ({ url, issuer }: Addresses, clientSecretFile: string) => ({
  name: 'practice',
  issuer,
  clientId: registerClient,
  clientSecretFile,
  label: {
    ar: 'مزوّد هوية تدريبي',
    zh: '练习用身份提供方',
    en: 'Practice identity provider',
    fr: 'Fournisseur d’identité d’exercice',
    ru: 'Учебный поставщик удостоверений',
    es: 'Proveedor de identidad de práctica',
  },
  person: { employeeNumber: 'staff-number' },
  groups: {
    claim: 'groups',
    roles: {
      'mandat-dgc-administrators': 'dgc-administrator',
      'mandat-dgc-analysts': 'dgc-analyst',
      'mandat-auditors': 'auditor',
      'mandat-security-officers': 'security-officer',
    },
  },
  unit: { claim: 'organizational_unit' },
  staff: { claim: 'staff_type', values: ['staff-member'] },
  stepUp: { acr: ['urn:mandat:acr:second-factor'], amr: ['otp'], maxAge: 300 },
  accessTokens: { audience: url, scopeClaim: 'scope' },
  signals: [{ name: practiceSource, channel: 'scim', trust: 'revoke', match: { [employeeNumber]: 'employeeNumber' } }],
});

/** One secret between the register and the provider, kept over restarts. */
const keptSecret = (dataDir: string): { secret: string; secretFile: string } => {
  const secretFile = join(dataDir, 'practice-client-secret');
  if (!existsSync(secretFile)) writePrivate(secretFile, randomBytes(32).toString('base64url'));
  return { secret: readFileSync(secretFile, 'utf8'), secretFile };
};

const patienceSeconds = 90;

export const startPracticeProvider = async (setting: PracticeSetting): Promise<Practice> => {
  if (!existsSync(program))
    throw new Failure(`The practice identity provider is missing (${program}): npm start needs it to sign people in.`);
  const peopleFile = join(setting.dataDir, 'idp/people.json');
  mkdirSync(dirname(peopleFile), { recursive: true });
  const ready = Promise.withResolvers<void>();
  const hear = (line: string): void => {
    if (line.trim() === 'ready') ready.resolve();
    else setting.journal.hear(line);
  };
  const child = startChild({
    command: process.execPath,
    args: nodeArguments(program, setting.watch),
    cwd: inRoot(),
    env: childEnvironment(setting, peopleFile),
    output: hear,
  });
  const ended = child.exited.then(() => 'ended before it was ready' as const);
  const late = sleep(patienceSeconds * 1000, `was not ready within ${patienceSeconds} s` as const, { ref: false });
  const fault = await Promise.race([ready.promise, ended, late]);
  if (fault) {
    await child.stop(5);
    setting.journal.replay();
    throw new Failure(`The practice identity provider ${fault}: its last lines are above.`);
  }
  return { child, people: readJson<PracticePeople>(peopleFile) ?? { people: [], clients: [] } };
};

const childEnvironment = (
  { dataDir, databaseUrl, addresses, sample = 'normal' }: PracticeSetting,
  peopleFile: string,
): NodeJS.ProcessEnv => ({
  ...environment,
  PORT: String(addresses.providerPort),
  HOST: '127.0.0.1',
  ISSUER: addresses.issuer,
  MANDAT_URL: addresses.url,
  DATABASE_URL: databaseUrl,
  CLIENT_SECRET: keptSecret(dataDir).secret,
  PEOPLE_FILE: peopleFile,
  MAIL_PORT: String(addresses.mailPort),
  SCIM_TOKEN_FILE: scimTokenFile(dataDir),
  SAMPLE: sample,
});
