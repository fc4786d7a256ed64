import { migrations } from '@mandat/api/migrations';
import type { Config } from '../config.ts';
import { tableSchemas } from '../features/tables.ts';
import { openDatabase, type Database } from '../platform/database/database.ts';
import { signInTables } from '../sign-in/tables.ts';

export const openRegister = ({ database }: Config): Promise<Database> =>
  openDatabase({
    url: database.url,
    poolSize: database.poolSize,
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

/** As the role that owns the tables: for what makes, fills and empties them. */
export const withOwnRegister = <T>(config: Config, run: (database: Database) => Promise<T>): Promise<T> => {
  const { database } = config;
  return withRegister({ ...config, database: { ...database, url: database.ownerUrl ?? database.url } }, run);
};
