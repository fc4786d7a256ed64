import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { inRoot } from '../root.ts';
import type { Outcome } from './outcome.ts';

interface Entry {
  readonly link?: boolean;
  readonly version?: string;
  readonly integrity?: string;
  readonly inBundle?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export type Entries = Readonly<Record<string, Entry>>;

const remedy =
  'Make package-lock.json anew: in a copy of all package.json files without node_modules, run "npm install --package-lock-only" under Node 24.';

/**
 * `npm install` beside an existing node_modules writes a lockfile without the other platforms' packages and without hashes; `npm ci` in a
 * fresh clone then refuses it, which nobody notices who has node_modules already.
 */
export const checkLockfile = async (): Promise<Outcome> => {
  const { packages } = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')) as { packages: Entries };
  const faults = [...withoutHash(packages), ...withoutPlatform(packages)];
  return { ok: faults.length === 0, output: [...faults, remedy].join('\n') };
};

export const withoutHash = (packages: Entries): string[] =>
  Object.entries(packages)
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.link && !entry.inBundle && !entry.integrity)
    .map(([path]) => `${path} has no hash.`);

export const withoutPlatform = (packages: Entries): string[] =>
  Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !foldersAbove(path).some((folder) => packages[posix.join(folder, 'node_modules', name)]))
      .map((name) => `${name}, an optional dependency of ${path}, is missing.`),
  );

const foldersAbove = (path: string): string[] => (path === '' ? [''] : [path, ...foldersAbove(parent(path))]);

const parent = (path: string): string => (path.includes('/') ? posix.dirname(path) : '');
