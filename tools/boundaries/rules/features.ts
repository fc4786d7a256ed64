import type { Rule } from '../module.ts';
import { featureOf, isTesting } from '../places.ts';

export const featureRules: readonly Rule[] = [
  {
    number: 4,
    sentence: 'a feature reads another feature through its repository only',
    violations: (tree) =>
      [...tree.modules.values()]
        .filter(({ path }) => featureOf(path) !== undefined && !isTesting(path))
        .flatMap(({ path, imports }) =>
          imports
            .filter(({ target }) => isAnotherFeature(path, target) && !target?.endsWith('.repository.ts'))
            .map(({ specifier, line }) => ({ path, line, detail: `imports "${specifier}"` })),
        ),
  },
];

const isAnotherFeature = (path: string, target: string | undefined): boolean => {
  const other = target === undefined ? undefined : featureOf(target);
  return other !== undefined && other !== featureOf(path);
};
