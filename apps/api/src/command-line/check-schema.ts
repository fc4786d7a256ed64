import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { resolvers } from '../features/surface.ts';
import { breakingChanges } from '../platform/graphql/breaking-changes.ts';
import { createSchema, schemaText } from '../platform/graphql/schema.ts';

const folder = fileURLToPath(new URL('../..', import.meta.url));

/** The contract as it stands in a commit; null where that commit or the contract in it is not there. */
const committedIn = (commit: string): string | null => {
  const shown = spawnSync('git', ['show', `${commit}:./schema.graphql`], { cwd: folder, encoding: 'utf8' });
  return shown.status === 0 ? shown.stdout : null;
};

/** Whether the contract that the code makes breaks nobody who reads the one of main (or of the commit that is named). */
export const checkSchema = async (args: readonly string[]): Promise<boolean> => {
  const [named] = args;
  const before = named ? committedIn(named) : (committedIn('origin/main') ?? committedIn('HEAD'));
  if (before === null) {
    console.log('There is no earlier contract to compare with.');
    return named === undefined;
  }
  const broken = breakingChanges(before, schemaText(createSchema(resolvers)));
  for (const line of broken) console.error(`The contract breaks its readers: ${line}`);
  if (broken.length === 0) console.log('The contract breaks none of its readers.');
  return broken.length === 0;
};
