import { stripVTControlCharacters } from 'node:util';
import { environment } from '../environment.ts';
import { startChild } from '../terminal/child.ts';
import { Failure } from '../terminal/failure.ts';
import { type Say, say, step } from '../terminal/step.ts';
import { inRoot } from '../root.ts';
import { isBuilt, rememberBuild, sourceStamp } from './stamp.ts';

/** Builds the register and its console, unless what was built last is made of the same sources. */
export const ensureBuilt = async (tell: Say = say): Promise<void> => {
  const stamp = sourceStamp();
  if (isBuilt(stamp)) return;
  await step('Building the register and its console', () => runTurbo(tell), tell);
  rememberBuild(stamp);
};

const runTurbo = async (tell: Say): Promise<void> => {
  const lines: string[] = [];
  const child = startChild({
    command: inRoot('node_modules/.bin/turbo'),
    args: ['run', 'build', '--ui=stream', '--output-logs=new-only', '--no-update-notifier'],
    cwd: inRoot(),
    env: { ...environment, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    output: (line) => lines.push(stripVTControlCharacters(line)),
  });
  const code = await child.exited;
  if (code === 0) return;
  lines.forEach((line) => tell(`  ${line}`));
  throw new Failure('The build failed: its last lines are above.');
};
