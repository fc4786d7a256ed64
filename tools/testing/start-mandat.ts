import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sourceStamp } from '../build/stamp.ts';
import { type Addresses, addressesFrom } from '../start/addresses.ts';
import { type PracticePeople, startPracticeProvider, writeProvidersFile } from '../start/practice-provider.ts';
import { issueScimToken, runCommand, startRegister } from '../start/register.ts';
import { nothingRunning, type Running } from '../start/running.ts';
import { openJournal } from '../terminal/journal.ts';
import { freePorts } from './free-port.ts';
import { applicationUrlOf, createTestDatabase, templateDatabase, type TestDatabase } from './test-database.ts';

export interface MandatOptions {
  /** True: platforms only, and the practice provider's people. */
  readonly empty?: boolean;
  /** More environment for the register, such as a short session limit. */
  readonly env?: NodeJS.ProcessEnv;
}

export interface RunningMandat {
  readonly url: string;
  readonly issuer: string;
  /** As the role that serves and works. */
  readonly databaseUrl: string;
  /** As the role that owns the tables. */
  readonly ownerUrl: string;
  readonly people: PracticePeople['people'];
  readonly clients: PracticePeople['clients'];
  readonly dataDir: string;
  /** The practice provider’s pages beside sign-in. */
  readonly desk: string;
  readonly mailbox: string;
  /** Its bearer token for the register’s SCIM address, issued when first asked for: what the desk sends waits for it. */
  readonly scimToken: () => Promise<string>;
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
  const addresses = addressesFrom(await freePorts(4));
  const template = await filledDatabase(empty);
  const database = await ownDatabase(running, { template, label: 'mandat' });
  const people = await openPractice(running, dataDir, addresses);
  const providersFile = writeProvidersFile(dataDir, addresses);
  const setting = { dataDir, databaseUrl: database.applicationUrl, addresses, providersFile, journal: openJournal() };
  running.add('The register', await startRegister({ ...setting, env }));
  const scimToken = once(() => issueScimToken(setting));
  const { url, issuer } = addresses;
  const pages = { desk: `${issuer}/desk`, mailbox: `${issuer}/mailbox` };
  const databases = { databaseUrl: database.applicationUrl, ownerUrl: database.url };
  return { url, issuer, ...databases, dataDir, ...people, ...pages, scimToken, stop: running.stop };
};

/** It takes a process of its own, and most tests send no change. */
const once = <T>(work: () => Promise<T>): (() => Promise<T>) => {
  let begun: Promise<T> | undefined;
  return () => (begun ??= work());
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
  const template = await filledDirectory(dataDir, addresses);
  const { url } = await ownDatabase(running, { template, label: 'mandat_idp' });
  const { child, people } = await startPracticeProvider({
    dataDir,
    databaseUrl: url,
    addresses,
    journal: openJournal(),
  });
  running.add('The practice identity provider', child);
  return people;
};

const stampOfSource = (): string => createHash('sha256').update(sourceStamp()).digest('hex').slice(0, 12);

/** People and keys as the provider makes them at its first start, which takes longer than all its later ones. */
const filledDirectory = (dataDir: string, addresses: Addresses): Promise<string> =>
  templateDatabase(`mandat_idp_${stampOfSource()}`, async (databaseUrl) => {
    const { child } = await startPracticeProvider({ dataDir, databaseUrl, addresses, journal: openJournal() });
    await child.stop();
  });

const filledDatabase = (empty: boolean): Promise<string> => {
  const profile = empty ? 'empty' : 'sample';
  return templateDatabase(`mandat_${profile}_${stampOfSource()}`, async (ownerUrl) => {
    const setting = { databaseUrl: applicationUrlOf(ownerUrl), ownerUrl, journal: openJournal() };
    await runCommand(['migrate'], setting);
    await runCommand(['load-sample', ...(empty ? ['--empty'] : [])], setting);
  });
};
