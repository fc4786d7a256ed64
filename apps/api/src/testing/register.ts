import { randomUUID } from 'node:crypto';
import { sampleOrganisation, type SampleOrganisation } from '@mandat/sample';
import { createTestDatabase, templateDatabase } from '../../../../tools/testing/test-database.ts';
import { migrations } from '@mandat/api/migrations';
import { fillWithSample } from '../command-line/load-sample.ts';
import { keepPlatforms } from '../features/platforms/platform.repository.ts';
import { tableSchemas } from '../features/tables.ts';
import { migrateQueue } from '../worker/queue.ts';
import { openDatabase, type Database } from '../platform/database/database.ts';
import { mustTellTime, refuseUntoldTimes } from './past/untold-times.ts';

export type TestRegister = {
  readonly database: Database;
  readonly url: string;
  readonly sample: SampleOrganisation;
  readonly close: () => Promise<void>;
};

/** Noon, so that the day is the same in nearly every time zone of the sample. */
export const sampleDay = new Date(`${new Date().toISOString().slice(0, 10)}T12:00:00Z`);

const open = (url: string): Promise<Database> => openDatabase({ url, poolSize: 4, tables: tableSchemas, migrations });

/** Of the sample's day: where midnight passes while the tests run, later files have a register of their own day. */
const templateKey = `register-with-sample-${migrations.length}-${sampleDay.toISOString().slice(0, 10)}`;

const fill = async (url: string): Promise<void> => {
  const database = await open(url);
  await database.source.runMigrations();
  await migrateQueue(url);
  await database.transaction(keepPlatforms);
  await fillWithSample(database, sampleDay);
  await refuseUntoldTimes(database);
  await database.close();
};

/** A register of its own with the sample organisation, cloned from a template that is filled once a run. */
export const sampleRegister = async (): Promise<TestRegister> => {
  const template = await templateDatabase(templateKey, fill);
  const made = await createTestDatabase({ template, label: 'register' });
  const database = mustTellTime(await open(made.url));
  return {
    database,
    url: made.url,
    sample: sampleOrganisation({ today: sampleDay }),
    close: async () => {
      await database.close();
      await made.drop();
    },
  };
};

export const newId = (): string => randomUUID();
