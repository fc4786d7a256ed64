import type { Import, Module, Rule, Tree, Workspace } from '../module.ts';
import { isIn, isNodeModule, isRelative, isTest, isVirtual, packageOf } from '../places.ts';

/** The root's tools, tests and benchmarks have the root's package.json. */
const workspaceOf = (tree: Tree, path: string): Workspace | undefined =>
  tree.workspaces.find(({ folder }) => isIn(path, folder)) ?? tree.workspaces.find(({ folder }) => folder === '');

const isDeclared = (tree: Tree, module: Module, found: Import): boolean => {
  const name = packageOf(found.specifier);
  const own = workspaceOf(tree, module.path);
  if (own?.dependencies.has(name) || own?.name === name) return true;
  if (isTest(module.path) && tree.workspaces.some((workspace) => workspace.name === name)) return true;
  return lendersTo(tree, module, found).some(
    ({ devDependencies }) => devDependencies.has(name) || devDependencies.has(`@types/${name}`),
  );
};

/** Whose development dependencies count: the workspace's own for types and for what is not shipped, and the root's for tests. */
const lendersTo = (tree: Tree, module: Module, found: Import): Workspace[] => {
  const shipped = module.path.includes('/src/') && !isTest(module.path) && !found.typeOnly;
  const own = workspaceOf(tree, module.path);
  return tree.workspaces.filter(
    (workspace) => (workspace === own && !shipped) || (workspace.folder === '' && isTest(module.path)),
  );
};

export const dependencyRules: readonly Rule[] = [
  {
    number: 2,
    sentence: "what a workspace imports is a dependency in its own package.json (in the root's for its tests)",
    violations: (tree) =>
      [...tree.modules.values()].flatMap((module) =>
        module.imports
          .filter(({ specifier }) => !isRelative(specifier) && !isNodeModule(specifier) && !isVirtual(specifier))
          .filter((found) => !isDeclared(tree, module, found))
          .map(({ specifier, line }) => ({ path: module.path, line, detail: `imports "${specifier}"` })),
      ),
  },
];
