import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBuiltApi, type BuiltApi } from '../built-api.ts';
import { emptyRegister, type EmptyRegister } from '../empty-register.ts';
import { clientId, clientSecret } from './client.ts';
import { soundIssuers } from './issuers.ts';
import { startLyingProvider, type LyingProvider } from './lying-provider.ts';

export type UnderTest = {
  readonly api: BuiltApi;
  readonly lying: LyingProvider;
  readonly register: EmptyRegister;
  /** With which the register was started, for another process beside it. */
  readonly environment: NodeJS.ProcessEnv;
  readonly close: () => Promise<void>;
};

const describe = (lying: LyingProvider, name: string, clientSecretFile: string) => ({
  name,
  issuer: lying.issuerOf(name),
  clientId,
  clientSecretFile,
  label: { en: `Lying ${name}` },
  person: { employeeNumber: 'staff-number' },
  groups: { claim: 'groups', roles: { administrators: 'dgc-administrator', auditors: 'auditor' } },
  unit: { claim: 'organizational_unit' },
  staff: { claim: 'staff_type', values: ['staff-member'] },
  stepUp: { acr: ['urn:lying:second-factor'], amr: ['otp'], maxAge: 300 },
  accessTokens: { audience: 'https://register.example', scopeClaim: 'scope' },
});

export type Options = {
  readonly issuers?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Members of PROVIDERS_FILE beside the usual ones, by the issuer's name. */
  readonly more?: Readonly<Record<string, object>>;
};

/** The built register over a database of its own, with issuers of the lying provider configured: the sound ones unless named. */
export const startUnderTest = async ({ issuers, env, more }: Options = {}): Promise<UnderTest> => {
  const lying = await startLyingProvider();
  const register = await emptyRegister();
  const folder = mkdtempSync(join(tmpdir(), 'mandat-lying-'));
  const secretFile = join(folder, 'secret');
  const providersFile = join(folder, 'providers.json');
  writeFileSync(secretFile, clientSecret);
  writeFileSync(
    providersFile,
    JSON.stringify(
      (issuers ?? Object.keys(soundIssuers)).map((name) => ({
        ...describe(lying, name, secretFile),
        ...more?.[name],
      })),
    ),
  );
  const settings = {
    DATABASE_URL: register.url,
    PROVIDERS_FILE: providersFile,
    KEYS_DIR: join(folder, 'keys'),
    RATE_LIMIT_PER_MINUTE: '1000000',
  };
  const environment = { ...settings, LOG_LEVEL: 'warn', MODE: 'serve' };
  const api = await startBuiltApi({ ...environment, ...env });
  return {
    api,
    lying,
    register,
    environment,
    close: async () => {
      await api.stop();
      await lying.close();
      await register.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
