import type { Rule } from '../module.ts';
import { isIn, isTest, packageOf } from '../places.ts';

interface Home {
  readonly library: string;
  readonly sentence: string;
  readonly allowed: (path: string) => boolean;
}

const homes: readonly Home[] = [
  {
    library: 'typeorm',
    sentence: 'typeorm is only in *.repository.ts, *.table.ts, migrations, platform/database and testing',
    allowed: (path) =>
      (isIn(path, 'apps/api/src') && /\.(?:repository|table)\.ts$/u.test(path)) ||
      isIn(path, 'apps/api/migrations', 'apps/api/src/platform/database'),
  },
  {
    library: 'type-graphql',
    sentence: 'type-graphql is only in *.graphql.ts and platform/graphql',
    allowed: (path) =>
      (isIn(path, 'apps/api/src') && path.endsWith('.graphql.ts')) || isIn(path, 'apps/api/src/platform/graphql'),
  },
  {
    library: 'openid-client',
    sentence: 'openid-client is only in sign-in',
    allowed: (path) => isIn(path, 'apps/api/src/sign-in'),
  },
];

const libraryRule = ({ library, sentence, allowed }: Home): Rule => ({
  number: 5,
  sentence,
  violations: (tree) =>
    [...tree.modules.values()]
      .filter(({ path }) => !isTest(path) && !allowed(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ specifier }) => packageOf(specifier) === library)
          .map(({ specifier, line }) => ({ path, line, detail: `imports "${specifier}"` })),
      ),
});

/** One reader of the environment for each program. */
const readers = [
  'apps/api/src/config.ts',
  'apps/idp/src/config.ts',
  'apps/admin/vite.config.ts',
  'tools/environment.ts',
  'tools/bootstrap.mjs',
];
const environment = new Set(['process.env']);

const environmentRule: Rule = {
  number: 5,
  sentence: 'process.env is read only in config.ts (the tools: in environment.ts)',
  violations: (tree) =>
    [...tree.modules.values()]
      .filter(({ path }) => !isTest(path) && !readers.includes(path))
      .flatMap(({ path, uses }) =>
        uses
          .filter(({ name }) => environment.has(name))
          .map(({ line }) => ({ path, line, detail: 'reads process.env' })),
      ),
};

export const libraryRules: readonly Rule[] = [...homes.map(libraryRule), environmentRule];
