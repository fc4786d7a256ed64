import { chmod, rename, writeFile } from 'node:fs/promises';
import type { Directory } from './directory/directory.ts';

/** The sample people and tools to sign in as, with their practice passwords; readable by this user only. */
export const writePeopleFile = async (path: string, directory: Directory, issuer: string): Promise<void> => {
  const people = await directory.shownPeople();
  const clients = await directory.reportingClients();
  const content = {
    people,
    clients: clients.map((client) => ({ ...client, tokenUrl: `${issuer}/token` })),
  };
  // Written beside and renamed: whoever waits for the file never reads half of it.
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  await chmod(unfinished, 0o600);
  await rename(unfinished, path);
};
