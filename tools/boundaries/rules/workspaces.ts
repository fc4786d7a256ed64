import type { Import, Module, Rule, Tree, Violation } from '../module.ts';
import { isIn, isRelative, isTest, packageOf } from '../places.ts';

const each = (tree: Tree, folder: string): { module: Module; found: Import }[] =>
  [...tree.modules.values()]
    .filter(({ path }) => isIn(path, folder))
    .flatMap((module) => module.imports.map((found) => ({ module, found })));

const violation = (module: Module, found: Import): Violation => ({
  path: module.path,
  line: found.line,
  detail: `imports "${found.specifier}"`,
});

const isWorkspace = (specifier: string): boolean => packageOf(specifier).startsWith('@mandat/');

/** A workspace sees these workspaces and no other, and of npm everything but `never`. */
const sees = (
  folder: string,
  sentence: string,
  { allowed, never = [] }: { allowed: readonly string[]; never?: readonly string[] },
): Rule => ({
  number: 2,
  sentence,
  violations: (tree) =>
    each(tree, folder)
      .filter(({ found: { specifier } }) => isForeign(specifier, allowed) || never.includes(packageOf(specifier)))
      .map(({ module, found }) => violation(module, found)),
});

const isForeign = (specifier: string, allowed: readonly string[]): boolean =>
  isWorkspace(specifier) && !allowed.includes(packageOf(specifier));

const packages = ['@mandat/domain', '@mandat/letter', '@mandat/policies', '@mandat/messages', '@mandat/sample'];

/** Tests may take the tools that start what they test. */
const byPath: Rule = {
  number: 2,
  sentence: 'a workspace is entered by its name, never by a path into it',
  violations: (tree) =>
    tree.workspaces.flatMap(({ folder }) =>
      each(tree, folder)
        .filter(
          ({ module, found }) =>
            isRelative(found.specifier) && !isIn(found.target ?? '', folder) && !mayUseTools(module, found),
        )
        .map(({ module, found }) => violation(module, found)),
    ),
};

const mayUseTools = (module: Module, found: Import): boolean =>
  isTest(module.path) && isIn(found.target ?? '', 'tools/testing');

const sampleAlone: Rule = {
  number: 2,
  sentence: 'sample imports only domain and messages',
  violations: (tree) =>
    each(tree, 'packages/sample')
      .filter(
        ({ module, found }) =>
          !isTest(module.path) && !isRelative(found.specifier) && !sampleSees.includes(packageOf(found.specifier)),
      )
      .map(({ module, found }) => violation(module, found)),
};

const sampleSees = ['@mandat/domain', '@mandat/messages'];

export const workspaceRules: readonly Rule[] = [
  sees(
    'apps/admin',
    'admin imports domain, policies, letter, messages and its generated GraphQL, never the register or its database',
    {
      allowed: ['@mandat/domain', '@mandat/policies', '@mandat/letter', '@mandat/messages'],
      never: ['typeorm', 'type-graphql', 'pg'],
    },
  ),
  sees('apps/idp', 'idp imports only packages', { allowed: packages, never: ['typeorm', 'type-graphql'] }),
  sees('apps/api', 'api imports only packages', { allowed: [...packages, '@mandat/api'] }),
  sampleAlone,
  byPath,
];
