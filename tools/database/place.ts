import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { randomBytes } from 'node:crypto';
import { Failure } from '../terminal/failure.ts';
import { canReach } from './reach.ts';
import type { ServerUser } from './server-user.ts';

/** What a data folder keeps about its database: where the server's files are, and the passwords of its roles. */
export interface Place {
  readonly files: string;
  readonly password: string;
  readonly ownerPassword: string;
  readonly adminPassword: string;
}

export const placeFor = (dataDir: string, user: ServerUser | undefined): Place => {
  const folder = resolve(dataDir);
  makeFolder(folder);
  const record = join(folder, 'database.json');
  if (existsSync(record)) return readPlace(record);
  return keepPlace(record, { files: newFilesFor(folder, user), password: secret(), adminPassword: secret() });
};

/** A record of before the owner had a role of its own gets a password for it. */
const keepPlace = (record: string, known: Omit<Place, 'ownerPassword'>): Place => {
  const place = { ...known, ownerPassword: secret() };
  writeFileSync(record, `${JSON.stringify(place, null, 2)}\n`, { mode: 0o600 });
  return place;
};

const secret = (): string => randomBytes(24).toString('base64url');

const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
    if (!statSync(folder).isDirectory()) throw new Error('it is not a folder');
  } catch (error) {
    throw new Failure(`The data folder ${folder} cannot be made: ${(error as Error).message}.`, { cause: error });
  }
};

const readPlace = (record: string): Place => {
  try {
    const { files, password, adminPassword, ownerPassword } = JSON.parse(
      readFileSync(record, 'utf8'),
    ) as Partial<Place>;
    if (files && password && adminPassword && ownerPassword) return { files, password, adminPassword, ownerPassword };
    if (files && password && adminPassword) return keepPlace(record, { files, password, adminPassword });
  } catch {
    // Falls through to the one sentence.
  }
  throw new Failure(`The data folder is broken (${record} cannot be read): ${remedy}`);
};

export const remedy = 'move it away, or choose another with --data.';

const newFilesFor = (folder: string, user: ServerUser | undefined): string => {
  if (canReach(folder, user)) return join(folder, 'postgres');
  const name = `${basename(folder).replace(/^\./u, '')}-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
  const files = join(reachableHome(user), name, 'postgres');
  setAside(files);
  return files;
};

const reachableHome = (user: ServerUser | undefined): string => {
  for (const home of ['/var/lib/mandat', '/var/tmp/mandat']) {
    try {
      mkdirSync(home, { recursive: true });
      chmodSync(home, 0o755);
      if (statSync(home).uid === process.getuid?.() && canReach(home, user)) return home;
    } catch {
      // The next one.
    }
  }
  throw new Failure(
    `No folder was found that the user ${user?.name} can reach for the database: choose one with --data.`,
  );
};

/** Its data folder was removed, so these files belong to nothing any more; they are somebody's data all the same. */
const setAside = (files: string): void => {
  mkdirSync(dirname(files), { recursive: true });
  chmodSync(dirname(files), 0o755);
  if (existsSync(files)) renameSync(files, `${files}-set-aside-${Math.round(statSync(files).mtimeMs)}`);
};
