import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './tree.ts';

const folders = ['packages', 'apps', 'tools', 'tests', 'bench'];
const left = new Set(['node_modules', 'dist', '.turbo', '.data', 'coverage', 'public']);

export const readFiles = (root: string): Files => {
  const paths = ['package.json', ...folders.flatMap((folder) => pathsIn(root, folder))];
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
};

const pathsIn = (root: string, folder: string): string[] => {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).filter(
    ({ name }) => !left.has(name) && !name.startsWith('.'),
  );
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return pathsIn(root, path);
    return /\.[cm]?[jt]sx?$|^package\.json$/u.test(entry.name) ? [path] : [];
  });
};
