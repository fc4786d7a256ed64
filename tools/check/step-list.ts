import type { Outcome } from './outcome.ts';
import { inRoot } from '../root.ts';
import { checkDrift } from './drift.ts';
import { checkLockfile } from './lockfile.ts';
import { checkSchema } from './schema.ts';

export type Check =
  | { readonly name: string; readonly command: string; readonly args: readonly string[] }
  | { readonly name: string; readonly run: () => Promise<Outcome> };

const bin = (name: string): string => inRoot('node_modules/.bin', name);

export const checks: readonly Check[] = [
  { name: 'lint', command: bin('oxlint'), args: ['--deny-warnings'] },
  { name: 'format', command: bin('prettier'), args: ['--check', '--log-level=warn', '.'] },
  {
    name: 'types of the workspaces',
    command: bin('turbo'),
    args: ['run', 'typecheck', '--ui=stream', '--output-logs=errors-only'],
  },
  { name: 'types of the tools', command: bin('tsc'), args: ['-p', '.'] },
  { name: 'boundaries', command: process.execPath, args: [inRoot('tools/boundaries/main.ts')] },
  { name: 'lockfile', run: checkLockfile },
  { name: 'schema', run: checkSchema },
  { name: 'drift', run: checkDrift },
];
