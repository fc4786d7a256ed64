import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sourceStamp } from '../build/stamp.ts';
import { type Addresses, addressesFrom } from '../start/addresses.ts';
import { type PracticePeople, startPracticeProvider, writeProvidersFile } from '../start/practice-provider.ts';
import { runCommand, startRegister } from '../start/register.ts';
import { nothingRunning, type Running } from '../start/running.ts';
import { openJournal } from '../terminal/journal.ts';
import { freePorts } from './free-port.ts';
import { createTestDatabase, templateDatabase, type TestDatabase } from './test-database.ts';

export interface MandatOptions {
  /** True: platforms only, and the practice provider's people. */
  readonly empty?: boolean;
  /** More environment for the register, such as a short session limit. */
  readonly env?: NodeJS.ProcessEnv;
}

export interface RunningMandat {
  readonly url: string;
  readonly issuer: string;
  readonly databaseUrl: string;
  readonly people: PracticePeople['people'];
  readonly clients: PracticePeople['clients'];
  readonly dataDir: string;
  readonly stop: () => Promise<void>;
}

/** The built product as `npm start` runs it, on free ports, over a database of its own that is cloned from a migrated and filled one. */
export const startMandat = async (options: MandatOptions = {}): Promise<RunningMandat> => {
  const running = nothingRunning();
  try {
    return await launchInto(running, options);
  } catch (error) {
    await running.stop();
    throw error;
  }
};

const launchInto = async (running: Running, { empty = false, env = {} }: MandatOptions): Promise<RunningMandat> => {
  const dataDir = temporaryFolder(running);
  const addresses = addressesFrom(await freePorts(2));
  const template = await filledDatabase(empty);
  const database = await ownDatabase(running, { template, label: 'mandat' });
  const people = await openPractice(running, dataDir, addresses);
  const register = await startRegister({
    dataDir,
    databaseUrl: database.url,
    addresses,
    providersFile: writeProvidersFile(dataDir, addresses),
    journal: openJournal(),
    env,
  });
  running.add('The register', register);
  const { url, issuer } = addresses;
  return { url, issuer, databaseUrl: database.url, dataDir, ...people, stop: running.stop };
};

const temporaryFolder = (running: Running): string => {
  const folder = mkdtempSync(join(tmpdir(), 'mandat-running-'));
  chmodSync(folder, 0o755);
  running.onStop(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

const ownDatabase = async (running: Running, options: { template?: string; label: string }): Promise<TestDatabase> => {
  const database = await createTestDatabase(options);
  running.onStop(database.drop);
  return database;
};

const openPractice = async (running: Running, dataDir: string, addresses: Addresses): Promise<PracticePeople> => {
  const { url } = await ownDatabase(running, { label: 'mandat_idp' });
  const { child, people } = await startPracticeProvider({
    dataDir,
    databaseUrl: url,
    addresses,
    journal: openJournal(),
  });
  running.add('The practice identity provider', child);
  return people;
};

const filledDatabase = (empty: boolean): Promise<string> => {
  const profile = empty ? 'empty' : 'sample';
  const stamp = createHash('sha256').update(sourceStamp()).digest('hex').slice(0, 12);
  return templateDatabase(`mandat_${profile}_${stamp}`, async (databaseUrl) => {
    const setting = { databaseUrl, journal: openJournal() };
    await runCommand(['migrate'], setting);
    await runCommand(['load-sample', ...(empty ? ['--empty'] : [])], setting);
  });
};
