import type { Config } from '../config.ts';
import { keepPlatforms } from '../features/platforms/platform.repository.ts';
import { migrateQueue } from '../worker/queue.ts';
import { grantApplication, lendQueue } from './grant-application.ts';
import { withOwnRegister } from './open.ts';

/** Tables, the queue's own schema, and the platforms that this version knows. */
export const migrate = (config: Config): Promise<boolean> =>
  withOwnRegister(config, async (database) => {
    const applied = await database.source.runMigrations();
    await grantApplication(database, config);
    await lendQueue(database, config, () => migrateQueue(config.database.url));
    await database.transaction(keepPlatforms);
    console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.length} migration(s).`);
    return true;
  });
