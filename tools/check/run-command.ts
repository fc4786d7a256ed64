import { environment } from '../environment.ts';
import { inRoot } from '../root.ts';
import { startChild } from '../terminal/child.ts';
import type { Outcome } from './outcome.ts';

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

export const outcomeOf = async ({ command, args, env }: Command): Promise<Outcome> => {
  const lines: string[] = [];
  const child = startChild({
    command,
    args,
    cwd: inRoot(),
    env: { ...environment, ...env },
    output: (line) => lines.push(line),
  });
  const code = await child.exited;
  return { ok: code === 0, output: lines.join('\n') };
};
