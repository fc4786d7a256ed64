import { platformCodes } from '@mandat/domain';
import { migrations } from '@mandat/api/migrations';
import { createTestDatabase, templateDatabase } from '../../../../tools/testing/test-database.ts';
import { clearPlatforms } from '../features/platforms/clearance.repository.ts';
import { keepPlatforms } from '../features/platforms/platform.repository.ts';
import { tableSchemas } from '../features/tables.ts';
import { signInTables } from '../sign-in/tables.ts';
import { migrateQueue } from '../worker/queue.ts';
import { openDatabase, type Database } from '../platform/database/database.ts';
import { sqlOf } from '../platform/database/sql.ts';
import { mustTellTime, refuseUntoldTimes } from './past/untold-times.ts';

export type EmptyRegister = {
  readonly database: Database;
  readonly url: string;
  readonly close: () => Promise<void>;
};

const tables = [...tableSchemas, ...signInTables.map(({ schema }) => schema)];

const open = (url: string): Promise<Database> => openDatabase({ url, poolSize: 4, tables, migrations });

const fill = async (url: string): Promise<void> => {
  const database = await open(url);
  await database.source.runMigrations();
  await migrateQueue(url);
  await database.transaction(keepPlatforms);
  await database.transaction((tx) => clearPlatforms(sqlOf(tx), platformCodes, { document: 'TEST/1', now: new Date() }));
  await refuseUntoldTimes(database);
  await database.close();
};

/** A migrated register without people or entities. */
export const emptyRegister = async (): Promise<EmptyRegister> => {
  const template = await templateDatabase(`register-empty-${migrations.length}`, fill);
  const made = await createTestDatabase({ template, label: 'empty' });
  const database = mustTellTime(await open(made.url));
  return {
    database,
    url: made.url,
    close: async () => {
      await database.close();
      await made.drop();
    },
  };
};
