import { inRoot } from '../root.ts';
import { startSharedServer, stopSharedServer } from '../testing/shared-server.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { outcomeOf } from './run-command.ts';
import type { Outcome } from './outcome.ts';

const mandat = (args: readonly string[], databaseUrl: string): Promise<Outcome> =>
  outcomeOf({
    command: process.execPath,
    args: [inRoot('apps/api/dist/command-line/main.js'), ...args],
    env: { DATABASE_URL: databaseUrl },
  });

/** The migrations on an empty database must give the tables that the code describes. */
export const checkDrift = async (): Promise<Outcome> => {
  await startSharedServer();
  try {
    const database = await createTestDatabase({ label: 'drift' });
    const migrated = await mandat(['migrate'], database.url);
    const outcome = migrated.ok ? await mandat(['check-drift'], database.url) : migrated;
    await database.drop();
    return outcome;
  } finally {
    await stopSharedServer();
  }
};
