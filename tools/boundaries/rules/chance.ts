import type { Rule } from '../module.ts';
import { isIn, isTest } from '../places.ts';

const below = [
  'packages/domain',
  'packages/policies',
  'packages/letter',
  'packages/messages',
  'packages/sample',
  'apps/api/src/features',
];

const chance = new Set([
  'Date.now',
  'new Date()',
  'Date()',
  'performance.now',
  'performance.timeOrigin',
  'perf_hooks.performance',
  'process.hrtime',
  'process.uptime',
  'Math.random',
  ...['randomUUID', 'randomBytes', 'randomInt', 'randomFillSync', 'randomFill', 'getRandomValues', 'webcrypto'].map(
    (name) => `crypto.${name}`,
  ),
]);

/** A test is what hands the arguments in. */
export const chanceRules: readonly Rule[] = [
  {
    number: 7,
    sentence: 'clock, ids and randomness come in as arguments below features and signals',
    violations: (tree) =>
      [...tree.modules.values()]
        .filter(({ path }) => isIn(path, ...below) && !isTest(path))
        .flatMap(({ path, uses }) =>
          uses.filter(({ name }) => chance.has(name)).map(({ name, line }) => ({ path, line, detail: `uses ${name}` })),
        ),
  },
];
