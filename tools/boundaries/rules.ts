import type { Rule } from './module.ts';
import { chanceRules } from './rules/chance.ts';
import { cyclesAndBarrels } from './rules/cycles.ts';
import { dependencyRules } from './rules/dependencies.ts';
import { featureRules } from './rules/features.ts';
import { layers } from './rules/layers.ts';
import { libraryRules } from './rules/libraries.ts';
import { purePackages } from './rules/pure-packages.ts';
import { workspaceRules } from './rules/workspaces.ts';

const readable: Rule = {
  number: 0,
  sentence: 'every file can be read',
  violations: ({ modules }) =>
    [...modules.values()].flatMap(({ path, faults }) => faults.map((detail) => ({ path, line: 1, detail }))),
};

export const rules: readonly Rule[] = [
  readable,
  ...purePackages,
  ...workspaceRules,
  ...dependencyRules,
  ...layers,
  ...featureRules,
  ...libraryRules,
  ...cyclesAndBarrels,
  ...chanceRules,
];
