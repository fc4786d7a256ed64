import { environment } from '../environment.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRoot } from '../root.ts';
import { type Child, startChild } from '../terminal/child.ts';
import { Failure } from '../terminal/failure.ts';
import type { Journal } from '../terminal/journal.ts';
import { nodeArguments } from './node-arguments.ts';
import { practiceSource, scimTokenFile } from './practice-provider.ts';
import type { Addresses } from './addresses.ts';

export interface RegisterSetting {
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly addresses: Addresses;
  readonly providersFile: string;
  readonly journal: Journal;
  readonly watch?: boolean;
  /** More environment, for tests that need a limit to be near. */
  readonly env?: NodeJS.ProcessEnv;
}

export interface CommandSetting {
  readonly databaseUrl: string;
  /** The role that owns the tables, for what migrates or fills them. */
  readonly ownerUrl?: string;
  readonly dataDir?: string;
  readonly journal: Journal;
}

const built = (file: string): string => {
  const path = inRoot('apps/api/dist', file);
  if (!existsSync(path)) throw new Failure(`The register is not built (${path} is missing): run npm run build.`);
  return path;
};

/** `mandat …` of the built register; what it cannot do is a failure that names the command. */
const keysIn = (dataDir: string): string => join(dataDir, 'keys');

export const runCommand = async (
  args: readonly string[],
  { databaseUrl, ownerUrl, dataDir, journal }: CommandSetting,
): Promise<void> => {
  const own = {
    ...(ownerUrl ? { DATABASE_OWNER_URL: ownerUrl } : {}),
    ...(dataDir ? { DATA_DIR: dataDir, KEYS_DIR: keysIn(dataDir) } : {}),
  };
  const env = { ...environment, DATABASE_URL: databaseUrl, ...own };
  const command = built('command-line/main.js');
  const child = startChild({
    command: process.execPath,
    args: [command, ...args],
    cwd: inRoot(),
    env,
    output: journal.hear,
  });
  const code = await child.exited;
  if (code === 0) return;
  journal.replay();
  throw new Failure(`"mandat ${args.join(' ')}" failed (code ${code}): its last lines are above.`);
};

/** For the practice provider, once per data folder. The register must have run: a source has its row from then on. */
export const issueScimToken = async (
  setting: Pick<RegisterSetting, 'databaseUrl' | 'dataDir' | 'journal'>,
): Promise<string> => {
  const file = scimTokenFile(setting.dataDir);
  if (!existsSync(file)) await runCommand(['source-token', 'issue', practiceSource, '--file', file], setting);
  return readFileSync(file, 'utf8').trim();
};

export const startRegister = async (setting: RegisterSetting): Promise<Child> => {
  const main = built('main.js');
  const child = startChild({
    command: process.execPath,
    args: nodeArguments(main, setting.watch),
    cwd: inRoot(),
    env: childEnvironment(setting),
    output: setting.journal.hear,
  });
  try {
    await untilReady(child, setting.addresses.port);
  } catch (error) {
    await child.stop(5);
    setting.journal.replay();
    throw error;
  }
  return child;
};

const childEnvironment = ({
  dataDir,
  databaseUrl,
  addresses,
  providersFile,
  env,
}: RegisterSetting): NodeJS.ProcessEnv => ({
  ...environment,
  MODE: 'both',
  HOST: '127.0.0.1',
  PORT: String(addresses.port),
  PUBLIC_URL: addresses.url,
  DATABASE_URL: databaseUrl,
  DATA_DIR: dataDir,
  KEYS_DIR: keysIn(dataDir),
  PROVIDERS_FILE: providersFile,
  MAIL_URL: addresses.mailUrl,
  CONSOLE_DIR: inRoot('apps/admin/dist'),
  ...env,
});

const patienceSeconds = 90;

const untilReady = async (child: Child, port: number): Promise<void> => {
  const ended = child.exited.then((code) => {
    throw new Failure(`The register ended before it was ready (code ${code}): its last lines are above.`);
  });
  ended.catch(() => undefined);
  const deadline = Date.now() + patienceSeconds * 1000;
  while (Date.now() < deadline) {
    if (await Promise.race([answers(port), ended])) return;
    await Promise.race([sleep(40), ended]);
  }
  throw new Failure(`The register did not become ready within ${patienceSeconds} s.`);
};

const answers = async (port: number): Promise<boolean> => {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(5000) });
    return response.ok;
  } catch {
    return false;
  }
};
