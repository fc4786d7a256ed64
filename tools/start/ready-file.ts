import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../database/start-database.ts';
import type { Addresses } from './addresses.ts';
import { type PracticePeople, practiceSource } from './practice-provider.ts';
import { writePrivateJson } from './private-file.ts';

const readyFile = (dataDir: string): string => join(dataDir, 'ready.json');

export const removeReadyFile = (dataDir: string): void => rmSync(readyFile(dataDir), { force: true });

export const describeReady = (
  { url, issuer }: Addresses,
  database: Pick<Database, 'url' | 'files'>,
  { people, clients, scimToken }: PracticePeople & { readonly scimToken: string },
) => ({
  url,
  graphql: `${url}/graphql`,
  scim: `${url}/scim/v2`,
  events: `${url}/events`,
  identityProvider: issuer,
  desk: `${issuer}/desk`,
  mailbox: `${issuer}/mailbox`,
  database: database.url,
  databaseFiles: database.files,
  people,
  clients,
  sources: [{ name: practiceSource, channel: 'scim', url: `${url}/scim/v2`, credential: scimToken }],
});

export const writeReadyFile = (dataDir: string, content: ReturnType<typeof describeReady>): void =>
  writePrivateJson(readyFile(dataDir), content);
