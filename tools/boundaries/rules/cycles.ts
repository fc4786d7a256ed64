import type { Module, Rule, Tree, Violation } from '../module.ts';

const successors = (tree: Tree, path: string): string[] =>
  (tree.modules.get(path)?.imports ?? []).flatMap(({ target }) => (target && tree.modules.has(target) ? [target] : []));

/** Depth first: an import that leads back to a module on the way closes a cycle; each closing import is told once. */
const closingImports = (tree: Tree): Violation[] => {
  const done = new Set<string>();
  const found: Violation[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (done.has(path)) return;
    const here = [...way, path];
    for (const next of successors(tree, path)) {
      const start = here.indexOf(next);
      if (start < 0) visit(next, here);
      else found.push(closing(tree.modules.get(path), next, here.slice(start)));
    }
    done.add(path);
  };
  for (const path of tree.modules.keys()) visit(path, []);
  return found;
};

const closing = (module: Module | undefined, next: string, cycle: readonly string[]): Violation => ({
  path: module?.path ?? next,
  line: module?.imports.find(({ target }) => target === next)?.line ?? 1,
  detail: [...cycle, next].join(' → '),
});

const isIndexOfPackage = (path: string): boolean => /^packages\/[^/]+\/src\/index\.ts$/u.test(path);

export const cyclesAndBarrels: readonly Rule[] = [
  { number: 6, sentence: 'no cycles, type imports included', violations: closingImports },
  {
    number: 6,
    sentence: 'no barrels except one explicit index.ts per package',
    violations: (tree) =>
      [...tree.modules.values()].flatMap(({ path, reExports }) =>
        reExports
          .filter(({ everything }) => everything || !isIndexOfPackage(path))
          .map(({ line, everything }) => ({
            path,
            line,
            detail: everything ? 'exports everything of another module' : 'exports what another module has',
          })),
      ),
  },
];
