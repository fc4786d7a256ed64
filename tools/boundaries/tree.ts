import { posix } from 'node:path';
import type { Tree, Workspace } from './module.ts';
import { readModule, resolverFor } from './read-module.ts';

/** Path → text, of the sources and of every package.json. */
export type Files = ReadonlyMap<string, string>;

const isSource = (path: string): boolean => /\.[cm]?[jt]sx?$/u.test(path) && !path.endsWith('.d.ts');

interface Manifest {
  readonly name: string;
  readonly exports?: string | Readonly<Record<string, string>>;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

export const readTree = (files: Files): Tree => {
  const manifests = [...files].filter(([path]) => /(?:^|\/)package\.json$/u.test(path)).map(readManifest);
  const entries = new Map(manifests.flatMap(entriesOf));
  const resolve = resolverFor(new Set(files.keys()), entries);
  const sources = [...files].filter(([path]) => isSource(path));
  return {
    modules: new Map(sources.map(([path, text]) => [path, readModule(path, text, resolve)])),
    workspaces: manifests.map(toWorkspace),
  };
};

interface Located {
  readonly folder: string;
  readonly manifest: Manifest;
}

const readManifest = ([path, text]: readonly [string, string]): Located => ({
  folder: path.replace(/\/?package\.json$/u, ''),
  manifest: JSON.parse(text) as Manifest,
});

/** `@mandat/messages` and `@mandat/messages/ar` → the files that they mean. */
const entriesOf = ({ folder, manifest: { name, exports = {} } }: Located): [string, string][] => {
  const bySubpath = typeof exports === 'string' ? { '.': exports } : exports;
  return Object.entries(bySubpath).map(([subpath, file]) => [posix.join(name, subpath), posix.join(folder, file)]);
};

const toWorkspace = ({ folder, manifest }: Located): Workspace => ({
  folder,
  name: manifest.name,
  dependencies: new Set(Object.keys(manifest.dependencies ?? {})),
  devDependencies: new Set(Object.keys(manifest.devDependencies ?? {})),
});
