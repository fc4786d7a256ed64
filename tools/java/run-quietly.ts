import { basename } from 'node:path';
import { environment } from '../environment.ts';
import { startChild } from '../terminal/child.ts';
import { Failure } from '../terminal/failure.ts';
import { openJournal } from '../terminal/journal.ts';

export interface Work {
  readonly command: string;
  readonly args: readonly string[];
  readonly minutes: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** What it says is only shown when it fails. */
export const runQuietly = async ({ command, args, minutes, env = {} }: Work): Promise<void> => {
  const journal = openJournal();
  const child = startChild({ command, args, output: journal.hear, env: { ...environment, ...env } });
  const limit = setTimeout(() => void child.stop(2), minutes * 60_000);
  const code = await child.exited;
  clearTimeout(limit);
  if (code === 0) return;
  journal.replay();
  throw new Failure(`${basename(command)} ended with code ${code}: its last lines are above.`);
};

/** One file of Maven Central, copied into a folder. */
export const copyArtifact = (maven: string, artifact: string, folder: string): Promise<void> =>
  runQuietly({
    command: maven,
    args: ['-B', '-q', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`],
    minutes: 6,
  });
