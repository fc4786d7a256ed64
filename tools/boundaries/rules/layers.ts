import type { Import, Module, Rule, Tree } from '../module.ts';
import { isTesting } from '../places.ts';

const source = 'apps/api/src/';

/** From the top: a layer imports itself, its neighbours of the same height, and what is lower. */
const heights = {
  'main.ts': 4,
  'compose.ts': 3,
  signals: 2,
  'sign-in': 2,
  worker: 2,
  'command-line': 2,
  features: 1,
  platform: 0,
  'config.ts': 0,
} as const satisfies Record<string, number>;

const layerOf = (path: string): string => path.slice(source.length).split('/')[0] ?? '';

const isLayer = (name: string): name is keyof typeof heights => Object.hasOwn(heights, name);

const registerModules = (tree: Tree): Module[] =>
  [...tree.modules.values()].filter(
    ({ path }) => path.startsWith(source) && !isTesting(path) && layerOf(path) !== 'testing',
  );

const looksUp = (from: string, to: string): boolean => {
  const [above, below] = [layerOf(to), layerOf(from)];
  return isLayer(above) && isLayer(below) && heights[above] > heights[below];
};

const importRule = (sentence: string, refused: (module: Module, target: string) => boolean): Rule => ({
  number: 3,
  sentence,
  violations: (tree) =>
    registerModules(tree).flatMap((module) =>
      module.imports
        .filter((found): found is Import & { target: string } => found.target?.startsWith(source) ?? false)
        .filter(({ target }) => refused(module, target))
        .map(({ specifier, line }) => ({ path: module.path, line, detail: `imports "${specifier}"` })),
    ),
});

export const layers: readonly Rule[] = [
  importRule(
    'the layers are main → compose → signals, sign-in, worker, command-line → features → platform',
    ({ path }, target) => looksUp(path, target),
  ),
  importRule(
    'the product does not import what only tests use',
    ({ path }, target) => !/\.(?:test|prove)\./u.test(path) && layerOf(target) === 'testing',
  ),
  {
    number: 3,
    sentence: `every file of the register is in one of its layers: ${Object.keys(heights).join(', ')}, testing`,
    violations: (tree) =>
      registerModules(tree)
        .filter(({ path }) => !isLayer(layerOf(path).replace(/\.test\.ts$/u, '.ts')))
        .map(({ path }) => ({ path, line: 1, detail: `is in "${layerOf(path)}"` })),
  },
];
