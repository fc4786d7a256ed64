import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { inRoot, root } from '../root.ts';

const sources = ['apps/api', 'apps/admin', 'packages', 'tsconfig.base.json', 'turbo.json', 'package-lock.json'];
const left = new Set(['node_modules', 'dist', '.turbo']);
const isTest = (name: string): boolean => /\.(?:test|prove)\.tsx?$/u.test(name);
const stampFile = inRoot('node_modules/.cache/mandat/build-stamp');

export const products = { api: inRoot('apps/api/dist/main.js'), console: inRoot('apps/admin/dist/index.html') };

const filesIn = (path: string): string[] => {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !left.has(name) && !isTest(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)]));
};

/** What the build is made of, by content: a fresh checkout, a switched branch and a touched file all answer rightly. */
export const sourceStamp = (): string => {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources) {
    const path = inRoot(source);
    for (const file of source.includes('.') ? [path] : filesIn(path))
      hash.update(relative(root, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
};

export const isBuilt = (stamp: string): boolean =>
  Object.values(products).every((product) => existsSync(product)) &&
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === stamp;

export const rememberBuild = (stamp: string): void => {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
};
