import { migrations } from '@mandat/api/migrations';
import type { Config } from '../config.ts';
import { tableSchemas } from '../features/tables.ts';
import { openDatabase, type Database } from '../platform/database/database.ts';
import { signInTables } from '../sign-in/tables.ts';

export const openRegister = (config: Config): Promise<Database> =>
  openDatabase({
    ...config.database,
    tables: [...tableSchemas, ...signInTables.map(({ schema }) => schema)],
    migrations,
  });

export const withRegister = async <T>(config: Config, run: (database: Database) => Promise<T>): Promise<T> => {
  const database = await openRegister(config);
  try {
    return await run(database);
  } finally {
    await database.close();
  }
};
