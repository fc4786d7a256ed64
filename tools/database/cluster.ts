import { environment } from '../environment.ts';
import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../terminal/failure.ts';
import type { Binaries } from './binaries.ts';
import { type Place, remedy } from './place.ts';
import type { ServerUser } from './server-user.ts';

export interface ServerHome {
  readonly binaries: Binaries;
  readonly user: ServerUser | undefined;
  readonly place: Place;
  /** False for tests only: fast, and lost with the machine's power. */
  readonly durable: boolean;
}

const majorVersion = '18';

/** The server's files, made by initdb in a draft folder first: an interrupted initdb leaves nothing that looks whole. */
export const ensureCluster = (home: ServerHome): void => {
  const { files } = home.place;
  if (existsSync(files) && readdirSync(files).length > 0) return checkCluster(files);
  const draft = `${files}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  if (home.user) chownSync(draft, home.user.uid, home.user.gid);
  initdb(home, draft);
  rmSync(files, { recursive: true, force: true });
  renameSync(draft, files);
};

const checkCluster = (files: string): void => {
  const versionFile = join(files, 'PG_VERSION');
  if (!existsSync(versionFile)) throw new Failure(`The data folder is broken (${versionFile} is missing): ${remedy}`);
  const version = readFileSync(versionFile, 'utf8').trim();
  if (version !== majorVersion) {
    throw new Failure(
      `The data folder ${files} is of PostgreSQL ${version || 'of no version'}, not ${majorVersion}: ${remedy}`,
    );
  }
};

const initdb = ({ binaries, user, place, durable }: ServerHome, draft: string): void => {
  const passwordFile = `${draft}-password`;
  writeFileSync(passwordFile, place.adminPassword, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const made = spawnSync(
    binaries.initdb,
    [...initdbArguments(draft, passwordFile), ...(durable ? [] : ['--no-sync'])],
    {
      encoding: 'utf8',
      cwd: '/',
      env: { PATH: environment['PATH'], LC_ALL: 'C' },
      uid: user?.uid,
      gid: user?.gid,
    },
  );
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new Failure(
      `The database could not be made in ${place.files}: ${lastLine(made.stderr) || made.error?.message}`,
    );
  }
};

const initdbArguments = (draft: string, passwordFile: string): string[] => [
  `--pgdata=${draft}`,
  '--username=postgres',
  `--pwfile=${passwordFile}`,
  '--auth-host=scram-sha-256',
  '--auth-local=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=icu',
  '--icu-locale=und',
];

const lastLine = (text: string | null): string => text?.trim().split('\n').at(-1) ?? '';
