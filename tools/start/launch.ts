import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../build/build.ts';
import { type Database, startDatabase } from '../database/start-database.ts';
import { openJournal } from '../terminal/journal.ts';
import { type Say, step } from '../terminal/step.ts';
import type { Addresses } from './addresses.ts';
import { addressesFrom, refuseTakenPorts } from './addresses.ts';
import type { SampleSize, StartOptions } from './arguments.ts';
import { lockDataFolder } from './lock.ts';
import { type PracticePeople, startPracticeProvider, writeProvidersFile } from './practice-provider.ts';
import { describeReady, removeReadyFile, writeReadyFile } from './ready-file.ts';
import { issueScimToken, runCommand, startRegister } from './register.ts';
import type { Running } from './running.ts';
import { fillRegister } from './sample.ts';

export interface Launched {
  readonly addresses: Addresses;
  readonly people: PracticePeople;
  readonly database: Database;
}

/** From nothing to a register that answers. What is started is added to `running`, whatever happens next. */
export const launch = async (options: StartOptions, running: Running, tell: Say): Promise<Launched> => {
  const { dataDir } = options;
  const addresses = addressesFrom(options.port);
  const lock = lockDataFolder(dataDir);
  running.onStop(lock.release);
  removeReadyFile(dataDir);
  await refuseTakenPorts(addresses, lock.tookOver ? patienceAfterKill : 0);
  const [database] = await Promise.all([openDatabase(options, running, tell), ensureBuilt(tell)]);
  const context = { dataDir, addresses, database, running, tell, watch: options.watch, sample: options.sample };
  const [people] = await Promise.all([openPractice(context), prepare(options, database, tell)]);
  const scimToken = await openRegister(context);
  writeReadyFile(dataDir, describeReady(addresses, database, { ...people, scimToken }));
  running.onStop(() => removeReadyFile(dataDir));
  return { addresses, people, database };
};

const patienceAfterKill = 15;

interface Context {
  readonly dataDir: string;
  readonly addresses: Addresses;
  readonly database: Database;
  readonly running: Running;
  readonly tell: Say;
  readonly watch: boolean;
  readonly sample: SampleSize;
}

const openPractice = async ({
  dataDir,
  addresses,
  database,
  running,
  tell,
  watch,
  sample,
}: Context): Promise<PracticePeople> => {
  const journal = openJournal(join(dataDir, 'logs/practice-provider.log'), watch ? tell : undefined);
  const setting = { dataDir, databaseUrl: database.providerUrl, addresses, journal, watch, sample };
  const { child, people } = await step(
    'Starting the practice identity provider',
    () => startPracticeProvider(setting),
    tell,
  );
  running.add('The practice identity provider', child);
  return people;
};

const openRegister = async ({ dataDir, addresses, database, running, tell, watch }: Context): Promise<string> => {
  const journal = openJournal(join(dataDir, 'logs/register.log'), watch ? tell : undefined);
  const providersFile = writeProvidersFile(dataDir, addresses);
  const setting = { dataDir, databaseUrl: database.url, addresses, providersFile, journal, watch };
  running.add('The register', await step('Starting the register', () => startRegister(setting), tell));
  return issueScimToken(setting);
};

const openDatabase = async ({ dataDir, port }: StartOptions, running: Running, tell: Say): Promise<Database> => {
  const title = existsSync(join(dataDir, 'database.json'))
    ? 'Starting the database'
    : 'Making and starting the database';
  const { databasePort } = addressesFrom(port);
  const database = await step(title, () => startDatabase({ dataDir, port: databasePort, durable: true }), tell);
  running.add('The database', database);
  if (!database.files.startsWith(dataDir))
    tell(`The database's user cannot enter ${dataDir}: its files are in ${database.files}.`);
  return database;
};

const prepare = async (options: StartOptions, database: Database, tell: Say): Promise<void> => {
  const { url: databaseUrl, ownerUrl } = database;
  const setting = { dataDir: options.dataDir, databaseUrl, ownerUrl, journal: openJournal() };
  const register = addressesFrom(options.port).url;
  await step('Migrating the database', () => runCommand(['migrate'], setting), tell);
  await fillRegister({ ...setting, empty: options.empty, sample: options.sample, register }, tell);
};
