import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, startDatabase } from '../database/start-database.ts';
import { freePorts } from './free-port.ts';

let server: Database | undefined;
let folder: string | undefined;

/** One database server for a whole jest run, unless the environment names one already. */
export const startSharedServer = async ({ durable = false } = {}): Promise<void> => {
  if (process.env['TEST_DATABASE_URL']) return;
  folder = mkdtempSync(join(tmpdir(), 'mandat-test-'));
  chmodSync(folder, 0o755);
  server = await startDatabase({ dataDir: folder, port: await freePorts(), durable });
  process.env['TEST_DATABASE_URL'] = server.maintenanceUrl;
  process.env['TEST_APPLICATION_URL'] = server.url;
};

export const stopSharedServer = async (): Promise<void> => {
  if (!server || !folder) return;
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
};
