import type { Import, Module, Rule, Tree, Violation } from '../module.ts';
import { isIn, isTest, packageOf } from '../places.ts';

const importsOf = (tree: Tree, folder: string): { module: Module; found: Import }[] =>
  productModules(tree, folder).flatMap((module) => module.imports.map((found) => ({ module, found })));

const productModules = (tree: Tree, folder: string): Module[] =>
  [...tree.modules.values()].filter(({ path }) => isIn(path, folder) && !isTest(path));

const purePackage = (folder: string, sentence: string, allowed: readonly string[]): Rule => ({
  number: 1,
  sentence,
  violations: (tree) => [
    ...foreignImports(tree, folder, allowed),
    ...computedImports(tree, folder),
    ...platformUses(tree, folder),
  ],
});

const foreignImports = (tree: Tree, folder: string, allowed: readonly string[]): Violation[] =>
  importsOf(tree, folder)
    .filter(({ found }) => !allowed.includes(packageOf(found.specifier)) && !isIn(found.target ?? '', folder))
    .map(({ module, found }) => ({ path: module.path, line: found.line, detail: `imports "${found.specifier}"` }));

const computedImports = (tree: Tree, folder: string): Violation[] =>
  productModules(tree, folder).flatMap(({ path, computedImports: lines }) =>
    lines.map((line) => ({ path, line, detail: 'imports what only the running program knows' })),
  );

/** Reachable without an import, and no less of the platform. */
const platform = new Set(
  [
    'process',
    'Buffer',
    'fetch',
    'console',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'crypto',
    'performance',
    'localStorage',
  ].map((name) => `global ${name}`),
);

const platformUses = (tree: Tree, folder: string): Violation[] =>
  productModules(tree, folder).flatMap(({ path, uses }) =>
    uses.filter(({ name }) => platform.has(name)).map(({ name, line }) => ({ path, line, detail: `uses the ${name}` })),
  );

export const purePackages: readonly Rule[] = [
  purePackage('packages/domain', 'domain imports nothing', []),
  purePackage('packages/policies', 'policies imports only domain', ['@mandat/domain']),
  purePackage('packages/letter', 'letter imports nothing', []),
  purePackage('packages/messages', 'messages imports nothing', []),
];
